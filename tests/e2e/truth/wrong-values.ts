import type { Card } from '#publication/reading/card.ts';
import type { SiteFile } from '#publication/reading/site-file.ts';
import type { PublishedEntry } from './published-entry.ts';
import { ALL_NUMBERS, ENTRIES } from './published-entry.ts';
import { hasHours, hoursIn, numbersIn, subjectOf } from './stated.ts';

/** A card with more than these passages is no single line that names a service. */
const LONGEST_LINE = 6;

/** Numbers that stand in one line with a link to the page of their service. */
function numbersWithTheirService({ cards }: SiteFile): string[] {
  const lines = cards.filter(({ passages }) => passages.length <= LONGEST_LINE);
  return lines.flatMap(({ passages }) => {
    const targets = passages.flatMap((each) => each.targets);
    const linked = ENTRIES.filter(({ address }) => targets.includes(address));
    return linked.flatMap(({ numbers }) => numbers);
  });
}

function faultsOfCard(card: Card, entry: PublishedEntry, besides: Iterable<string>): string[] {
  const allowed = new Set([...entry.numbers, ...besides]);
  const numbers = card.passages.flatMap(numbersIn).filter((number) => !allowed.has(number));
  const hours = card.passages.flatMap(hoursIn).filter((statement) => !hasHours(entry, statement));
  return [...numbers, ...hours].map((what) => `${entry.slug} does not say ${what}`);
}

function faultsOfCards(file: SiteFile): string[] {
  return file.cards.flatMap((card) => {
    const entry = subjectOf(card);
    if (!entry) return [];
    const isPage = card === file.cards[0] && file.format === 'page';
    return faultsOfCard(card, entry, isPage ? [...entry.besides, ...numbersWithTheirService(file)] : []);
  });
}

/** Numbers and hours that nobody publishes, or that stand with an entry they do not belong to. */
export function wrongValues(file: SiteFile): string[] {
  const numbers = file.passages.flatMap(numbersIn).filter((number) => !ALL_NUMBERS.has(number));
  const hours = file.passages
    .flatMap(hoursIn)
    .filter((statement) => !ENTRIES.some((entry) => hasHours(entry, statement)));
  const ofNobody = [...numbers, ...hours].map((what) => `nobody says ${what}`);
  return [...new Set([...ofNobody, ...faultsOfCards(file)])].map((fault) => `${file.name}: ${fault}`);
}
