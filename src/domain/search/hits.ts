/** Where a word stands: the place of the entry in the list of cards, and how much it tells about it, from 1 to 9. */
export type Hit = { entry: number; impact: number };

const LETTERS = 'abcdefghi';

/** The hits of all words as one text: for each hit the step from the entry before, and a letter for its impact. */
export function packHits(hits: readonly (readonly Hit[])[]): string {
  return hits
    .map((list) => {
      let before = 0;
      return list
        .toSorted((a, b) => a.entry - b.entry)
        .map(({ entry, impact }) => {
          const step = entry - before;
          before = entry;
          return `${step === 0 ? '' : String(step)}${LETTERS[impact - 1] ?? ''}`;
        })
        .join('');
    })
    .join(',');
}

function unpackList(packed: string): Hit[] {
  let entry = 0;
  return [...packed.matchAll(/(\d*)([a-i])/g)].map(([, step, letter]) => {
    entry += Number(step);
    return { entry, impact: LETTERS.indexOf(letter ?? 'a') + 1 };
  });
}

/** The hits of every word, in the order of the vocabulary. */
export function unpackHits(packed: string): Hit[][] {
  return packed.split(',').map(unpackList);
}
