import type { Card } from '#publication/reading/card.ts';
import type { SiteFile } from '#publication/reading/site-file.ts';
import type { PublishedEntry } from './published-entry.ts';
import { ALL_NUMBERS, ENTRIES } from './published-entry.ts';
import { hasHours, hoursIn, numbersIn, subjectOf } from './stated.ts';

function faultsOfCard(card: Card, entry: PublishedEntry, isPage: boolean): string[] {
  const allowed = new Set([...entry.numbers, ...(isPage ? entry.besides : [])]);
  const numbers = card.passages.flatMap(numbersIn).filter((number) => !allowed.has(number));
  const hours = card.passages.flatMap(hoursIn).filter((statement) => !hasHours(entry, statement));
  return [...numbers, ...hours].map((what) => `${entry.slug} does not say ${what}`);
}

/** Numbers and hours that nobody publishes, or that stand with an entry they do not belong to. */
export function wrongValues(file: SiteFile): string[] {
  const numbers = file.passages.flatMap(numbersIn).filter((number) => !ALL_NUMBERS.has(number));
  const hours = file.passages
    .flatMap(hoursIn)
    .filter((statement) => !ENTRIES.some((entry) => hasHours(entry, statement)));
  const ofCards = file.cards.flatMap((card) => {
    const entry = subjectOf(card);
    return entry ? faultsOfCard(card, entry, card === file.cards[0] && file.format === 'page') : [];
  });
  const ofNobody = [...numbers, ...hours].map((what) => `nobody says ${what}`);
  return [...new Set([...ofNobody, ...ofCards])].map((fault) => `${file.name}: ${fault}`);
}
