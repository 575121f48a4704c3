import { germanDate } from '#domain/calendar-date.ts';
import type { Provenance } from '#domain/fact.ts';
import type { Source } from '#domain/source.ts';
import type { Words } from './words.ts';
import { phrase } from './words.ts';

/** Where a fact comes from and how sure it is, as a sentence for visitors. */
export function originText(fact: Provenance, sources: Record<string, Source>, words: Words): string {
  const { origin, unconfirmedMark } = words.facts;
  if (fact.state === 'unconfirmed') return unconfirmedMark;
  if (fact.state === 'confirmed') return phrase(origin.confirmed, { date: germanDate(fact.confirmedOn) });
  const source = sources[fact.source];
  if (!source) return '';
  const { title, year } = source;
  return year === undefined
    ? phrase(origin.undated, { source: title })
    : phrase(origin.sourced, { source: title, year });
}
