import type { ConceptMatch } from './concept-match.ts';
import type { LoadedIndex } from './loaded-index.ts';
import { nameMatcher } from './name-match.ts';
import { numberMatch } from './number-match.ts';
import type { QueryWord } from './query.ts';
import { TUNING } from './tuning.ts';

/** How well an entry answers, and why. */
export type Scored = {
  entry: number;
  score: number;
  /** Names of the concepts that led here, the strongest first. */
  concepts: string[];
  /** Words that were typed and stand there. */
  words: string[];
  /** Whether its name or one of its numbers was typed. */
  isNamed: boolean;
  /** Whether it was found by its number. */
  byNumber: boolean;
};

/** Names are compared only where the words of the query tell something about the entry. */
const SPOKEN_OF = 0.2;
/** A name counts as typed when next to nothing of it is missing. */
const WHOLE_NAME = 0.95;
/** Kinds that lead to answers and are none. A page of the site is wanted when its very name is typed, a topic seldom. */
const OVERVIEWS: ReadonlySet<string> = new Set(['topic', 'page']);

/** What the first lead of a concept gets in full, the next ones get less and less of. */
function leadShare(rank: number): number {
  return 1 / (1 + TUNING.nextLead * rank);
}

type Tally = { text: number; concepts: { name: string; given: number }[]; words: Set<string> };

function tallies(count: number): Tally[] {
  return Array.from({ length: count }, () => ({ text: 0, concepts: [], words: new Set<string>() }));
}

function addConcepts(tally: readonly Tally[], concepts: readonly ConceptMatch[], index: LoadedIndex): void {
  for (const { concept, share } of concepts) {
    const { name, leads } = index.concepts[concept] ?? { name: '', leads: [] };
    leads.forEach((entry, rank) => {
      const entryTally = tally[entry];
      if (!entryTally) return;
      const given = share * leadShare(rank);
      entryTally.concepts.push({ name, given });
    });
  }
}

/** What one word tells about each entry: the best of what it may mean. */
function textOf({ matches }: QueryWord, { hitsOf }: LoadedIndex): Map<number, number> {
  const best = new Map<number, number>();
  for (const { number, likeness } of matches)
    for (const { entry, impact } of hitsOf[number] ?? [])
      best.set(entry, Math.max(best.get(entry) ?? 0, likeness * Math.sqrt(impact / 9)));
  return best;
}

function addText(tally: readonly Tally[], query: readonly QueryWord[], index: LoadedIndex): void {
  const whole = query.reduce((sum, { weight }) => sum + weight, 0);
  for (const word of query)
    for (const [entry, value] of textOf(word, index)) {
      const entryTally = tally[entry];
      if (!entryTally) continue;
      entryTally.text += (value * word.weight) / whole;
      entryTally.words.add(word.typed);
    }
}

/** The concepts that led to an entry, without those that only helped a little. */
function strongest(concepts: Tally['concepts']): string[] {
  const most = Math.max(0, ...concepts.map(({ given }) => given));
  return concepts.filter(({ given }) => given >= most / 2).map(({ name }) => name);
}

/** How well each entry answers, the best first; entries that nothing speaks for are left out. */
export function scoreEntries(
  query: readonly QueryWord[],
  numbers: readonly string[],
  concepts: readonly ConceptMatch[],
  index: LoadedIndex,
): Scored[] {
  const tally = tallies(index.cards.length);
  addConcepts(tally, concepts, index);
  addText(tally, query, index);
  const nameShare = nameMatcher(query, index);
  const scored = index.cards.flatMap((card, entry): Scored[] => {
    const { text = 0, concepts: led = [], words = [] } = tally[entry] ?? {};
    const number = numbers.length === 0 ? 0 : numberMatch(numbers, card);
    const name = text > SPOKEN_OF ? nameShare(card) : 0;
    const given = led.reduce((sum, each) => sum + each.given, 0);
    const sum = given + TUNING.text * text + TUNING.number * number;
    if (sum === 0) return [];
    const score = sum * (card.local ? TUNING.local : 1) * (OVERVIEWS.has(card.kind) ? TUNING.topic : 1);
    const isNamed = number === 1 || (name > WHOLE_NAME && card.kind !== 'topic');
    return [{ entry, score, concepts: strongest(led), words: [...words], isNamed, byNumber: number > 0 }];
  });
  return scored.sort((a, b) => b.score - a.score || a.entry - b.entry);
}
