import { isPage, isPlainPress } from '#domain/quiet-link.ts';
import { giveUp, requestPage } from './page-request.ts';
import { forgetPlan } from './plan-fields.ts';
import type { Step } from './step.ts';
import { announce, arrivingStep, goTo, hasFields, presentStep, show } from './step.ts';

/** How many pages one can step back; what lies further back is forgotten. */
const MOST_STEPS = 20;
/** Milliseconds after which someone should hear that a page is on its way. */
const SOON = 400;

/**
 * One visit: pages are exchanged in place, so that address, title and the tab's list stay as they are. Everything it
 * knows lives in memory and goes with the tab.
 */
export class Visit {
  /** Whether links are read quietly; switched off, each page has its address and its entry in the tab's list. */
  isQuiet = true;
  #past: Step[] = [];
  #watcher: EventTarget | undefined;
  readonly #onChange: () => void;

  /** @param onChange runs after every exchange of pages */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
    document.addEventListener('click', (event) => this.#follow(event));
    addEventListener('popstate', () => void this.#open(location.href, false));
    // A page that comes back from memory must not hold what was typed or chosen.
    addEventListener('pagehide', () => {
      forgetPlan();
      this.#past = this.#past.filter((step) => !hasFields(step));
    });
  }

  /** Whether there is a page to step back to. */
  get hasPast(): boolean {
    return this.isQuiet && this.#past.length > 0;
  }

  /** Steps back to the page before, as it was left. */
  back(): void {
    const step = this.#past.pop();
    if (!step) return;
    giveUp();
    show(step);
    this.#arrive();
  }

  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link || !isPlainPress(event) || link.matches('[target], [download]')) return;
    // Links in drawings have no parts of an address, only what stands there.
    const href = link.getAttribute('href') ?? '';
    const isHere = href.startsWith('#');
    if (!isHere && !isPage(link, location.origin)) return;
    event.preventDefault();
    if (isHere) goTo(href);
    else void this.#open(link.href, !this.isQuiet);
  }

  async #open(address: string, isListed: boolean): Promise<void> {
    const main = document.querySelector('main');
    if (main) main.ariaBusy = 'true';
    const waiting = setTimeout(() => announce('waiting'), SOON);
    try {
      const arrived = await requestPage(address);
      if (arrived) this.#exchange(arrived, address, isListed);
    } catch {
      location.assign(address);
    } finally {
      clearTimeout(waiting);
      if (main) main.ariaBusy = null;
    }
  }

  #exchange(arrived: Document, address: string, isListed: boolean): void {
    if (this.isQuiet) this.#past = [...this.#past, presentStep()].slice(-MOST_STEPS);
    else document.title = arrived.title;
    if (isListed) history.pushState(null, '', address);
    show(arrivingStep(arrived));
    goTo(new URL(address).hash);
    this.#arrive();
  }

  #arrive(): void {
    this.#watch();
    announce('loaded');
    this.#onChange();
  }

  /** Where a browser has a sign for "close this", such as Android's gesture, it steps back inside the visit. */
  #watch(): void {
    const { CloseWatcher } = globalThis as { CloseWatcher?: new () => EventTarget };
    if (this.#watcher || !CloseWatcher || !this.hasPast) return;
    this.#watcher = new CloseWatcher();
    this.#watcher.addEventListener('close', () => {
      this.#watcher = undefined;
      this.back();
    });
  }
}
