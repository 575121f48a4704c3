import { planSheet, planText } from '#domain/safety-plan.ts';
import { filledPlan } from './filled-plan.ts';
import { part } from './part.ts';
import { clearSheet, laySheet } from './plan-sheet.ts';

/**
 * The safety plan. What is written stays in its fields and nowhere else; the page's own script empties them when the page
 * is left in any way. Here it is brought to paper, or to the clipboard, when someone asks for it.
 */
export class SafetyPlan extends HTMLElement {
  /** Empties every field; it stands in the page's own script, which no other code can import. */
  static forget: () => void = () => undefined;

  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const acts = { print: () => print(), copy: () => void this.#copy(), empty: () => this.#empty() };
    for (const [name, act] of Object.entries(acts)) {
      const button = part(this, `[data-part=${name}]`, HTMLButtonElement);
      button.disabled = false;
      button.addEventListener('click', act, { signal });
    }
    // However someone prints, by the button or by the browser's menu, it is the plan that comes.
    addEventListener('beforeprint', () => this.#lay(), { signal });
    addEventListener('afterprint', clearSheet, { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    clearSheet();
  }

  get #isQuiet(): boolean {
    return part(this, '[data-part=quiet]', HTMLInputElement).checked;
  }

  #lay(): void {
    const sheet = planSheet(filledPlan(this), this.#isQuiet);
    laySheet(sheet, this.#isQuiet ? sheet[0]?.heading : undefined);
  }

  #empty(): void {
    SafetyPlan.forget();
    this.#say('emptied');
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(planText(filledPlan(this), this.#isQuiet));
      this.#say('copied');
    } catch {
      this.#say('failed');
    }
  }

  #say(name: string): void {
    part(this, '[role=status]', HTMLElement).textContent = this.dataset[name] ?? '';
  }
}
