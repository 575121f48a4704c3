import { opennessAt } from '#domain/opening-times.ts';
import { guard } from './leaving.ts';
import { forgetPlan } from './plan-fields.ts';
import { OpenNow } from './open-now.element.ts';
import { QuietReading } from './quiet-reading.element.ts';
import { Visit } from './visit.ts';
import { WayOut } from './way-out.element.ts';

// This script stands in the head and runs before anything is drawn: whoever was led away sees nothing first.
guard();

type Load = () => Promise<CustomElementConstructor>;

/*
 * Every import on demand stands in this file: a chunk that imported on demand itself would ask for this script again,
 * which is inside the page and has no address.
 */

/** Elements whose code is fetched when someone first touches them, so that a visit stays one request. */
const ON_USE: Record<string, Load> = {
  'contact-card': async () => (await import('./contact-card.element.ts')).ContactCard,
  'service-search': async () => {
    const { ServiceSearch } = await import('./service-search.element.ts');
    // Imported there, it would be asked for in a file of its own.
    ServiceSearch.opennessAt = opennessAt;
    return ServiceSearch;
  },
  'way-finder': async () => (await import('./way-finder.element.ts')).WayFinder,
  'directory-filter': async () => (await import('./directory-filter.element.ts')).DirectoryFilter,
  'safety-plan': async () => {
    const { SafetyPlan } = await import('./safety-plan.element.ts');
    SafetyPlan.forget = forgetPlan;
    return SafetyPlan;
  },
};

/** Not everything that changes a control gives it the focus: think of aids that fill in fields. */
const SIGNS = ['focusin', 'pointerdown', 'input', 'change'];

const loadMap: Load = async () => {
  const { PlaceMap } = await import('./place-map.element.ts');
  PlaceMap.load = () => import('./moving-map.ts');
  PlaceMap.loadStarts = () => import('./starting-points.ts');
  if (MAP_TILES_BYTES > 0) PlaceMap.loadTiles = () => import('./tile-map.ts');
  return PlaceMap;
};

const wanted = new Set<string>();

/**
 * Shows the controls that need script in place of the sentence for those without, or the other way round. Fields that may
 * hold nothing without script, since nobody would empty them, are born disabled.
 */
function offer(element: Element, isUsable: boolean): void {
  for (const part of element.querySelectorAll<HTMLElement>('[data-part=controls]')) part.hidden = !isUsable;
  for (const part of element.querySelectorAll<HTMLElement>('[data-part=without]')) part.hidden = isUsable;
  for (const part of element.querySelectorAll<HTMLFieldSetElement>('fieldset[disabled]'))
    part.disabled = !isUsable;
}

/** Defines an element, once. Without its code it stays what the server sent: a list, a drawing, a link. */
function define(element: Element | null, load: Load | undefined): void {
  if (!element || !load || wanted.has(element.localName)) return;
  wanted.add(element.localName);
  load()
    .then((constructor) => customElements.define(element.localName, constructor))
    .catch(() => {
      wanted.delete(element.localName);
      offer(element, false);
    });
}

/** What a page needs when it has come: at first, and after each exchange. */
function adopt(): void {
  for (const tag of Object.keys(ON_USE)) {
    const element = document.querySelector(tag);
    if (element) offer(element, true);
  }
  define(document.querySelector('place-map'), loadMap);
}

function defineTouched({ target }: Event): void {
  const element = target instanceof Element && target.closest(Object.keys(ON_USE).join());
  if (element) define(element, ON_USE[element.localName]);
}

customElements.define('way-out', WayOut);
QuietReading.visit = new Visit(adopt);
document.addEventListener('DOMContentLoaded', () => {
  customElements.define('quiet-reading', QuietReading);
  customElements.define('open-now', OpenNow);
  for (const sign of SIGNS) document.addEventListener(sign, defineTouched);
  adopt();
});
