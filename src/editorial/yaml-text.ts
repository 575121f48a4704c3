import type { Node, Pair, YAMLMap } from 'yaml';
import { isCollection, isPair, isScalar, stringify } from 'yaml';

/** One replacement in a text: what stands from `start` to `end` gives way to `text`. */
export type Change = { start: number; end: number; text: string };

const PLAIN = { lineWidth: 0, indentSeq: true } as const;

/** Puts changes into a text; they may come in any order but must not overlap. */
export function withChanges(text: string, changes: readonly Change[]): string {
  const lastFirst = changes.toSorted((a, b) => b.start - a.start || b.end - a.end);
  return lastFirst.reduce(
    (all, { start, end, text: put }) => all.slice(0, start) + put + all.slice(end),
    text,
  );
}

/** Offset of the beginning of the line in which `offset` lies. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Offset behind the end of the line in which `offset` lies. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** Where a node or a pair begins. */
export function startOf(item: unknown): number {
  if (isPair(item)) return startOf(item.key);
  return (item as Node | null)?.range?.[0] ?? 0;
}

/** Where the last written sign of a node or a pair ends; comments behind it are not counted. */
export function endOf(item: unknown): number {
  if (isPair(item)) return item.value ? endOf(item.value) : endOf(item.key);
  const node = item as Node | null;
  if (isCollection(node) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1));
  return node?.range?.[1] ?? 0;
}

/** The pair of a map under a name. */
export function pairOf(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && key.value === name);
}

/** A value as one line: lists as `[a, b]`, groups as `{ a: b }`. */
export function inFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([name, each]) => `${name}: ${inFlow(each)}`);
    return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}';
  }
  // What separates values inside brackets has to stand in quotes there, and nowhere else.
  const isRisky = typeof value === 'string' && /[,[\]{}\n]/.test(value);
  return isRisky ? JSON.stringify(value) : stringify(value, PLAIN).trimEnd();
}

/** A value in lines of its own, indented; `key: value` for a group, `- value` for a list. */
export function inBlock(value: unknown, indent: number): string {
  const lines = stringify(value, PLAIN).trimEnd().split('\n');
  return lines.map((line) => `${line && ' '.repeat(indent)}${line}\n`).join('');
}

/** A value in place of a scalar: in the quotes that stood there, if there were any. */
export function inPlace(scalar: Node, value: unknown, isInFlow: boolean): string {
  const type = isScalar(scalar) ? scalar.type : undefined;
  if (typeof value === 'string' && type === 'QUOTE_DOUBLE') return JSON.stringify(value);
  if (typeof value === 'string' && type === 'QUOTE_SINGLE') return `'${value.replaceAll("'", "''")}'`;
  return isInFlow ? inFlow(value) : stringify(value, PLAIN).trimEnd();
}
