import { distanceText, nearestFirst } from '#domain/distance.ts';
import type { ListedPlace } from './listed-place.ts';
import { part } from './part.ts';
import type { PlaceWords } from './place-words.ts';
import { say } from './place-words.ts';
import type { StartingPoint } from './starting-points.ts';

/** Loads the points one can start from, when someone wants to start from one. */
export type LoadStarts = () => Promise<{ startingPoints: readonly StartingPoint[] }>;

/** Narrows and orders the places of the list. What was chosen stands in the controls alone and is gone with the page. */
export class PlaceChoice {
  readonly #host: HTMLElement;
  readonly #places: readonly ListedPlace[];
  readonly #words: PlaceWords;
  readonly #onChange: () => void;
  #starts: readonly StartingPoint[] = [];

  /** @param onChange runs after every choice */
  constructor(host: HTMLElement, places: readonly ListedPlace[], words: PlaceWords, onChange: () => void) {
    this.#host = host;
    this.#places = places;
    this.#words = words;
    this.#onChange = onChange;
  }

  /** Shows the controls and listens to them. */
  offer(loadStarts: LoadStarts | undefined, signal: AbortSignal): void {
    const controls = part(this.#host, '[data-part=controls]', HTMLElement);
    controls.hidden = false;
    this.#fillDistricts();
    controls.addEventListener('change', () => this.#apply(), { signal });
    part(controls, '[data-part=reset]', HTMLElement).addEventListener('click', () => this.#reset(), {
      signal,
    });
    const near = part(controls, '[data-part=near]', HTMLElement);
    near.hidden = !loadStarts;
    near.addEventListener('click', () => void this.#offerStarts(loadStarts), { signal });
    this.#apply();
  }

  #select(name: string): HTMLSelectElement {
    return part(this.#host, name, HTMLSelectElement);
  }

  #fillDistricts(): void {
    const select = this.#select('[data-choice=district]');
    if (select.length > 1) return;
    const names = new Set(this.#places.map(({ district }) => district));
    select.append(...[...names].map((name) => new Option(name, name)));
  }

  async #offerStarts(loadStarts: LoadStarts | undefined): Promise<void> {
    const select = this.#select('[data-choice=start]');
    if (loadStarts && this.#starts.length === 0) this.#starts = (await loadStarts()).startingPoints;
    if (select.length === 1)
      for (const kind of ['districts', 'stations']) {
        const group = document.createElement('optgroup');
        group.label = say(this.#words, kind);
        const own = this.#starts.filter((start) => start.kind === kind);
        group.append(...own.map(({ name }) => new Option(name, `${kind}|${name}`)));
        select.append(group);
      }
    part(this.#host, '[data-part=start]', HTMLElement).hidden = false;
    select.focus();
  }

  #reset(): void {
    for (const select of this.#host.querySelectorAll('select')) select.value = '';
    this.#apply();
  }

  #apply(): void {
    const kind = this.#select('[data-choice=kind]').value;
    const district = this.#select('[data-choice=district]').value;
    for (const { item, kinds, district: own } of this.#places)
      item.hidden = !((!kind || kinds.includes(kind)) && (!district || own === district));
    this.#order();
    for (const section of this.#host.querySelectorAll<HTMLElement>('[data-part=district]'))
      section.hidden = !section.querySelector('li:not([hidden])');
    const shown = this.#places.filter(({ item }) => !item.hidden);
    part(this.#host, '[data-part=controls] [role=status]', HTMLElement).textContent = say(
      this.#words,
      'shown',
      {
        count: shown.length,
        total: this.#places.length,
      },
    );
    this.#onChange();
  }

  /** By distance from the chosen start, in one list; without a start each place in its district. */
  #order(): void {
    const chosen = this.#select('[data-choice=start]').value;
    const start = this.#starts.find(({ kind, name }) => `${kind}|${name}` === chosen);
    const nearest = part(this.#host, '[data-part=nearest]', HTMLElement);
    for (const away of this.#host.querySelectorAll('[data-part=away]')) away.remove();
    if (!start) {
      for (const { item, home } of this.#places) home?.append(item);
      return;
    }
    for (const { thing, metres } of nearestFirst(this.#places, start.point, ({ point }) => point)) {
      const away = document.createElement('p');
      away.dataset['part'] = 'away';
      const distance = distanceText(metres, document.documentElement.lang);
      away.textContent = say(this.#words, 'away', { distance });
      thing.item.lastElementChild?.prepend(away);
      nearest.append(thing.item);
    }
  }
}
