import type { ListedPlace } from './listed-place.ts';
import { placesIn } from './listed-place.ts';
import { loadMapStyles } from './map-styles.ts';
import type { MovingMap } from './moving-map.ts';
import { part } from './part.ts';
import type { LoadStarts } from './place-choice.ts';
import { PlaceChoice } from './place-choice.ts';
import { say, wordsBeside } from './place-words.ts';
import type { layTiles } from './tile-map.ts';

const WIDE = '(min-width: 64rem)';
const WHILE_MOVING = ['in', 'out', 'whole', 'fingers', 'stage'];

/** Whether the visitor asked to save data; not every browser says. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData ?? false;
}

/** Turns the drawn map into one that moves: at once on wide screens, else when asked. */
export class PlaceMap extends HTMLElement {
  /** Loads the code of the moving map; set where the element is defined. */
  static load: (() => Promise<{ MovingMap: typeof MovingMap }>) | undefined;
  /** Loads the points one can start from; set where the element is defined. */
  static loadStarts: LoadStarts | undefined;
  /** Loads what draws the operator's full map; set where the element is defined, when there is such a map. */
  static loadTiles: (() => Promise<{ layTiles: typeof layTiles }>) | undefined;

  #listening = new AbortController();
  #moving: MovingMap | undefined;
  #places: ListedPlace[] = [];
  #choice: PlaceChoice | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const words = wordsBeside(this);
    if (this.#places.length === 0) this.#places = placesIn(this);
    this.#on('open', () => void this.#open());
    this.#on('in', () => this.#moving?.zoom(1));
    this.#on('out', () => this.#moving?.zoom(-1));
    this.#on('whole', () => this.#moving?.whole());
    this.addEventListener('click', (event) => this.#showPin(event), { signal });
    this.#choice ??= new PlaceChoice(this, this.#places, words, () => this.#narrow());
    this.#choice.offer(PlaceMap.loadStarts, signal);
    this.#reveal(false);
    if (matchMedia(WIDE).matches && !savesData()) void this.#open();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#moving?.remove();
    this.#moving = undefined;
  }

  #part(name: string): HTMLElement {
    return part(this, `[data-part=${name}]`, HTMLElement);
  }

  #on(name: string, act: () => void): void {
    this.#part(name).addEventListener('click', act, { signal: this.#listening.signal });
  }

  async #open(): Promise<void> {
    const { signal } = this.#listening;
    const isLate = (): boolean => signal.aborted || this.#moving !== undefined;
    if (isLate() || !PlaceMap.load) return;
    try {
      // Beside each other: on a slow line each wait for the other is felt.
      const [{ MovingMap }] = await Promise.all([PlaceMap.load(), loadMapStyles()]);
      // Someone may have gone on, or pressed twice, while the code was on its way.
      if (isLate()) return;
      this.#reveal(true);
      this.#moving = new MovingMap(this.#part('stage'), this.#shown(), wordsBeside(this), signal);
      void this.#layTiles(this.#moving);
    } catch {
      this.#reveal(false);
      this.#part('trouble').textContent = say(wordsBeside(this), 'failed');
    }
  }

  /** The drawn map is there at once and stays when anything about the full one fails. */
  async #layTiles(moving: MovingMap): Promise<void> {
    const { signal } = this.#listening;
    const bytes = Number(this.dataset['tiles']);
    if (!bytes || !PlaceMap.loadTiles) return;
    try {
      const { layTiles } = await PlaceMap.loadTiles();
      await layTiles({ moving, stage: this.#part('stage'), bytes, signal });
    } catch {
      // The drawn map has stayed, and shows the same places.
    }
  }

  /** The drawing is hidden by the style of the moving map, so that paper shows it all the same. */
  #reveal(isMoving: boolean): void {
    this.toggleAttribute('data-moving', isMoving);
    this.#part('open').hidden = isMoving;
    for (const name of WHILE_MOVING) this.#part(name).hidden = !isMoving;
  }

  #shown(): ListedPlace[] {
    return this.#places.filter(({ item }) => !item.hidden);
  }

  #narrow(): void {
    for (const { number, item } of this.#places)
      this.querySelector(`#nadel-${String(number)}`)?.toggleAttribute('hidden', Boolean(item.hidden));
    this.#moving?.narrow(this.#shown());
  }

  /** The number of a place leads to its pin: on the drawing as a link, on the moving map by moving it. */
  #showPin(event: MouseEvent): void {
    const link = event.target instanceof Element && event.target.closest('a[href^="#nadel-"]');
    if (!link || !this.#moving) return;
    event.preventDefault();
    this.#moving.show(Number(link.getAttribute('href')?.replace(/\D+/, '')));
  }
}
