/** Whether somebody is there: not known is not the same as closed. */
export type Openness = 'open' | 'closed' | 'unknown';

/**
 * Hours as they are sent to a browser, small enough for an attribute: `20779-21549 480-1200@1,2,3,4 480-900@5`.
 *
 * First the days it reaches from and to, both included, counted from 1970-01-01. Then what a day can look like (minutes
 * of the clock in Leipzig, a `?` after what is not known), and the days from which each weekday looks like that, counted
 * from the first. Such a day holds for the same weekday of every later week until another one takes its place. Before
 * the first of a weekday, and in between, it is closed. Made by `compileOpening`.
 */
export type OpeningTimes = string;

/** Minutes of a day. */
const DAY = 1440;
/** Milliseconds of a minute. */
const MINUTE = 60_000;

// Sweden writes the date as ISO 8601 does. What a browser writes otherwise is no number, and then nothing is known.
const LEIPZIG = new Intl.DateTimeFormat('sv', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** What the clock in Leipzig shows: minutes since 1970-01-01 00:00 of that clock, as if it had never been changed. */
export type WallClock = number;

/** What the clock in Leipzig shows at a moment, in whatever zone the device is. */
export function wallClock(moment: Date): WallClock {
  return Date.parse(`${LEIPZIG.format(moment).replace(' ', 'T')}Z`) / MINUTE;
}

/** The day of a clock, counted from 1970-01-01. */
export function dayOf(clock: WallClock): number {
  return Math.floor(clock / DAY);
}

/** What a day looks like, or nothing where the times do not reach. */
function lookOn(times: OpeningTimes, day: number): string | undefined {
  const [reach = '', ...looks] = times.split(' ');
  const [first = 0, last = 0] = reach.split('-').map(Number);
  if (!(day >= first && day <= last)) return undefined;
  let latest = -1;
  let found = '';
  for (const look of looks) {
    const [hours = '', days = ''] = look.split('@');
    for (const from of days.split(',').map(Number)) {
      if (from <= latest || from > day - first || (day - first - from) % 7) continue;
      latest = from;
      found = hours;
    }
  }
  return found;
}

/** Whether it is open when the clock in Leipzig shows this; not known before the first day and after the last. */
export function opennessOn(times: OpeningTimes, clock: WallClock): Openness {
  const look = lookOn(times, dayOf(clock));
  if (look === undefined) return 'unknown';
  for (const stretch of look.split(',')) {
    const [from = DAY, to = 0] = stretch.split('-').map(parseFloat);
    if (clock % DAY >= from && clock % DAY < to) return stretch.endsWith('?') ? 'unknown' : 'open';
  }
  return 'closed';
}

/** Whether it is open at a moment. */
export function opennessAt(times: OpeningTimes, moment: Date): Openness {
  return opennessOn(times, wallClock(moment));
}

/**
 * When it is otherwise than at a moment for the first time after it, as the clock in Leipzig shows it.
 * @returns nothing if it stays as it is for six days: then the name of the weekday would not tell when
 */
export function nextChange(times: OpeningTimes, moment: Date): WallClock | undefined {
  const now = wallClock(moment);
  const openness = opennessOn(times, now);
  for (let day = dayOf(now); day <= dayOf(now) + 6; day++)
    for (const minute of lookOn(times, day)?.match(/\d+/g) ?? []) {
      const clock = day * DAY + Number(minute);
      if (clock > now && opennessOn(times, clock) !== openness) return clock;
    }
  return undefined;
}
