import type { ShiftPresses } from '#domain/shift-presses.ts';
import { NO_PRESSES, afterKey, asksToLeave } from '#domain/shift-presses.ts';
import { leave } from './leaving.ts';

/** Counted for the whole visit: someone may press while one page takes the place of another. */
let presses: ShiftPresses = NO_PRESSES;

/** Someone writing on a screen presses its Shift as part of typing, whatever the keyboard says of itself. */
function isTypedOnScreen({ target }: Event): boolean {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isField && matchMedia('(hover: none)').matches;
}

/**
 * The way out. As served it is a plain link; here a press, or Shift three times, puts the everyday page in place of this
 * one. What remains is said on /sicher-lesen/.
 */
export class WayOut extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener('click', (event) => this.#press(event), { signal });
    for (const type of ['keydown', 'keyup'] as const)
      addEventListener(type, (event) => this.#count(event), { signal, capture: true });
    addEventListener('pointerdown', () => (presses = NO_PRESSES), { signal });
    for (const type of ['resize', 'scroll'])
      visualViewport?.addEventListener(type, () => this.#stayInView(), { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Every link to the everyday page is the way out: the button, and the one that the keyboard reaches first. */
  #press(event: Event): void {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link || link.href !== this.querySelector('a')?.href) return;
    event.preventDefault();
    leave();
  }

  #count(event: KeyboardEvent): void {
    presses = isTypedOnScreen(event) ? NO_PRESSES : afterKey(presses, event);
    if (asksToLeave(presses)) leave();
  }

  /** A page enlarged with two fingers, or pushed up by a keyboard, would take the button out of the screen. */
  #stayInView(): void {
    const bar = this.closest('header');
    const view = visualViewport;
    if (!bar || !view) return;
    const { offsetLeft, offsetTop, scale } = view;
    const isMoved = scale > 1 || offsetTop > 0;
    bar.style.transformOrigin = '0 0';
    bar.style.transform = isMoved
      ? `translate(${String(offsetLeft)}px, ${String(offsetTop)}px) scale(${String(1 / scale)})`
      : '';
  }
}
