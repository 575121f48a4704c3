import { SEAM, plainText, undisguised } from './spelling.ts';

/** A piece of text that is read in one go, such as a paragraph or the value of a field. */
export type Passage = {
  /** Addresses of links in it. */
  targets: readonly string[];
  /** The text as words are looked for, in every way it can be read. The first is the plain one. */
  words: readonly string[];
  /** The text as numbers are looked for: in the first, a seam parts what only stands side by side. */
  digits: readonly [string, ...string[]];
};

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/**
 * Makes a passage.
 * @param text what stands there, with {@link SEAM} where elements meet
 * @param targets addresses of links in it
 */
export function passage(text: string, targets: readonly string[] = []): Passage {
  const seamed = plainText(text);
  const bare = undisguised(text).map((each) => plainText(each).replaceAll(SEAM, ''));
  const glued = seamed.includes(SEAM) ? [seamed.replaceAll(SEAM, '')] : [];
  return {
    targets,
    words: unique([seamed.replaceAll(SEAM, ' '), ...glued, ...bare]),
    digits: [seamed, ...unique([...glued, ...bare])],
  };
}

/** Values that stand side by side in one record, read as one: a street beside its number. They are not glued. */
export function joined(values: readonly string[]): Passage {
  const text = plainText(values.join(SEAM));
  return { targets: [], words: [text.replaceAll(SEAM, ' ')], digits: [text] };
}

/** Sentences longer texts are parted into; an abbreviation parts too often, which overlapping makes up for. */
const SENTENCE_END = /(?<=[.!?])\s+(?=[\p{Lu}\d„"(*])/u;
const LONG = 300;

/** Parts in their order, each read together with those that follow it. */
function overlapping(parts: readonly string[], together: number, between: string): Passage[] {
  const last = Math.max(1, parts.length - together + 1);
  return parts
    .slice(0, last)
    .map((_part, start) => passage(parts.slice(start, start + together).join(between)));
}

/** A text without paragraphs: a long one is read two sentences at a time. */
export function sentencePassages(text: string): Passage[] {
  return text.length <= LONG ? [passage(text)] : overlapping(text.split(SENTENCE_END), 2, ' ');
}

/** A text that knows only lines, as a PDF does: read three at a time. */
export function linePassages(text: string): Passage[] {
  return overlapping(
    text.split('\n').filter((line) => line.trim() !== ''),
    3,
    '\n',
  );
}

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return text.split(SENTENCE_END);
}
