import { packSteps, readSteps, unpackSteps, writeStep } from './steps.ts';

/**
 * The phrases of one language that share the vocabulary of the entries, as texts with a part for each word of it, in its
 * order. The words of a phrase have no order here; the search compares them as sets.
 */
export type PackedPhrases = {
  /** Of which concepts the word alone is a phrase. */
  alone: string;
  /** In which phrases of several words it stands; these are numbered through all concepts. */
  together: string;
  /** How many phrases of several words each concept has. */
  counts: string;
};

/** Sets of words by concept, in the order of the concepts; a word is its number. */
type PhrasesByConcept = readonly (readonly (readonly number[])[])[];

function listsOf(count: number, pairs: readonly (readonly [word: number, value: number])[]): string {
  const lists = Array.from({ length: count }, (): number[] => []);
  for (const [word, value] of pairs) lists[word]?.push(value);
  return lists.map(packSteps).join(',');
}

/**
 * Puts phrases with the same frequent words beside each other, so that their numbers follow each other.
 * @param commonness how often each word stands in phrases
 */
function alikeTogether(
  phrases: readonly (readonly number[])[],
  commonness: ReadonlyMap<number, number>,
): (readonly number[])[] {
  const often = (word: number): number => commonness.get(word) ?? 0;
  const keyed = phrases.map((words) => words.toSorted((a, b) => often(b) - often(a) || a - b));
  return keyed.sort((a, b) => {
    const place = a.findIndex((word, index) => word !== b[index]);
    const [one = -1, other = -1] = place < 0 ? [a.length, b.length] : [a[place], b[place]];
    return often(other) - often(one) || one - other;
  });
}

/**
 * Packs the phrases of a language.
 * @param size how many words the vocabulary has
 */
export function packPhrases(byConcept: PhrasesByConcept, size: number): PackedPhrases {
  const commonness = new Map<number, number>();
  for (const word of byConcept.flat(2)) commonness.set(word, (commonness.get(word) ?? 0) + 1);
  const single = byConcept.flatMap((phrases, concept) =>
    phrases.flatMap(([word = 0, ...more]) => (more.length === 0 ? [[word, concept] as const] : [])),
  );
  const several = byConcept.map((phrases) =>
    alikeTogether(
      phrases.filter(({ length }) => length > 1),
      commonness,
    ),
  );
  const numbered = several.flat().flatMap((words, phrase) => words.map((word) => [word, phrase] as const));
  return {
    alone: listsOf(size, single),
    together: listsOf(size, numbered),
    counts: several.map(({ length }) => writeStep(length)).join(''),
  };
}

/** The phrases, each as its concept and the numbers of its words. */
export function unpackPhrases({
  alone,
  together,
  counts,
}: PackedPhrases): { concept: number; words: number[] }[] {
  const single = alone
    .split(',')
    .flatMap((list, word) => unpackSteps(list).map((concept) => ({ concept, words: [word] })));
  const several = readSteps(counts).flatMap((count, concept) =>
    Array.from({ length: count }, () => ({ concept, words: [] as number[] })),
  );
  together.split(',').forEach((list, word) => {
    for (const phrase of unpackSteps(list)) several[phrase]?.words.push(word);
  });
  return [...single, ...several];
}
