import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { EntryFile } from './entry-file.ts';
import type { Place } from './finding.ts';

const parser = unified().use(remarkParse).use(remarkMdx);

/**
 * The syntax tree of an entry's words. Parsing executes nothing.
 * @throws {Error} with a `line` when the text is not valid MDX.
 */
export function parseBody(body: string): Root {
  return parser.parse(body);
}

/** The words of a file as a tree, or the place in the file where they cannot be read. */
export type ReadBody = { root: Root; fault?: never } | { root?: never; fault: Place };

const read = new WeakMap<EntryFile, ReadBody>();

/** A place in the body of a file as a place in that file. */
export function placeInFile({ bodyLine }: EntryFile, { line, column }: Place): Place {
  return { line: line + bodyLine - 1, column };
}

function attempt(entry: EntryFile): ReadBody {
  try {
    return { root: parseBody(entry.body) };
  } catch (error) {
    const { line, column } = error as { line?: number; column?: number };
    return { fault: placeInFile(entry, { line: line ?? 1, column: column ?? 1 }) };
  }
}

/** Reads the words of a file once, however often they are asked for. */
export function readBody(entry: EntryFile): ReadBody {
  const body = read.get(entry) ?? attempt(entry);
  read.set(entry, body);
  return body;
}
