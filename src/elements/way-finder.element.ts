import { isShown } from '#domain/way-mark.ts';
import { part } from './part.ts';

/** Whether somebody is there now, as the element around the entries has found out. */
function stateOf(entry: Element): string | undefined {
  return entry.querySelector<HTMLElement>('[data-now]')?.dataset['now'];
}

/**
 * The questions of the way in, and what answers them. The style sheet narrows on its own; this counts, and puts what is
 * closed now behind. The choice lives in the controls alone and goes with the page.
 */
export class WayFinder extends HTMLElement {
  readonly #lists = new Map<Element, HTMLLIElement[]>();
  #listening = new AbortController();

  constructor() {
    super();
    const self = new WeakRef(this);
    // A page that comes back from memory must not show what was chosen, also when this one waits for a step back.
    addEventListener('pagehide', () => self.deref()?.forget());
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    // Once, as it was served: a page that comes back within a visit has them in another order already.
    for (const list of this.querySelectorAll('ul'))
      if (!this.#lists.has(list)) this.#lists.set(list, [...list.querySelectorAll('li')]);
    this.addEventListener('change', () => this.#apply(), { signal });
    part(this, '[data-part=reset]', HTMLAnchorElement).addEventListener(
      'click',
      (event) => this.#reset(event),
      { signal },
    );
    // Someone may have chosen while this code was on its way.
    if (this.#chosen) this.#apply();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Takes every choice back and shows all of it, in the order it was served in. */
  forget(): void {
    for (const input of this.#inputs) input.checked = false;
    this.#apply();
  }

  get #inputs(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  get #chosen(): string {
    return this.#inputs
      .filter(({ checked }) => checked)
      .map(({ value }) => value)
      .join('');
  }

  #reset(event: Event): void {
    event.preventDefault();
    this.forget();
  }

  #apply(): void {
    const chosen = this.#chosen;
    for (const [list, entries] of this.#lists) {
      for (const entry of entries) {
        const { not = '', only = '' } = entry.dataset;
        entry.hidden = !isShown({ not, only }, chosen);
      }
      const closed = chosen ? entries.filter((entry) => stateOf(entry) === 'closed') : [];
      list.append(...entries.filter((entry) => !closed.includes(entry)), ...closed);
    }
    this.#say(chosen);
  }

  #say(chosen: string): void {
    const shown = [...this.#lists.values()]
      .flat()
      .filter(({ hidden, dataset }) => !hidden && dataset['entry']);
    const open = shown.filter((entry) => stateOf(entry) === 'open').length;
    const pattern = this.dataset[chosen ? 'fitting' : 'all'] ?? '';
    const text = pattern.replace('{count}', String(shown.length)).replace('{open}', String(open));
    part(this, '[role=status]', HTMLElement).textContent = text;
  }
}
