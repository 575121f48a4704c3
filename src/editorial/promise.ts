import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** What a sentence was marked as: a promise that a test holds, or a limit, which says what does not hold. */
export type Marker = 'Promise' | 'Limit';

/** A sentence of an entry, the line it begins on, and what it was marked as from its first to its last letter. */
export type Sentence = { text: string; line: number; marker: Marker | undefined };

/** A promise, where it stands, and the title of the test that holds it. */
export type HeldPromise = { text: string; by: string; line: number };

/** A test as a file or a report names it, with the titles of the groups around it. */
export type NamedTest = { file: string; groups: readonly string[]; title: string };

/** Stands in a title for what changes from test to test, such as an address. */
const ANYTHING = '…';

const SENTENCES = new Intl.Segmenter('de', { granularity: 'sentence' });

type Letter = { line: number; marker: Marker | undefined };
type Words = { text: string; letters: Letter[] };

/** The marker that a piece of an entry is, if it is one. */
export function markerOf(node: Root | RootContent): Marker | undefined {
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return undefined;
  return node.name === 'Promise' || node.name === 'Limit' ? node.name : undefined;
}

function gather(words: Words, node: RootContent, marker: Marker | undefined): Words {
  if ('children' in node) {
    for (const child of node.children) gather(words, child, markerOf(node) ?? marker);
    return words;
  }
  if (!('value' in node)) return words;
  let line = node.position?.start.line ?? 1;
  for (const letter of node.value.split('')) {
    words.letters.push({ line, marker });
    if (letter === '\n') line += 1;
  }
  // A line of the file ends where it is full; to the reader it is a space, and no sentence ends there.
  words.text += node.value.replaceAll('\n', ' ');
  return words;
}

const wordsOf = (node: RootContent): Words => gather({ text: '', letters: [] }, node, undefined);
const oneLine = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');

function asSentence({ letters }: Words, text: string, start: number): Sentence {
  const inked = [...text.matchAll(/\S/g)].map(({ index }) => letters[start + index]);
  const marker = inked[0]?.marker;
  const isWhole = inked.every((letter) => letter?.marker === marker);
  return { text: oneLine(text), line: inked[0]?.line ?? 1, marker: isWhole ? marker : undefined };
}

/** All sentences of an entry's words except its headings, in their order. */
export function sentencesIn(root: Root): Sentence[] {
  const sentences: Sentence[] = [];
  visit(root, 'paragraph', (paragraph) => {
    const words = wordsOf(paragraph);
    for (const { segment, index } of SENTENCES.segment(words.text))
      if (segment.trim()) sentences.push(asSentence(words, segment, index));
  });
  return sentences;
}

/** All promises of an entry's words, with the tests they name. */
export function promisesIn(root: Root): HeldPromise[] {
  const elements: Element[] = [];
  visit(root, (node) => {
    if (node.type === 'mdxJsxTextElement' && node.name === 'Promise') elements.push(node);
  });
  return elements.map((element) => {
    const value = element.attributes[0]?.value;
    return {
      text: oneLine(wordsOf(element).text),
      by: typeof value === 'string' ? value : '',
      line: element.position?.start.line ?? 1,
    };
  });
}

/** Whether a title is meant by a pattern: the title itself, with `…` for what changes. */
function isTitled(pattern: string, title: string): boolean {
  const pieces = pattern
    .split(ANYTHING)
    .map((piece) => piece.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`));
  return new RegExp(`^${pieces.join('.+')}$`).test(title);
}

/**
 * Whether a promise means this test. `by` is its title, with `…` for what changes from test to test, such as an address.
 * Where several tests have one title, the name of the file or of the group stands before it, with `›` between.
 */
export function isHeldBy(by: string, { file, groups, title }: NamedTest): boolean {
  const [own = '', ...outer] = by.split(' › ').reverse();
  const isInside = (name: string): boolean =>
    `/${file}`.endsWith(`/${name}`) || groups.some((group) => isTitled(name, group));
  return isTitled(own, title) && outer.every(isInside);
}
