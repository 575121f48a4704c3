import type { LoadedIndex, Phrase } from './loaded-index.ts';
import type { QueryWord } from './query.ts';
import { stanceOf } from './stance.ts';
import { TUNING } from './tuning.ts';

/** A phrase that was said, whole or nearly so: how much of it, and how well it meets each word of the query. */
export type PhraseMatch = { phrase: Phrase; complete: number; met: ReadonlyMap<number, number> };

type Meeting = { ofPhrase: Map<number, number>; ofQuery: Map<number, number> };

/** Notes a value where none as high stands yet. */
export function keepBest(best: Map<number, number>, key: number, value: number): void {
  if (value > (best.get(key) ?? 0)) best.set(key, value);
}

/** For each phrase that shares a word with the query: how well each of its words, and of the query's words, is met. */
function meetings(query: readonly QueryWord[], { phrasesWith }: LoadedIndex): Map<number, Meeting> {
  const found = new Map<number, Meeting>();
  query.forEach(({ matches }, place) => {
    for (const { number, likeness } of matches)
      for (const phrase of phrasesWith.get(number) ?? []) {
        const meeting = found.get(phrase) ?? {
          ofPhrase: new Map<number, number>(),
          ofQuery: new Map<number, number>(),
        };
        found.set(phrase, meeting);
        keepBest(meeting.ofPhrase, number, likeness);
        keepBest(meeting.ofQuery, place, likeness);
      }
  });
  return found;
}

/** How much of a phrase was said, weighed by what its words tell. */
function completeness(
  { words }: Phrase,
  met: ReadonlyMap<number, number>,
  weights: readonly number[],
): number {
  const weightOf = (word: number): number => weights[word] ?? 0;
  const whole = words.reduce((sum, word) => sum + weightOf(word), 0);
  const said = words.reduce((sum, word) => sum + weightOf(word) * (met.get(word) ?? 0), 0);
  return whole === 0 ? 0 : said / whole;
}

/** The phrases that a query says, in any order of words and with words between them. */
export function matchPhrases(query: readonly QueryWord[], index: LoadedIndex): PhraseMatch[] {
  const stance = stanceOf(query.map(({ word }) => word));
  return [...meetings(query, index)].flatMap(([place, { ofPhrase, ofQuery }]) => {
    const phrase = index.phrases[place];
    if (!phrase) return [];
    const contradicts = stance && phrase.stance && stance !== phrase.stance;
    const complete = completeness(phrase, ofPhrase, index.weights) * (contradicts ? TUNING.contradicted : 1);
    return complete < TUNING.leastComplete ? [] : [{ phrase, complete, met: ofQuery }];
  });
}
