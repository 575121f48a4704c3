import { isFiller } from './filler-words.ts';
import { wordsOf } from './normal-form.ts';
import type { Card } from './search-index.ts';

/** An entry as the index takes it in: what a result shows, and the texts in which its words stand. */
export type SearchableEntry = {
  card: Card;
  /** Texts that say what the entry is about, each with what a word in it tells, from 1 to 9. */
  fields: { text: string; impact: number }[];
  /** All the rest: a word here tells little, unless it stands there often. */
  body: string;
};

/** How often a word of average standing must occur in the body to tell as much as possible there. */
const SATURATION = 2;
const MOST_FROM_BODY = 3;
const AVERAGE_BODY = 250;

function telling(text: string): string[] {
  return wordsOf(text).filter((word) => word.length > 1 && !isFiller(word));
}

function bodyImpact(count: number, length: number): number {
  const often = count / (count + SATURATION * Math.max(0.4, length / AVERAGE_BODY));
  return Math.round(MOST_FROM_BODY * often * 1.5 - 0.1);
}

/** The folded words of an entry with what each tells about it, from 1 to 9. Words that tell next to nothing are left out. */
export function entryWords({ fields, body }: SearchableEntry): Map<string, number> {
  const impacts = new Map<string, number>();
  for (const { text, impact } of fields)
    for (const word of telling(text)) impacts.set(word, Math.max(impact, impacts.get(word) ?? 0));
  const words = telling(body);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const [word, count] of counts) {
    const impact = Math.min(9, (impacts.get(word) ?? 0) + bodyImpact(count, words.length));
    if (impact > 0) impacts.set(word, impact);
  }
  return impacts;
}
