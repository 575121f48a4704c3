import type { Card } from '#publication/reading/card.ts';
import type { Passage } from '#publication/reading/passage.ts';
import { sentencesOf } from '#publication/reading/passage.ts';
import type { SiteFile } from '#publication/reading/site-file.ts';
import type { ProtectedHouse } from './protected-houses.ts';

/** A text that stands near the name of a protected house. */
export type NearText = { house: string; text: string };

/** Words for any house of this kind, whatever it is called. */
const ANY_HOUSE =
  /(?:Frauen|Kinder|Männer|Mädchen)h(?:aus|äuser)\p{L}*|schutz(?:haus|häuser|wohnung|einrichtung|unterkunft)\p{L}*|Zuflucht\p{L}*/iu;

/** How many passages after a line that is only a name still speak of it. */
const AFTER_A_NAME = 2;
const LONGEST_LINK = 80;

function mentions({ words, targets }: Passage, { mention, page }: ProtectedHouse): boolean {
  return words.some((text) => mention.test(text)) || targets.some((target) => page.test(target));
}

/** Whether a passage is a name: at least half of it. */
function isName({ words: [text = ''], targets }: Passage, { mention, page }: ProtectedHouse): boolean {
  const length = mention.exec(text)?.[0].length ?? 0;
  return (
    (length > 0 && length * 2 >= text.trim().length) ||
    (text.length <= LONGEST_LINK && targets.some((target) => page.test(target)))
  );
}

function isAbout({ ids, titles }: Card, house: ProtectedHouse): boolean {
  return (
    ids.some((id) => id === house.slug || house.page.test(id) || house.mention.exec(id)?.[0] === id) ||
    titles.some((title) => isName(title, house))
  );
}

function afterName({ own }: Card, house: ProtectedHouse): Passage[] {
  return own.flatMap((each, index) =>
    isName(each, house) ? own.slice(index + 1, index + 1 + AFTER_A_NAME) : [],
  );
}

/**
 * What stands near a protected house in a file. Near is
 * - everything in a card about it: its page, a list item, row, record or vCard whose name, id or link is the house's, and what
 *   follows a heading that is its name. Items of a list that belong to another entry (`data-entry`) are not part of the card
 *   around them, so the page of a shelter may list a public service with its street;
 * - the passage that mentions it: a paragraph, cell, value, or two sentences of a long text, three lines of a PDF;
 * - the two passages after one that is nothing but its name;
 * - for a word such as „Schutzhaus“ that means no certain house, only the sentence.
 * A list page may therefore name a shelter in one item and a street in the next.
 */
export function nearTexts({ passages, cards }: SiteFile, houses: readonly ProtectedHouse[]): NearText[] {
  const near = new Map<string, string>();
  const add = (house: string, found: readonly Passage[]): void => {
    for (const text of found.flatMap(({ words }) => words)) near.set(text, house);
  };
  for (const house of houses) {
    for (const card of cards) add(house.name, isAbout(card, house) ? card.passages : afterName(card, house));
    add(
      house.name,
      passages.filter((each) => mentions(each, house)),
    );
  }
  const sentences = passages.flatMap(({ words }) => words.flatMap(sentencesOf));
  for (const text of sentences) if (ANY_HOUSE.test(text) && !near.has(text)) near.set(text, 'ein Schutzhaus');
  return [...near].map(([text, house]) => ({ house, text }));
}
