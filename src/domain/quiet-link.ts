/** A press on a link, as the browser reports it. */
export type LinkPress = {
  defaultPrevented: boolean;
  button: number;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
};

/** Whether a press asks for nothing but the page: with a key held, or another button, people want a tab or a window. */
export function isPlainPress(press: LinkPress): boolean {
  const isModified = press.altKey || press.ctrlKey || press.metaKey || press.shiftKey;
  return press.button === 0 && !isModified && !press.defaultPrevented;
}

/**
 * Whether a link leads to a page of this site: of the same origin, and ending with `/` as all our pages do. Files, other
 * sites and numbers to call are followed as everywhere.
 * @param link a link or an address, taken apart
 * @param origin scheme, host and port of this site
 */
export function isPage(link: { origin: string; pathname: string }, origin: string): boolean {
  return link.origin === origin && link.pathname.endsWith('/');
}
