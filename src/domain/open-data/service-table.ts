import { serviceFreshUntil } from '#domain/freshness.ts';
import type { ListedService } from '#domain/listing.ts';
import { phoneDisplay } from '#domain/phone.ts';

/** What several values in one cell are parted by; commas and semicolons part cells. */
const BETWEEN = ' | ';

type Cell = (entry: ListedService, site: string) => string;

/**
 * The columns of the table, each with what stands in it. The first seven were there first and stay first; new ones come
 * last. None is about a place, so that no shelter has a cell for one.
 */
const CELLS: readonly (readonly [column: string, cell: Cell])[] = [
  ['id', ({ slug }) => slug],
  ['name', ({ service }) => service.name],
  ['kind', ({ service }) => service.kind],
  [
    'phone',
    ({ service: { phones } }) =>
      phones
        .slice(0, 1)
        .map(({ number }) => phoneDisplay(number))
        .join(''),
  ],
  ['summary', ({ service }) => service.summary],
  ['checked', ({ service }) => service.checked],
  ['fresh_until', ({ service }) => serviceFreshUntil(service)],
  ['number', ({ service }) => String(service.number)],
  ['page', ({ href }, site) => new URL(href, site).href],
  ['organization', ({ organization }) => organization ?? ''],
  ['phones', ({ service }) => service.phones.map(({ number }) => phoneDisplay(number)).join(BETWEEN)],
  ['emails', ({ service }) => service.emails.map(({ address }) => address).join(BETWEEN)],
  ['websites', ({ service }) => service.websites.map(({ url }) => url).join(BETWEEN)],
  ['hours', ({ service }) => service.schedules.map((each) => `${each.of}: ${each.hours}`).join(BETWEEN)],
  ['groups', ({ service }) => service.eligibility.groups.join(BETWEEN)],
  ['areas', ({ service }) => service.eligibility.areas.join(BETWEEN)],
  ['channels', ({ service }) => service.channels.join(BETWEEN)],
  ['topics', ({ service }) => service.topics.join(BETWEEN)],
  ['spoken', ({ service }) => (service.languages?.spoken ?? []).join(BETWEEN)],
];

/** The names of the columns. */
export const TABLE_COLUMNS: readonly string[] = CELLS.map(([column]) => column);

/**
 * One line of the table, in the order of its columns. Numbers stand as people in Germany read them: `0341 …`, never `+49 …`,
 * which a spreadsheet would take for a sum.
 * @param site the public address of the site
 */
export function tableRow(entry: ListedService, site: string): string[] {
  return CELLS.map(([, cell]) => cell(entry, site));
}
