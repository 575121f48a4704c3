import type { Passage } from './passage.ts';
import { passage } from './passage.ts';

const STRING = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g;
const COMMENT = /\/\*[\s\S]*?\*\//g;
const known = new Map<string, Passage[]>();

/** The words in a style sheet: its strings and comments. Every page carries the same one, so what was read is kept. */
export function readStyle(source: string): Passage[] {
  const before = known.get(source);
  if (before) return before;
  const comments = source.match(COMMENT) ?? [];
  const strings = source.replaceAll(COMMENT, ' ').match(STRING) ?? [];
  const passages = [...comments, ...strings].map((text) => passage(text));
  known.set(source, passages);
  return passages;
}
