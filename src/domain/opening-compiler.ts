import type { OpeningTimes } from './opening-times.ts';
import { readHours } from './schedule.ts';

/** Part of a day in minutes of the clock; where `isKnown` is false somebody may be there or not. */
type Stretch = { from: number; to: number; isKnown: boolean };
type Reading = ReturnType<typeof readHours>;

const DAY = 1440;
const MINUTE = 60_000;
const WEEK = 7;
/** How many years after the one it begins in the data reaches. */
const YEARS = 2;
/** In the night of a clock change one of these minutes does not exist. */
const NIGHT = [0, 120, 180];

/** The days from which and to which hours are compiled, both included, as `YYYY-MM-DD`. */
export type Reach = { firstDay: string; lastDay: string };

/** What is compiled on a day, `YYYY-MM-DD`: from that day to the end of the second year after it. */
export function reachFrom(firstDay: string): Reach {
  return { firstDay, lastDay: `${String(Number(firstDay.slice(0, 4)) + YEARS)}-12-31` };
}

/** A calendar date as the number of days since 1970-01-01. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / (DAY * MINUTE);
}

/** The moment at which the clock of this process shows a minute of a day: the library asks no other clock. */
function processMoment(day: number, minute: number): Date {
  const date = new Date(day * DAY * MINUTE);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 0, minute);
}

/** What the clock of this process shows at a moment, in minutes since 1970-01-01. */
function processMinutes(moment: Date): number {
  return (
    Date.UTC(
      moment.getFullYear(),
      moment.getMonth(),
      moment.getDate(),
      moment.getHours(),
      moment.getMinutes(),
    ) / MINUTE
  );
}

function byDay(hours: Reading, first: number, last: number): Stretch[][] {
  const days: Stretch[][] = Array.from({ length: last - first + 1 }, () => []);
  const intervals = hours.getOpenIntervals(processMoment(first, 0), processMoment(last + 1, 0));
  for (const [from, to, isUnknown] of intervals) {
    const [start, end] = [processMinutes(from) - first * DAY, processMinutes(to) - first * DAY];
    for (let day = Math.floor(start / DAY); day * DAY < end; day++)
      days[day]?.push({
        from: Math.max(start - day * DAY, 0),
        to: Math.min(end - day * DAY, DAY),
        isKnown: !isUnknown,
      });
  }
  return days;
}

/** Reads a day minute by minute where something may change; an end in the missing hour would have been moved. */
function readDay(hours: Reading, day: number, minutes: readonly number[]): Stretch[] {
  const there = minutes.filter((minute) => processMinutes(processMoment(day, minute)) === day * DAY + minute);
  return there.flatMap((from, place) => {
    const moment = processMoment(day, from);
    const isKnown = !hours.getUnknown(moment);
    if (isKnown && !hours.getState(moment)) return [];
    return [{ from, to: there[place + 1] ?? DAY, isKnown }];
  });
}

function hasClockChange(day: number): boolean {
  const length = processMoment(day + 1, 0).getTime() - processMoment(day, 0).getTime();
  return length !== DAY * MINUTE;
}

function readDays(hours: Reading, first: number, last: number): Stretch[][] {
  const days = byDay(hours, first, last);
  const ends = days.flat().flatMap(({ from, to }) => [from, to]);
  const minutes = [...new Set([...NIGHT, ...ends])].filter((each) => each < DAY).sort((a, b) => a - b);
  return days.map((day, place) =>
    hasClockChange(first + place) ? readDay(hours, first + place, minutes) : day,
  );
}

/** Stretches of several schedules together: known wins over not known, and what touches is one. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const ends = [...new Set(stretches.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const result: Stretch[] = [];
  ends.forEach((to, place) => {
    const from = ends[place - 1] ?? to;
    const covering = stretches.filter((each) => each.from <= from && each.to >= to);
    const isKnown = covering.some((each) => each.isKnown);
    const before = result.at(-1);
    if (covering.length === 0 || from === to) return;
    if (before?.to === from && before.isKnown === isKnown) before.to = to;
    else result.push({ from, to, isKnown });
  });
  return result;
}

function written(day: readonly Stretch[]): string {
  return merged(day)
    .map(({ from, to, isKnown }) => `${String(from)}-${String(to)}${isKnown ? '' : '?'}`)
    .join(',');
}

/** A whole day of which nothing is known. */
const UNSURE: Stretch = { from: 0, to: DAY, isKnown: false };

/**
 * Turns hours in OSM syntax into what a browser can read without the library. The process keeps the time of Leipzig then
 * (`TZ`), since the library asks its clock; so the same hours and days give the same text everywhere.
 * @param hours of one schedule, or of several that hold together
 * @param isWhole false when other hours of the service are withheld: outside of these nothing is known then
 * @throws {Error} when the hours cannot be read
 */
export function compileOpening(
  hours: string | readonly string[],
  { firstDay, lastDay }: Reach,
  isWhole = true,
): OpeningTimes {
  const [first, last] = [dayNumber(firstDay), dayNumber(lastDay)];
  const schedules = [hours].flat().map((each) => readDays(readHours(each), first, last));
  const looks = new Map<string, number[]>();
  const before = new Array<string>(WEEK).fill('');
  for (let place = 0; place <= last - first; place++) {
    const look = written([...schedules.flatMap((days) => days[place] ?? []), ...(isWhole ? [] : [UNSURE])]);
    if (before[place % WEEK] === look) continue;
    before[place % WEEK] = look;
    looks.set(look, [...(looks.get(look) ?? []), place]);
  }
  const days = [...looks].map(([look, from]) => `${look}@${from.join()}`);
  return [`${String(first)}-${String(last)}`, ...days].join(' ');
}
