import { isFiller } from './filler-words.ts';
import type { LoadedIndex } from './loaded-index.ts';
import { wordsOf } from './normal-form.ts';
import type { QueryWord } from './query.ts';
import type { Card } from './search-index.ts';
import { stem } from './stem.ts';

/** From this likeness on a word of a name counts as typed, slips included. */
const KNOWN = 0.8;

/** The words of the index that each telling word of a query surely means. */
function surelyMeant(query: readonly QueryWord[]): number[][] {
  return query
    .filter(({ word }) => !isFiller(word))
    .map(({ matches }) => matches.filter(({ likeness }) => likeness >= KNOWN).map(({ number }) => number));
}

/**
 * Compares what was typed with the names of an entry.
 * @returns how much of one of its names was typed, from 0 to 1; 0 when anything else was typed too
 */
export function nameMatcher(query: readonly QueryWord[], index: LoadedIndex): (card: Card) => number {
  const meant = surelyMeant(query);
  const all = new Set(meant.flat());
  const weigh = (words: readonly number[]): number =>
    words.reduce((sum, word) => sum + (index.weights[word] ?? 0), 0);
  const share = (name: string): number => {
    const telling = wordsOf(name).filter((word) => !isFiller(word));
    const words = [...new Set(telling.map((word) => index.vocabulary.numberOf.get(stem(word)) ?? -1))];
    if (meant.some((each) => !each.some((word) => words.includes(word)))) return 0;
    const whole = weigh(words);
    return whole === 0 ? 0 : weigh(words.filter((word) => all.has(word))) / whole;
  };
  return ({ name, fullName, slug }) =>
    meant.length === 0 ? 0 : Math.max(share(name), share(slug), fullName ? share(fullName) : 0);
}
