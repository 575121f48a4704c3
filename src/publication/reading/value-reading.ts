import type { Card } from './card.ts';
import { emptyCard } from './card.ts';
import type { Passage } from './passage.ts';
import { joined, passage, sentencePassages } from './passage.ts';

/** Data as JSON knows it. */
export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

type Simple = string | number;

/** Longer texts are no part of an address. */
const LONGEST_PART = 40;

const isSimple = (value: Value): value is Simple => typeof value === 'string' || typeof value === 'number';

/** Gathers passages and cards from data: every record in a list is a card, and so is the whole. */
export class ValueWalk {
  readonly passages: Passage[] = [];
  readonly cards: Card[] = [];
  readonly #open: Card[] = [];

  /** Reads a value and everything in it. */
  visit(value: Value, isItem = true): void {
    if (isSimple(value)) this.#visitSimple(value, !isItem);
    else if (Array.isArray(value)) this.#visitList(value);
    else if (value !== null && typeof value === 'object') this.#visitRecord(value, isItem);
  }

  #visitSimple(value: Simple, isField: boolean): void {
    const text = String(value);
    const isAddress = /^(?:\/|https?:)/.test(text);
    const found = isAddress ? [passage(text, [text])] : sentencePassages(text);
    for (const each of found) this.#add(each);
    const inner = this.#open.at(-1);
    if (typeof value !== 'string' || !inner) return;
    inner.ids.push(value);
    inner.own.push(...found);
    // A list of names, such as sources, says what it is about only with its very name.
    if (isField) inner.titles.push(...found);
  }

  #visitList(values: readonly Value[]): void {
    this.#join(values.filter(isSimple));
    for (const value of values) this.visit(value, true);
  }

  #visitRecord(record: Record<string, Value>, isItem: boolean): void {
    if (isItem) this.#openCard();
    const entries = Object.entries(record);
    this.#join(entries.flatMap(([key, value]) => (isSimple(value) ? [key.replace(/ \d+$/, ''), value] : [])));
    this.#join(entries.flatMap(([, value]) => (isSimple(value) ? [value] : [])));
    for (const [key, value] of entries) {
      if (/[^\w$]/.test(key)) this.#add(passage(key));
      this.visit(value, false);
    }
    if (isItem) this.#open.pop();
  }

  #openCard(): void {
    const card = emptyCard();
    this.cards.push(card);
    this.#open.push(card);
  }

  #join(values: readonly Simple[]): void {
    const parts = values.map(String).filter((text) => text.length <= LONGEST_PART);
    if (parts.length > 1) this.#add(joined(parts));
  }

  #add(found: Passage): void {
    this.passages.push(found);
    for (const card of this.#open) card.passages.push(found);
  }
}

/** The passages and cards of a value. */
export function readValue(value: Value): Pick<ValueWalk, 'passages' | 'cards'> {
  const walk = new ValueWalk();
  walk.visit(value);
  return walk;
}

/** Every string in a value. */
export function stringsIn(value: Value): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** The addresses in a value. */
export function addressesIn(value: Value): string[] {
  return stringsIn(value).filter((text) => /^(?:\/|https?:)/.test(text));
}
