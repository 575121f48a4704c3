import { WayOut } from './way-out.element.ts';

customElements.define('way-out', WayOut);

type Load = () => Promise<CustomElementConstructor>;

/*
 * Every import on demand stands in this file: a chunk that imported on demand itself would ask for this script again,
 * which is inside the page and has no address.
 */

/** Elements whose code is fetched when someone first touches them, so that a visit stays one request. */
const ON_USE: Record<string, Load> = {
  'service-search': async () => (await import('./service-search.element.ts')).ServiceSearch,
  'directory-filter': async () => (await import('./directory-filter.element.ts')).DirectoryFilter,
};

const loadMap: Load = async () => {
  const { PlaceMap } = await import('./place-map.element.ts');
  PlaceMap.load = () => import('./moving-map.ts');
  return PlaceMap;
};

/** Shows the controls that need script in place of the sentence for those without, or the other way round. */
function offer(element: Element, isUsable: boolean): void {
  for (const part of element.querySelectorAll<HTMLElement>('[data-part=controls]')) part.hidden = !isUsable;
  for (const part of element.querySelectorAll<HTMLElement>('[data-part=without]')) part.hidden = isUsable;
}

/** Defines an element. Without its code it stays what the server sent: a list, a drawing, a link. */
function define(tag: string, load: Load, element: Element): void {
  load()
    .then((constructor) => customElements.define(tag, constructor))
    .catch(() => offer(element, false));
}

for (const [tag, load] of Object.entries(ON_USE)) {
  const element = document.querySelector(tag);
  if (!element) continue;
  offer(element, true);
  const waiting = new AbortController();
  // Not everything that changes a control gives it the focus: think of aids that fill in fields.
  for (const sign of ['focusin', 'pointerdown', 'input', 'change']) {
    element.addEventListener(
      sign,
      () => {
        waiting.abort();
        define(tag, load, element);
      },
      { signal: waiting.signal },
    );
  }
}

const map = document.querySelector('place-map');
if (map) define('place-map', loadMap, map);
