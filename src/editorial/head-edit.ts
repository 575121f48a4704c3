import { isScalar, isSeq, parseDocument, stringify } from 'yaml';
import type { Document, YAMLSeq } from 'yaml';

const FRONT_MATTER = /^(---[ \t]*\r?\n)([\s\S]*?\r?\n)(---[ \t]*(?:\r?\n|$))/;

/** A piece of text in place of another. */
export type Splice = { from: number; to: number; text: string };

type Path = readonly (string | number)[];

/** A value on one line, as it may stand anywhere in a head. */
export function inlineValue(value: unknown): string {
  return stringify(value, {
    collectionStyle: 'flow',
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  }).trimEnd();
}

/** Puts another value where one stands; nothing when there is none. */
export function replacement(document: Document, path: Path, value: unknown): Splice[] {
  const node = document.getIn(path, true);
  if (!isScalar(node) || !node.range) return [];
  return [{ from: node.range[0], to: node.range[1], text: String(value) }];
}

function lastItemEnd(list: YAMLSeq, yaml: string): number {
  const last = list.items.at(-1) as { range?: [number, number, number] } | undefined;
  const end = yaml.slice(0, last?.range?.[1] ?? 0).trimEnd().length;
  const newline = yaml.indexOf('\n', end);
  return newline === -1 ? yaml.length : newline;
}

function indentOf(list: YAMLSeq, yaml: string): string {
  const first = list.items[0] as { range?: [number, number, number] } | undefined;
  const start = first?.range?.[0] ?? 0;
  return /^[ \t]*/.exec(yaml.slice(yaml.lastIndexOf('\n', start) + 1))?.[0] ?? '';
}

/** Adds an item to the end of a list; makes the list at the end of the head when there is none. */
export function addition(document: Document, yaml: string, path: Path, value: unknown): Splice[] {
  const text = inlineValue(value);
  const list = document.getIn(path, true);
  if (!isSeq(list) || !list.range) {
    if (path.length !== 1) throw new Error('Diese Liste gibt es im Eintrag nicht. Es wurde nichts geändert.');
    return [{ from: yaml.length, to: yaml.length, text: `${String(path[0])}:\n  - ${text}\n` }];
  }
  if (list.flow) {
    const end = list.range[1] - 1;
    return [{ from: end, to: end, text: list.items.length > 0 ? `, ${text}` : text }];
  }
  const end = lastItemEnd(list, yaml);
  return [{ from: end, to: end, text: `\n${indentOf(list, yaml)}- ${text}` }];
}

function spliced(text: string, splices: readonly Splice[]): string {
  return splices
    .toSorted((a, b) => b.from - a.from)
    .reduce((done, { from, to, text: piece }) => done.slice(0, from) + piece + done.slice(to), text);
}

/**
 * A content file with pieces of its head exchanged: whatever the edit does not name stays as it is, to the byte, with its
 * comments, order and quotes, so that a reviewer sees nothing but the change.
 * @param text the file
 * @param edit names the pieces, by where they stand in the YAML of the head
 * @throws {Error} in German when the head cannot be read
 */
export function editedHead(text: string, edit: (document: Document, yaml: string) => Splice[]): string {
  const [whole, open, yaml, close] = FRONT_MATTER.exec(text) ?? [];
  if (whole === undefined || open === undefined || yaml === undefined || close === undefined)
    throw new Error('Der Kopf der Datei fehlt. Es wurde nichts geändert.');
  const document = parseDocument(yaml);
  if (document.errors.length > 0)
    throw new Error('Der Kopf der Datei lässt sich nicht lesen. Es wurde nichts geändert.');
  return open + spliced(yaml, edit(document, yaml)) + close + text.slice(whole.length);
}
