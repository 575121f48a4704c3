import { fitsChoice, kindTrait, OPEN } from '#domain/directory-filter.ts';
import { FilterFields } from './filter-fields.ts';
import { part } from './part.ts';

/** The kind of help stands once, with the section that all of a kind stand in. */
function traitsOf(item: HTMLElement): string[] {
  const kind = item.closest<HTMLElement>('[data-kind]')?.dataset['kind'] ?? '';
  const traits = [kindTrait(kind), ...(item.dataset['traits'] ?? '').split(',')];
  return item.querySelector('[data-now=open]') ? [...traits, OPEN] : traits;
}

/** Narrows the directory on this device. The choice is kept in the controls alone and is gone with the page. */
export class DirectoryFilter extends HTMLElement {
  readonly #fields = new FilterFields(this);
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('change', () => this.#apply(), { signal });
    this.#fields.listen(() => this.#reset(), signal);
    // What is open changes while someone reads.
    const opening = new MutationObserver(() => this.#apply());
    opening.observe(this, { subtree: true, attributeFilter: ['data-now'] });
    signal.addEventListener('abort', () => opening.disconnect());
    // Someone may have chosen while this code was on its way.
    this.#apply();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #reset(): void {
    this.#fields.reset();
    this.#apply();
  }

  #apply(): void {
    const { choice } = this.#fields;
    const items = [...this.querySelectorAll<HTMLLIElement>('[data-traits]')];
    const traits = items.map(traitsOf);
    items.forEach((item, place) => (item.hidden = !fitsChoice(traits[place] ?? [], choice)));
    for (const section of this.querySelectorAll('section'))
      section.hidden = !section.querySelector('li:not([hidden])');
    this.#fields.count(traits);
    this.#say(items.filter(({ hidden }) => !hidden).length, items.length);
  }

  #say(count: number, total: number): void {
    const pattern = (count === 0 ? this.dataset['none'] : this.dataset['shown']) ?? '';
    const text = pattern.replace('{count}', String(count)).replace('{total}', String(total));
    part(this, '[role=status]', HTMLElement).textContent = text;
  }
}
