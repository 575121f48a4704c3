import type { Passage } from './passage.ts';

/** What belongs together in a file: a list item, a row, a record, what stands under a heading. */
export type Card = {
  /** Slugs and addresses it says it is about. */
  ids: string[];
  /** Passages of which one may be its name. */
  titles: Passage[];
  /** Passages directly in it, in their order. */
  own: Passage[];
  /** All passages in it, those of cards inside it too. */
  passages: Passage[];
};

/** A card without anything in it yet. */
export function emptyCard(ids: readonly string[] = []): Card {
  return { ids: [...ids], titles: [], own: [], passages: [] };
}
