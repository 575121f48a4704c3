import type { Reach } from './opening-compiler.ts';
import { readHours } from './schedule.ts';

/** A public holiday in Saxony. */
export type PublicHoliday = { date: string; name: string };

/** The public holidays of Saxony in these days, named in German, as the library of OpenStreetMap knows them. */
export function publicHolidays({ firstDay, lastDay }: Reach): PublicHoliday[] {
  const from = new Date(`${firstDay}T00:00:00`);
  const to = new Date(`${lastDay}T23:59:00`);
  return readHours('PH')
    .getOpenIntervals(from, to)
    .map(([day, , , name]) => ({
      date: [day.getFullYear(), day.getMonth() + 1, day.getDate()]
        .map((part) => String(part).padStart(2, '0'))
        .join('-'),
      name: name ?? '',
    }));
}

/** Whether hours in OSM syntax say what happens on public holidays. */
export function saysHolidays(hours: string): boolean {
  return hours === '24/7' || /\bPH\b/.test(hours);
}
