import { fitsChoice } from '#domain/directory-filter.ts';
import { part } from './part.ts';

/** Narrows the directory on this device. The choice is kept in the controls alone and is gone with the page. */
export class DirectoryFilter extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('change', () => this.#apply(), { signal });
    part(this, 'button', HTMLButtonElement).addEventListener('click', () => this.#reset(), { signal });
    // Someone may have chosen while this code was on its way.
    this.#apply();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #choice(): string[] {
    const choices = [...this.querySelectorAll<HTMLSelectElement>('[data-choice]')];
    const traits = [...this.querySelectorAll<HTMLInputElement>('[data-trait]:checked')];
    return [
      ...choices
        .filter(({ value }) => value)
        .map(({ dataset, value }) => `${dataset['choice'] ?? ''}:${value}`),
      ...traits.map(({ dataset }) => dataset['trait'] ?? ''),
    ];
  }

  #reset(): void {
    for (const select of this.querySelectorAll('select')) select.value = '';
    for (const input of this.querySelectorAll('input')) input.checked = false;
    this.#apply();
  }

  #apply(): void {
    const choice = this.#choice();
    const items = [...this.querySelectorAll<HTMLLIElement>('[data-traits]')];
    for (const item of items) item.hidden = !fitsChoice((item.dataset['traits'] ?? '').split(' '), choice);
    for (const section of this.querySelectorAll('section'))
      section.hidden = !section.querySelector('li:not([hidden])');
    this.#say(items.filter(({ hidden }) => !hidden).length, items.length);
  }

  #say(count: number, total: number): void {
    const pattern = (count === 0 ? this.dataset['none'] : this.dataset['shown']) ?? '';
    const text = pattern.replace('{count}', String(count)).replace('{total}', String(total));
    part(this, '[role=status]', HTMLElement).textContent = text;
  }
}
