import { dialled, linked } from '#publication/leaks/contacts.ts';
import { nationalDigits } from '#publication/published-values.ts';
import type { Card } from '#publication/reading/card.ts';
import type { Passage } from '#publication/reading/passage.ts';
import { SEAM } from '#publication/reading/spelling.ts';
import type { PublishedEntry } from './published-entry.ts';
import { ENTRIES, evenText } from './published-entry.ts';

/** Short codes are numbers only where nothing else stands: in „110 Einsätze“ it is none. */
const SHORT_CODE = /^\s*(11[025]|116 ?\d{3})\s*$/;
const DAY = 'Mo|Di|Tu|Mi|We|Do|Th|Fr|Sa|So|Su';
/** Hours on certain days: `Mo-Fr 09:00-17:00`, with further hours of the same days behind them. */
const HOURS = new RegExp(
  String.raw`\b(?:${DAY})(?:[-,](?:${DAY}|PH|Feiertag\p{L}*))* \d{1,2}:\d{2}(?:-\d{1,2}:\d{2}|\+)(?:,\d{1,2}:\d{2}-\d{1,2}:\d{2})*`,
  'gu',
);
const AROUND_THE_CLOCK = 'Tag und Nacht, jeden Tag';

/** The numbers in a passage, as digits dialled inside Germany. */
export function numbersIn({ digits: [text], targets }: Passage): string[] {
  const short = SHORT_CODE.exec(text)?.[1] ?? [];
  return [...dialled(text), ...[text, ...targets].flatMap(linked), ...[short].flat()].map(nationalDigits);
}

/** Statements about hours in a passage, in one way of writing. */
export function hoursIn({ digits: [text] }: Passage): string[] {
  const even = evenText(text.replaceAll(SEAM, ' '));
  return [
    ...(even.match(HOURS) ?? []),
    ...(even.includes(evenText(AROUND_THE_CLOCK)) ? [evenText(AROUND_THE_CLOCK)] : []),
  ];
}

/** Whether an entry says these hours, perhaps among others. */
export function hasHours({ hours }: PublishedEntry, statement: string): boolean {
  return hours.some((text) => text.includes(statement));
}

/** Every entry by all that a part of a file can call it. */
const BY_ID: ReadonlyMap<string, PublishedEntry> = new Map(
  ENTRIES.flatMap((entry) => [entry.slug, entry.address, entry.service.name].map((id) => [id, entry])),
);

function entryCalled(id: string): PublishedEntry | undefined {
  return BY_ID.get(id.startsWith('http') ? id.replace(/^https?:\/\/[^/]+/, '') : id);
}

/** The one service that a part of a file says it is about; a list of names is about none of them. */
export function subjectOf({ ids }: Card): PublishedEntry | undefined {
  const [found, ...others] = new Set(ids.map(entryCalled).filter((entry) => entry !== undefined));
  return others.length === 0 ? found : undefined;
}
