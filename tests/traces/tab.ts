import type { Sighting } from './watch.ts';

/** A tab of any browser, used with real mouse and keys. Selectors name the first visible thing they find. */
export type Tab = {
  /** Opens an address, as typed, and waits until the page was drawn: nobody presses keys before. */
  goTo(address: string): Promise<void>;
  /** Waits until a page stands here, loaded or brought back from memory, that this act calls. */
  arrive(act: () => Promise<unknown>): Promise<void>;
  /** The value of an expression in the page, asked without granting a gesture. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Waits until an expression holds in the page. */
  untilTrue(expression: string): Promise<void>;
  click(selector: string): Promise<void>;
  pressEnterOn(selector: string): Promise<void>;
  pressShiftThrice(): Promise<void>;
  /** Types letters, one key after the other, into what has the focus. */
  type(text: string): Promise<void>;
  /** Goes through the tab's list as the buttons Back and Forward do; says whether there was such an entry. */
  walk(steps: number): Promise<boolean>;
  /** Everything the watching script saw since the last time this was asked. */
  takeSightings(): Promise<Sighting[]>;
  close(): Promise<void>;
};

/** Where the first visible thing that a selector finds is, once it was brought into view: an expression. */
export function placeOf(selector: string): string {
  return `(() => {
    const found = [...document.querySelectorAll(${JSON.stringify(selector)})].find((each) => each.checkVisibility());
    found.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = found.getClientRects()[0];
    return [Math.round(x + width / 2), Math.round(y + height / 2)];
  })()`;
}

/** Resolves when a frame was drawn: an expression. */
export const DRAWN = 'new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(true))))';
