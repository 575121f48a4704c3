import { readHours } from '#domain/schedule.ts';
import type { SiteFile } from '#publication/reading/site-file.ts';
import { ENTRIES } from './published-entry.ts';

/** The same hours on some days, in whatever words of days an output has. */
type Rule = { days: readonly string[]; opens: string; closes: string };

type HsdsSchedule = { description: string; byday?: string; opens_at?: string; closes_at?: string };
type Specification = { dayOfWeek: string[]; opens: string; closes: string };

const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const QUARTERS = 7 * 24 * 4;
/** A Monday without a holiday near it. */
const MONDAY = new Date(2026, 1, 2);

const inQuarters = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return Math.round((hours * 60 + minutes) / 15);
};

/** The quarters of an hour of a week in which rules say that somebody is there. */
function quartersOf(rules: readonly Rule[]): string {
  const open = rules.flatMap(({ days, opens, closes }) =>
    days
      .map((day) => DAYS.indexOf(day.slice(0, 2).toLowerCase()) * 96)
      .flatMap((start) =>
        Array.from(
          { length: inQuarters(closes) - inQuarters(opens) },
          (_none, index) => start + inQuarters(opens) + index,
        ),
      ),
  );
  return [...new Set(open)].sort((a, b) => a - b).join();
}

/** The same, asked of OpenStreetMap's library quarter by quarter. */
function quartersIn(hours: string): string {
  const read = readHours(hours);
  const all = Array.from({ length: QUARTERS }, (_none, index) => index);
  return all.filter((index) => read.getState(new Date(MONDAY.getTime() + (index * 15 + 1) * 60_000))).join();
}

function hsdsFaults(file: SiteFile): string[] {
  const [data] = file.data as unknown as [{ services: { name: string; schedules: HsdsSchedule[] }[] }];
  return data.services.flatMap(({ name, schedules }) =>
    [...new Set(schedules.map(({ description }) => description))].flatMap((hours) => {
      const rules = schedules
        .filter(({ description, byday }) => description === hours && byday !== undefined)
        .map(({ byday = '', opens_at: opens = '', closes_at: closes = '' }) => ({
          days: byday.split(','),
          opens,
          closes,
        }));
      return rules.length === 0 || quartersOf(rules) === quartersIn(hours)
        ? []
        : [`${file.name}: ${name} is open at other times than ${hours}`];
    }),
  );
}

function specificationsIn(value: unknown): Specification[][] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    const isList = value.some(
      (each: unknown) => typeof each === 'object' && each !== null && 'dayOfWeek' in each,
    );
    return isList ? [value as Specification[]] : value.flatMap(specificationsIn);
  }
  return Object.values(value).flatMap(specificationsIn);
}

function linkedFaults(file: SiteFile): string[] {
  const entry = ENTRIES.find(({ address }) => file.name === `${address.slice(1)}index.html`);
  if (!entry) return [];
  const said = entry.service.schedules.map(({ hours }) => quartersIn(hours));
  return specificationsIn(file.data)
    .map((list) => quartersOf(list.map(({ dayOfWeek, ...times }) => ({ days: dayOfWeek, ...times }))))
    .filter((quarters) => !said.includes(quarters))
    .map(() => `${file.name}: ${entry.slug} is open at other times than its data for search engines say`);
}

/** Rules of a week, in data, that are not the hours they stand for. */
export function wrongRules(file: SiteFile): string[] {
  if (file.name === 'daten/services.json') return hsdsFaults(file);
  return file.format === 'page' ? linkedFaults(file) : [];
}
