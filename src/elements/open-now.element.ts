import type { OpennessWords } from '#domain/openness-text.ts';
import { holidayAt, opennessText } from '#domain/openness-text.ts';
import { opennessAt } from '#domain/opening-times.ts';

/** Milliseconds after which the clock is looked at again: soon after a minute has passed or the tab is seen again. */
const SOON = 5000;

/**
 * Says of each place in it that carries hours (`data-times`) whether somebody is there now, by the clock of the device and
 * the time of Leipzig, and marks it (`data-now`). Shows who answers instead while its own hours do not say "open".
 */
export class OpenNow extends HTMLElement {
  #timer: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    this.#timer = setInterval(() => this.#show(), SOON);
    // Whoever puts other places into it says so.
    this.onchange = () => this.#show();
    this.#show();
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
  }

  #show(): void {
    const now = new Date();
    for (const place of this.querySelectorAll<HTMLElement>('[data-times]')) this.#say(place, now);
    this.#hide('instead', !!this.querySelector(':scope > [data-now=open]'));
    this.#hide('clock', false);
    const holiday = holidayAt(this.dataset['holidays'] ?? '', now);
    const name = this.#hide('holiday', !holiday)?.firstElementChild;
    if (name) name.textContent = holiday ?? '';
  }

  #hide(name: string, isHidden: boolean): HTMLElement | null {
    const part = this.querySelector<HTMLElement>(`[data-part=${name}]`);
    if (part) part.hidden = isHidden;
    return part;
  }

  #say(place: HTMLElement, now: Date): void {
    const { dataset } = place;
    const times = dataset['times'] ?? '';
    const text = opennessText(times, now, this.dataset as OpennessWords, document.documentElement.lang);
    if (place.textContent === text) return;
    place.textContent = text;
    dataset['now'] = opennessAt(times, now);
    const line = place.closest<HTMLElement>('[data-line]');
    if (line) line.hidden = dataset['now'] !== 'open';
  }
}
