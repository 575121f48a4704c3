import type { Node, YAMLMap, YAMLSeq } from 'yaml';
import { isCollection, isMap, isScalar, isSeq } from 'yaml';
import { isSameValue } from './same-value.ts';
import type { Change } from './yaml-text.ts';
import { endOf, inBlock, inFlow, inPlace, lineEnd, lineStart, pairOf, startOf } from './yaml-text.ts';

type Values = Record<string, unknown>;
type Place = { text: string; isInFlow: boolean };

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

function wholeLines({ text }: Place, items: unknown[], put: string): Change {
  const start = lineStart(text, startOf(items[0]));
  return { start, end: lineEnd(text, endOf(items.at(-1))), text: put };
}

function behind({ text }: Place, item: unknown, put: string): Change {
  const offset = lineEnd(text, endOf(item));
  const isEnded = offset === 0 || text[offset - 1] === '\n';
  return { start: offset, end: offset, text: isEnded ? put : `\n${put}` };
}

/** New names go behind the one that the form asks before them, so that files keep the order of the schema. */
function insertions(map: YAMLMap, values: Values, place: Place): Change[] {
  const indent = columnOf(place.text, startOf(map.items[0]));
  let last: unknown = undefined;
  return Object.entries(values).flatMap(([name, value]) => {
    const pair = pairOf(map, name);
    if (pair) last = pair;
    return pair ? [] : [behind(place, last ?? map.items.at(-1), inBlock({ [name]: value }, indent))];
  });
}

function editMap(map: YAMLMap, values: Values, place: Place): Change[] {
  const changes = map.items.flatMap((pair) => {
    const name = isScalar(pair.key) ? String(pair.key.value) : '';
    if (!(name in values)) return [wholeLines(place, [pair], '')];
    const node = pair.value as Node | null;
    if (node && canStay(node, values[name])) return edit(node, values[name], place);
    const indent = columnOf(place.text, startOf(pair));
    return [wholeLines(place, [pair], inBlock({ [name]: values[name] }, indent))];
  });
  return [...changes, ...insertions(map, values, place)];
}

const isNested = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** Whether what stands there can be changed piece by piece, instead of being written anew. */
function canStay(node: Node, value: unknown): boolean {
  if (!isCollection(node)) return !isNested(value);
  if (isCollection(node) && node.items.length === 0) return isEmpty(value);
  return isMap(node) ? isValues(value) : isSeq(node) && Array.isArray(value) && value.length > 0;
}

const isEmpty = (value: unknown): boolean => isNested(value) && Object.keys(value as object).length === 0;

function editSeq(seq: YAMLSeq, values: unknown[], place: Place): Change[] {
  const old = seq.items as Node[];
  const isSame = (item: Node | undefined, value: unknown): boolean =>
    item !== undefined && isSameValue(item.toJSON(), value);
  let from = 0;
  while (from < old.length && from < values.length && isSame(old[from], values[from])) from += 1;
  let tail = 0;
  while (tail < Math.min(old.length, values.length) - from && isSame(old.at(-1 - tail), values.at(-1 - tail)))
    tail += 1;
  const gone = old.slice(from, old.length - tail);
  const come = values.slice(from, values.length - tail);
  const both = Math.min(gone.length, come.length);
  const changes = gone.slice(0, both).flatMap((item, index) => editItem(item, come[index], place));
  if (gone.length > both) changes.push(wholeLines(place, gone.slice(both), ''));
  if (come.length > both) changes.push(addition(old, from + both, come.slice(both), place));
  return changes;
}

function dashColumn(item: Node | undefined, { text }: Place): number {
  const start = lineStart(text, startOf(item));
  return text.slice(start).search(/-/);
}

function addition(old: Node[], at: number, values: unknown[], place: Place): Change {
  const put = inBlock(values, dashColumn(old[0], place));
  if (at > 0) return behind(place, old[at - 1], put);
  const start = lineStart(place.text, startOf(old[0]));
  return { start, end: start, text: put };
}

/** The first line of an item carries its dash, so an item that loses its first name is written anew. */
function editItem(item: Node, value: unknown, place: Place): Change[] {
  const first = isMap(item) && !item.flow ? item.items[0]?.key : undefined;
  const losesFirst = isScalar(first) && isValues(value) && !(String(first.value) in value);
  if (!losesFirst && canStay(item, value)) return edit(item, value, place);
  return [wholeLines(place, [item], inBlock([value], dashColumn(item, place)))];
}

/** The changes that make a node say something else, each as small as it can be. */
export function edit(node: Node, value: unknown, place: Place): Change[] {
  if (isSameValue(node.toJSON(), value)) return [];
  const span = { start: startOf(node), end: endOf(node) };
  if (!isCollection(node)) return [{ ...span, text: inPlace(node, value, place.isInFlow) }];
  if (node.flow) return editFlow(node, value, place) ?? [{ ...span, text: inFlow(value) }];
  return isMap(node) ? editMap(node, value as Values, place) : editSeq(node, value as unknown[], place);
}

function editFlow(node: Node, value: unknown, place: Place): Change[] | undefined {
  if (!isMap(node) || !isValues(value)) return undefined;
  const names = node.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  if (!isSameValue(names.toSorted(), Object.keys(value).toSorted())) return undefined;
  return node.items.flatMap((pair, index) =>
    edit(pair.value as Node, value[names[index] ?? ''], { ...place, isInFlow: true }),
  );
}
