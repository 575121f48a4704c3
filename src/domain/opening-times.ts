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
/** Minutes that the clock in Leipzig is ahead of UTC, in summer and in winter. */
const AHEAD = [120, 60];
/** When clocks are changed something may change too: 01:00 UTC, one or two hours later in Leipzig (Directive 2000/84/EC). */
const CLOCK_CHANGE = 120;

// Sweden writes the date as ISO 8601 does. What a browser writes otherwise is no number, and then nothing is known.
const LEIPZIG = new Intl.DateTimeFormat('sv', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** What the clock in Leipzig shows: the day counted from 1970-01-01, and the minute of that day. */
export type WallClock = readonly [day: number, minute: number];

/** What the clock in Leipzig shows at a moment, in whatever zone the device is. */
export function wallClock(moment: Date): WallClock {
  const minutes = Date.parse(`${LEIPZIG.format(moment).replace(' ', 'T')}Z`) / MINUTE;
  return [Math.floor(minutes / DAY), minutes % DAY];
}

/** Whether it is open when the clock in Leipzig shows this; not known before the first day and after the last. */
export function opennessOn(times: OpeningTimes, [day, minute]: WallClock): Openness {
  const [reach = '', ...looks] = times.split(' ');
  const [first = 0, last = 0] = reach.split('-').map(Number);
  if (!(day >= first && day <= last)) return 'unknown';
  let latest = -1;
  let hours = '';
  for (const look of looks) {
    const [its = '', days = ''] = look.split('@');
    for (const from of days.split(',').map(Number)) {
      if (from <= latest || from > day - first || (day - first - from) % 7) continue;
      latest = from;
      hours = its;
    }
  }
  for (const stretch of hours.split(',')) {
    const [from = DAY, to = 0] = stretch.split('-').map(parseFloat);
    if (minute >= from && minute < to) return stretch.endsWith('?') ? 'unknown' : 'open';
  }
  return 'closed';
}

/** Whether it is open at a moment. */
export function opennessAt(times: OpeningTimes, moment: Date): Openness {
  return opennessOn(times, wallClock(moment));
}

/**
 * When it is otherwise than at a moment for the first time after it, to the minute.
 * @param within whole days after which nobody looks on
 * @returns nothing if it stays as it is for so long
 */
export function nextChange(times: OpeningTimes, moment: Date, within = 6): Date | undefined {
  const now = opennessAt(times, moment);
  const [today] = wallClock(moment);
  const ends = times.slice(times.indexOf(' ')).replace(/@\S*/g, '').match(/\d+/g) ?? [];
  const minutes = new Set([0, CLOCK_CHANGE, ...ends.map(Number)]);
  const moments: number[] = [];
  for (let day = today; day <= today + within; day++)
    for (const minute of minutes)
      for (const ahead of AHEAD) moments.push((day * DAY + minute - ahead) * MINUTE);
  return moments
    .filter((each) => each > moment.getTime())
    .sort((a, b) => a - b)
    .map((each) => new Date(each))
    .find((each) => opennessAt(times, each) !== now);
}
