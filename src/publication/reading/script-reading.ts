import type { Comment, Node } from 'acorn';
import { parse } from 'acorn';
import type { Card } from './card.ts';
import type { Passage } from './passage.ts';
import { passage } from './passage.ts';
import type { Value } from './value-reading.ts';
import { readValue } from './value-reading.ts';

/** What a script says, as far as it can be known without running it. */
export type Script = {
  source: string;
  /** Every name and every string in it: `document`, `cookie`, `/_astro/part.js`. */
  words: ReadonlySet<string>;
  comments: string[];
  passages: Passage[];
  cards: Card[];
  data: Value;
};

type Fields = Record<string, unknown>;

const isNode = (value: unknown): value is Node & Fields =>
  typeof value === 'object' && value !== null && 'type' in value;

function isNodeOrList(value: unknown): boolean {
  return isNode(value) || Array.isArray(value);
}

/** What stands in a piece of code as data: literals, lists and records; anything else becomes the list of its parts. */
function valueOf(node: unknown): Value {
  if (Array.isArray(node)) return node.map(valueOf);
  if (!isNode(node)) return null;
  if (node.type === 'Literal') return literalOf(node['value']);
  if (node.type === 'TemplateElement') return (node['value'] as { cooked?: string | null }).cooked ?? '';
  if (node.type === 'ObjectExpression') return recordOf(node['properties'] as (Node & Fields)[]);
  return Object.values(node).filter(isNodeOrList).map(valueOf);
}

function literalOf(value: unknown): Value {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return value instanceof RegExp ? value.source : null;
}

function keyOf(key: unknown, index: number): string {
  if (!isNode(key)) return String(index);
  const name = key['name'] ?? key['value'];
  return typeof name === 'string' ? name : String(index);
}

function recordOf(properties: readonly (Node & Fields)[]): Value {
  return Object.fromEntries(
    properties.map((each, index) => [keyOf(each['key'], index), valueOf(each['value'] ?? each['argument'])]),
  );
}

function gatherWords(node: unknown, words: Set<string>): void {
  if (Array.isArray(node)) for (const each of node) gatherWords(each, words);
  if (!isNode(node)) return;
  if (typeof node['name'] === 'string') words.add(node['name']);
  if (node.type === 'Literal' && typeof node['value'] === 'string') words.add(node['value']);
  if (node.type === 'TemplateElement') words.add((node['value'] as { raw: string }).raw);
  for (const value of Object.values(node)) if (isNodeOrList(value)) gatherWords(value, words);
}

function parseScript(source: string, onComment: Comment[]): Node {
  const options = { ecmaVersion: 'latest', onComment, allowHashBang: true } as const;
  try {
    return parse(source, { ...options, sourceType: 'module' });
  } catch {
    onComment.length = 0;
    return parse(source, { ...options, sourceType: 'script' });
  }
}

const known = new Map<string, Script>();

/**
 * Reads a script without running it. Every page carries the same one, so what was read is kept.
 * @throws {SyntaxError} when it is not JavaScript
 */
export function readScript(source: string): Script {
  const before = known.get(source);
  if (before) return before;
  const found: Comment[] = [];
  const tree = parseScript(source, found);
  const words = new Set<string>();
  gatherWords(tree, words);
  const comments = found.map(({ value }) => value);
  const data = [valueOf(tree)];
  const { passages, cards } = readValue(data);
  const spoken = [...passages, ...comments.map((each) => passage(each))];
  const script = { source, words, comments, passages: spoken, cards, data };
  known.set(source, script);
  return script;
}

/** The addresses of ours that a script names. */
export function scriptAddresses({ words }: Script): string[] {
  return [...words].filter((word) => /^\/[\w./#?=%-]+$/.test(word));
}
