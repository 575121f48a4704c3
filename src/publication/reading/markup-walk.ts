import type { Card } from './card.ts';
import { emptyCard } from './card.ts';
import type { MarkupElement, MarkupNode } from './markup-tree.ts';
import { attribute, childrenOf, isElement, spokenAttributes } from './markup-tree.ts';
import type { Passage } from './passage.ts';
import { joined, passage } from './passage.ts';
import { SEAM } from './spelling.ts';

const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
);
const CARD = new Set('li tr details article address figure g url item entry placemark wpt'.split(' '));

/** `level`: what follows a heading belongs to it. `apart`: an item of a list that speaks of its own entry only. */
type OpenCard = { card: Card; level?: number; apart: boolean };

/** Gathers passages and cards from markup. */
export class MarkupWalk {
  readonly passages: Passage[] = [];
  readonly cards: Card[];
  readonly #open: OpenCard[];
  #text = '';
  #targets: string[] = [];

  /** @param ids what the whole file is about: the address of the page */
  constructor(ids: readonly string[]) {
    const whole = emptyCard(ids);
    this.cards = [whole];
    this.#open = [{ card: whole, level: 0, apart: false }];
  }

  /** Reads a node and everything in it. */
  visit(node: MarkupNode): void {
    if (node.nodeName === '#text' && 'value' in node) this.#text += node.value;
    if (isElement(node)) this.#visitElement(node);
    else this.#visitAll(node);
  }

  /** Closes the last passage. */
  flush(): void {
    const text = this.#text;
    this.#text = '';
    if (text.replaceAll(SEAM, '').trim() === '') return;
    this.#add(passage(text, this.#targets), true);
    this.#targets = [];
  }

  #visitAll(node: MarkupNode): void {
    for (const child of childrenOf(node)) this.visit(child);
  }

  #visitElement(element: MarkupElement): void {
    this.#readAttributes(element);
    if (/^(?:script|style)$/.test(element.tagName)) return;
    if (element.tagName === 'br') this.#text += ' ';
    else if (INLINE.has(element.tagName)) this.#visitInline(element);
    else this.#visitBlock(element);
  }

  #visitInline(element: MarkupElement): void {
    const entry = attribute(element, 'data-entry');
    if (entry !== undefined) this.#open.at(-1)?.card.ids.push(entry);
    if (element.tagName === 'a') this.#targets.push(attribute(element, 'href') ?? '');
    this.#text += SEAM;
    this.#visitAll(element);
    this.#text += SEAM;
  }

  #visitBlock(element: MarkupElement): void {
    this.flush();
    const level = headingLevel(element);
    const depth = this.#open.length;
    if (level === undefined) this.#openCard(element);
    else this.#openSection(level);
    this.#visitAll(element);
    this.flush();
    // What stands under a heading goes on until the element around the heading ends.
    if (level === undefined) this.#open.splice(depth);
    else this.#closeHeading();
  }

  #openCard(element: MarkupElement): void {
    const entry = attribute(element, 'data-entry');
    const isRow = element.tagName === 'div' && element.parentNode?.nodeName === 'dl';
    if (entry === undefined && !isRow && !CARD.has(element.tagName)) return;
    this.#push({ card: emptyCard(entry === undefined ? [] : [entry]), apart: entry !== undefined });
  }

  #openSection(level: number): void {
    while ((this.#open.at(-1)?.level ?? 0) >= level) this.#open.pop();
    this.#push({ card: emptyCard(), level, apart: false });
  }

  /** Of a section, only the heading is its name. */
  #closeHeading(): void {
    const section = this.#open.at(-1)?.card;
    if (section) section.titles = [...section.own];
  }

  #push(open: OpenCard): void {
    this.cards.push(open.card);
    this.#open.push(open);
  }

  /** All attributes of an element are one passage, so that a latitude meets its longitude; disguised ones are read again. */
  #readAttributes(element: MarkupElement): void {
    const values = spokenAttributes(element);
    if (values.length === 0) return;
    this.#add(joined(values.flat()), false);
    for (const [, value] of values) if (/[%&<\\]/.test(value)) this.#add(passage(value), false);
  }

  /** Gives a passage to the cards it stands in, from the inside; beyond an item that stands apart nobody gets it. */
  #add(found: Passage, isOwn: boolean): void {
    this.passages.push(found);
    const inner = this.#open.at(-1);
    if (isOwn) inner?.card.own.push(found);
    if (isOwn && inner?.level === undefined) inner?.card.titles.push(found);
    for (const { card, apart } of this.#open.toReversed()) {
      card.passages.push(found);
      if (apart) return;
    }
  }
}

/** The level of a heading; a term of a list of terms stands below all others. */
function headingLevel({ tagName }: MarkupElement): number | undefined {
  if (tagName === 'dt') return 7;
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  return level === undefined ? undefined : Number(level);
}
