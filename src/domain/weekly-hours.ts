import { readHours } from './schedule.ts';

/** Days as calendars write them (RFC 5545, `weekday`), from Monday. */
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

export type Day = (typeof DAYS)[number];

/** The same hours on some days of each week, as the clock in Leipzig shows them: `09:00`. */
export type WeeklyOpening = { days: Day[]; opens: string; closes: string };

/** What stands for midnight at the end of a day, since many programs refuse 24:00. */
const LAST_MINUTE = '23:59';
const MINUTES = 24 * 60;

/** Some Monday; a week that is the same all year long may be read off anywhere. */
const MONDAY = new Date(2026, 0, 5);

function daysLater(days: number): Date {
  return new Date(MONDAY.getFullYear(), MONDAY.getMonth(), MONDAY.getDate() + days);
}

function clock(minutes: number): string {
  if (minutes === MINUTES) return LAST_MINUTE;
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

type Interval = readonly [from: Date, to: Date];

/** What of an interval lies on a day, as times of the clock. */
function partOn(day: number, [from, to]: Interval): [string, string][] {
  const [start, end] = [daysLater(day), daysLater(day + 1)];
  const minutes = (time: Date): number => (time.getTime() - start.getTime()) / 60_000;
  const [opens, closes] = [Math.max(0, minutes(from)), Math.min(MINUTES, minutes(to))];
  return from < end && to > start ? [[clock(opens), clock(closes)]] : [];
}

/**
 * Opening hours that are the same every week, by the hours of the clock; what lasts over midnight is parted there.
 * @param hours in OSM syntax
 * @returns nothing when the hours cannot be said so: with public holidays, an open end, a season or a remark
 * @throws {Error} when they cannot be read
 */
export function weeklyHours(hours: string): WeeklyOpening[] | undefined {
  const read = readHours(hours);
  if (!read.isWeekStable()) return undefined;
  const intervals = read.getOpenIntervals(MONDAY, daysLater(7));
  if (intervals.some(([, , isUnknown, comment]) => isUnknown || comment)) return undefined;
  const found = new Map<string, WeeklyOpening>();
  for (const [index, day] of DAYS.entries())
    for (const [opens, closes] of intervals.flatMap(([from, to]) => partOn(index, [from, to]))) {
      const opening = found.get(opens + closes) ?? { days: [], opens, closes };
      opening.days.push(day);
      found.set(opens + closes, opening);
    }
  return [...found.values()];
}
