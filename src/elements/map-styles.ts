import address from '#styles/moving-map.css?url&no-inline';

/**
 * Asks for the styles of the moving map, once. They weigh on no page, since most have no map.
 * @throws {Error} when they do not come
 */
export function loadMapStyles(): Promise<void> {
  if (document.querySelector(`link[href="${address}"]`)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error('The styles of the map did not come.'));
    };
    document.head.append(link);
  });
}
