import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { placeInFile, readBody } from './body.ts';
import type { EntryFile } from './entry-file.ts';
import type { Place } from './finding.ts';

type Path = readonly (string | number)[];

/** A text as people read it, and where each piece of it stands in the file. */
export type Passage = {
  text: string;
  /** The field of the head it is the value of; `body` in the words below. */
  field: string;
  path: Path;
  placeOf(index: number, piece: string): Place;
};

/** A run of letters from one node of the tree. */
type Run = { start: number; value: string; node: Nodes };

/** The named field that a value belongs to: of `steps[0].text` it is `text`, of `topics[0]` it is `topics`. */
function fieldOf(path: Path): string {
  return path.findLast((part) => typeof part === 'string') ?? '';
}

function textsIn(value: unknown, path: Path): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each, index) => textsIn(each, [...path, index]));
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

/** All texts in the head of a file. */
export function headPassages(entry: EntryFile): Passage[] {
  return textsIn(entry.facts, []).map(({ path, text }) => ({
    text,
    path,
    field: fieldOf(path),
    placeOf: (_index, piece) => entry.placeIn(path, piece),
  }));
}

function runsIn(block: Nodes): Run[] {
  const runs: Run[] = [];
  let start = 0;
  visit(block, (node) => {
    const value = node.type === 'break' ? '\n' : 'value' in node ? node.value : '';
    if (value) runs.push({ start, value, node });
    start += value.length;
  });
  return runs;
}

/** A letter written as an entity or behind a backslash is longer in the file: then its piece of text is pointed at. */
function placeInRun(entry: EntryFile, { node, value }: Run, index: number): Place {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  const source = entry.body.slice(node.position?.start.offset, node.position?.end.offset);
  if (!source.includes(value)) return placeInFile(entry, { line, column });
  const before = (source.slice(0, source.indexOf(value)) + value.slice(0, index)).split('\n');
  const last = before.at(-1)?.length ?? 0;
  const place = { line: line + before.length - 1, column: before.length > 1 ? last + 1 : column + last };
  return placeInFile(entry, place);
}

function passageOf(entry: EntryFile, runs: readonly Run[]): Passage {
  const placeOf = (index: number): Place => {
    const run = runs.findLast(({ start }) => start <= index) ?? runs[0];
    return run ? placeInRun(entry, run, index - run.start) : placeInFile(entry, { line: 1, column: 1 });
  };
  return { text: runs.map(({ value }) => value).join(''), field: 'body', path: [], placeOf };
}

/** The title of a link, which appears when the pointer rests on it. */
function saidBy(entry: EntryFile, node: Nodes): Passage[] {
  return 'title' in node && node.title ? [passageOf(entry, [{ start: 0, value: node.title, node }])] : [];
}

function blocksIn(root: Root): Nodes[] {
  const blocks: Nodes[] = [];
  visit(root, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'code') blocks.push(node);
  });
  return blocks;
}

/** All texts in the words of a file; emphasis inside a sentence does not cut it in two. */
export function bodyPassages(entry: EntryFile): Passage[] {
  const { root } = readBody(entry);
  if (!root) return [];
  const said: Passage[] = [];
  visit(root, (node) => void said.push(...saidBy(entry, node)));
  return [...blocksIn(root).map((block) => passageOf(entry, runsIn(block))), ...said];
}

/** What YAML skips; it stays in the public history all the same. */
export function commentPassages(entry: EntryFile): Passage[] {
  const head = entry.file.endsWith('.mdx') ? entry.lines.slice(0, entry.bodyLine - 1) : entry.lines;
  return head.flatMap((text, line) => {
    const start = text.search(/(?:^|\s)#/);
    if (start < 0) return [];
    const placeOf = (index: number): Place => ({ line: line + 1, column: start + index + 1 });
    return [{ text: text.slice(start), field: 'comment', path: [], placeOf }];
  });
}
