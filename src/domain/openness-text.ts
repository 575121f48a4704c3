import type { Openness, OpeningTimes, WallClock } from './opening-times.ts';
import { dayOf, nextChange, opennessAt, wallClock } from './opening-times.ts';

/**
 * What is said of each state. `|` stands before what is left out when nothing changes for days, and `{time}` for when it
 * changes: `20`, `8:30`, `Montag, 8`.
 */
export type OpennessWords = Record<Openness, string>;

/** Public holidays as they are sent to a browser: `20819 Neujahr;20903 Karfreitag`, days counted from 1970-01-01. */
export type Holidays = string;

const MINUTE = 60_000;

/** When a change is, as people say it: the hour, and the day when that is another one. */
function timeOf(change: WallClock, now: WallClock, language: string): string {
  const past = change % 60;
  const hour = `${String(((change - past) / 60) % 24)}${past ? `:${String(past).padStart(2, '0')}` : ''}`;
  if (dayOf(change) === dayOf(now)) return hour;
  const date = new Date(change * MINUTE);
  return `${date.toLocaleString(language, { weekday: 'long', timeZone: 'UTC' })}, ${hour}`;
}

/** Whether it is open at a moment, and until or from when, as a sentence in the language of the words. */
export function opennessText(
  times: OpeningTimes,
  moment: Date,
  words: OpennessWords,
  language: string,
): string {
  const openness = opennessAt(times, moment);
  const change = nextChange(times, moment);
  const [said = '', until = ''] = words[openness].split('|');
  return change ? said + until.replace('{time}', timeOf(change, wallClock(moment), language)) : said;
}

/** The name of the public holiday that a moment falls on in Leipzig, if it does. */
export function holidayAt(holidays: Holidays, moment: Date): string | undefined {
  const [, name] = holidays.split(`${String(dayOf(wallClock(moment)))} `);
  return name?.split(';')[0];
}
