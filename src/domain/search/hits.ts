import { unpackSteps, writeStep } from './steps.ts';

/** Where a word stands: the place of the entry in the list of cards, and how much it tells about it, from 1 to 9. */
export type Hit = { entry: number; impact: number };

/** Signs for how much a word tells; the least, which is the most frequent, needs none. */
const MARKS = '.:;-+=*!';
const HIT = /[A-Za-z]([.:;+=*!-]?)/g;

/** The hits of all words as one text: for each hit the step from the entry before, and a sign for its impact. */
export function packHits(hits: readonly (readonly Hit[])[]): string {
  return hits
    .map((list) => {
      let before = -1;
      return list
        .toSorted((a, b) => a.entry - b.entry)
        .map(({ entry, impact }) => {
          const step = entry - before - 1;
          before = entry;
          return `${writeStep(step)}${MARKS[impact - 2] ?? ''}`;
        })
        .join('');
    })
    .join(',');
}

function unpackList(packed: string): Hit[] {
  const impacts = [...packed.matchAll(HIT)].map(([, mark = '']) =>
    mark === '' ? 1 : MARKS.indexOf(mark) + 2,
  );
  return unpackSteps(packed).map((entry, place) => ({ entry, impact: impacts[place] ?? 1 }));
}

/** The hits of every word, in the order of the vocabulary. */
export function unpackHits(packed: string): Hit[][] {
  return packed.split(',').map(unpackList);
}
