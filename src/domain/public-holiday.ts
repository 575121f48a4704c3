import { dayNumber } from './opening-compiler.ts';
import type { Reach } from './opening-compiler.ts';
import type { Holidays } from './openness-text.ts';
import { readHours } from './schedule.ts';

/** The moment at which a day begins or ends on the clock of the process, which the library asks. */
function processDay(date: string, hours: number): Date {
  return new Date(`${date}T${String(hours).padStart(2, '0')}:00:00`);
}

/** The public holidays of Saxony in these days, named in German, as the library of OpenStreetMap knows them. */
export function publicHolidays({ firstDay, lastDay }: Reach): Holidays {
  const days = readHours('PH').getOpenIntervals(processDay(firstDay, 0), processDay(lastDay, 23));
  const holidays = days.map(([from, , , name = '']) => {
    const date = [from.getFullYear(), from.getMonth() + 1, from.getDate()];
    const day = dayNumber(date.map((part) => String(part).padStart(2, '0')).join('-'));
    return `${String(day)} ${name}`;
  });
  return holidays.join(';');
}
