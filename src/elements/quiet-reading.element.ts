import type { Visit } from './visit.ts';

/**
 * The controls of quiet reading that a page carries: a step back in its head; at its foot the page's own address, and a
 * switch. Born hidden, since without script links are what they are everywhere.
 */
export class QuietReading extends HTMLElement {
  /** The visit these controls belong to; set where the element is defined. */
  static visit: Visit | undefined;

  #listening = new AbortController();

  connectedCallback(): void {
    const { visit } = QuietReading;
    if (!visit) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const acts: Record<string, () => void> = {
      back: () => visit.back(),
      copy: () => void this.#copy(),
      switch: () => (visit.isQuiet = !visit.isQuiet),
    };
    for (const [name, act] of Object.entries(acts))
      this.#part(name)?.addEventListener('click', act, { signal });
    this.#show(visit);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`);
  }

  #show(visit: Visit): void {
    const controls = this.#part('controls');
    if (controls) controls.hidden = false;
    const back = this.#part('back');
    if (back) back.hidden = !visit.hasPast;
    const box = this.#part('switch');
    if (box instanceof HTMLInputElement) box.checked = visit.isQuiet;
  }

  async #copy(): Promise<void> {
    const said = this.#part('copied');
    if (!said) return;
    try {
      await navigator.clipboard.writeText(this.#part('address')?.textContent.trim() ?? '');
      said.textContent = said.dataset['done'] ?? '';
    } catch {
      said.textContent = said.dataset['failed'] ?? '';
    }
  }
}
