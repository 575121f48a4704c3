import type { Listener } from './origin.ts';
import { Origin } from './origin.ts';

/** What the everyday page is called; whatever else a browser's list shows after leaving came from us. */
export const EVERYDAY_TITLE = 'Wetter';

/** The page someone had open before ours. */
export const BEFORE = '/vorher/';

function page(title: string): string {
  return `<!doctype html><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"><h1>${title}</h1>`;
}

/** Another site: the page before ours, and the everyday page that the way out leads to, which may let one wait. */
export class EverydaySite {
  readonly origin: Origin;
  readonly #gate: { open: Promise<unknown> };

  private constructor(origin: Origin, gate: { open: Promise<unknown> }) {
    this.origin = origin;
    this.#gate = gate;
  }

  static async open(): Promise<EverydaySite> {
    const gate: { open: Promise<unknown> } = { open: Promise.resolve() };
    const answer: Listener = (request, response) => {
      const isBefore = request.url?.startsWith(BEFORE);
      void (isBefore ? Promise.resolve() : gate.open).then(() => {
        response.setHeader('Content-Type', 'text/html;charset=utf-8');
        response.end(page(isBefore ? 'Vorher' : EVERYDAY_TITLE));
      });
    };
    return new EverydaySite(await Origin.open('everyday.localhost', answer), gate);
  }

  /** Where the way out leads. */
  get exit(): string {
    return this.origin.address('/');
  }

  /** Lets everyone wait for the everyday page until the returned function is called. */
  keepWaiting(): () => void {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.#gate.open = promise;
    return () => resolve(undefined);
  }
}
