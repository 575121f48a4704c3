import type { Choice } from '#domain/directory-filter.ts';
import { countWith } from '#domain/directory-filter.ts';

const COUNT = /\d+(?=\)$)/;

function showCount(place: Element, count: number): void {
  const { textContent } = place;
  place.textContent = COUNT.test(textContent)
    ? textContent.replace(COUNT, String(count))
    : `${textContent} (${String(count)})`;
}

/** The controls that narrow a list, as the server rendered them. What is chosen is kept in them alone. */
export class FilterFields {
  readonly #root: Element;

  constructor(root: Element) {
    this.#root = root;
  }

  get #selects(): HTMLSelectElement[] {
    return [...this.#root.querySelectorAll<HTMLSelectElement>('[data-choice]')];
  }

  get #checks(): HTMLInputElement[] {
    return [...this.#root.querySelectorAll<HTMLInputElement>('[data-trait]')];
  }

  /** What is chosen now. */
  get choice(): Choice {
    const answers = this.#selects.filter(({ value }) => value);
    const checked = this.#checks.filter((input) => input.checked);
    return [
      ...answers.map(({ dataset, value }) => `${dataset['choice'] ?? ''}:${value}`),
      ...checked.map(({ dataset }) => dataset['trait'] ?? ''),
    ];
  }

  /** Lets everything be taken back at one press, where there is a button for it. It is born disabled. */
  listen(act: () => void, signal: AbortSignal): void {
    const button = this.#root.querySelector('button');
    if (!button) return;
    button.disabled = false;
    button.addEventListener('click', act, { signal });
  }

  /**
   * Says beside each choice how many entries it would leave. What would leave none cannot be chosen; what is chosen can
   * always be taken back.
   * @param entries the traits of each entry
   */
  count(entries: readonly Choice[]): void {
    const { choice } = this;
    for (const select of this.#selects)
      for (const option of select.options) {
        if (!option.value) continue;
        // An option without a value has its words for one; those are about to change.
        option.setAttribute('value', option.value);
        const left = countWith(entries, choice, `${select.dataset['choice'] ?? ''}:${option.value}`);
        showCount(option, left);
        option.disabled = left === 0 && !option.selected;
      }
    for (const input of this.#checks) {
      const left = countWith(entries, choice, input.dataset['trait'] ?? '');
      const label = input.nextElementSibling;
      if (label) showCount(label, left);
      input.disabled = left === 0 && !input.checked;
    }
  }

  /** Takes every choice back. */
  reset(): void {
    for (const select of this.#selects) select.value = '';
    for (const input of this.#checks) input.checked = false;
  }
}
