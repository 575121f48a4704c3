import { WayOut } from './way-out.element.ts';

customElements.define('way-out', WayOut);

/**
 * Elements that few pages have, and where their code lies. Every import on demand stands in this file: a chunk that
 * imported on demand itself would ask for this script again, which is inside the page and has no address.
 */
const WANTED = {
  'service-search': async () => (await import('./service-search.element.ts')).ServiceSearch,
  'directory-filter': async () => (await import('./directory-filter.element.ts')).DirectoryFilter,
  'place-map': async () => {
    const { PlaceMap } = await import('./place-map.element.ts');
    PlaceMap.load = () => import('./moving-map.ts');
    return PlaceMap;
  },
};

for (const [tag, load] of Object.entries(WANTED)) {
  if (!document.querySelector(tag)) continue;
  // Without its code an element stays what the server sent: a list, a drawing, a link.
  load()
    .then((element) => {
      customElements.define(tag, element);
    })
    .catch(() => undefined);
}
