import type { ContentTree, Entry } from './content-tree.ts';
import { readWordList } from './content-tree.ts';
import type { Finding } from './finding.ts';
import { PROMISING_PAGES } from './promise-check.ts';

function textOf({ file, value }: Entry<unknown>): { line: number; text: string }[] {
  const facts = JSON.stringify(value);
  const body = file.body.split('\n').map((text, index) => ({ line: file.bodyLine + index, text }));
  return [{ line: 1, text: facts }, ...body];
}

function wordFindings(entry: Entry<unknown>, words: readonly string[]): Finding[] {
  return textOf(entry).flatMap(({ line, text }) =>
    words
      .filter((word) => text.toLowerCase().includes(word.toLowerCase()))
      .map((word) => ({
        file: entry.file.file,
        line,
        message: `„${word}“ steht auf der Liste der Wörter, die wir nicht verwenden, weil sie Betroffenen Schuld geben oder zu viel versprechen. Bitte anders sagen (content/wording/).`,
      })),
  );
}

/** Finds words that blame people or promise invisibility. */
export function checkWording(tree: ContentTree): Finding[] {
  const words = [...readWordList('blaming-words'), ...readWordList('promising-words')];
  const unseen = readWordList('unseen-words').filter((word) => !words.includes(word));
  const promising = tree.pages.filter(({ slug }) => PROMISING_PAGES.includes(slug));
  const entries: Entry<unknown>[] = [
    ...tree.services,
    ...tree.guides,
    ...tree.topics,
    ...tree.pages,
    ...tree.browsers,
  ];
  return [
    ...entries.flatMap((entry) => wordFindings(entry, words)),
    ...promising.flatMap((entry) => wordFindings(entry, unseen)),
  ];
}
