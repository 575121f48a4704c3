import type { Reach } from './opening-compiler.ts';
import { compileOpening } from './opening-compiler.ts';
import type { OpeningTimes } from './opening-times.ts';
import type { Holidays } from './openness-text.ts';
import type { PublishedService } from './published-service.ts';
import type { Schedule } from './schedule.ts';
import { isAroundTheClock } from './schedule.ts';

/** When a service can be reached: on the way that is reached most easily, of those whose hours are known. */
export type ServiceOpening = {
  times: OpeningTimes;
  of: Schedule['of'];
  /** Public holidays on which one should ask; none when the hours say what happens then. */
  holidays: Holidays;
  /** The last day of which anything is known, `YYYY-MM-DD`. */
  lastDay: string;
};

/** Whoever is afraid calls first. */
const WAYS = ['phone', 'chat', 'visit', 'house'] as const;

function saysHolidays(schedule: Schedule): boolean {
  return isAroundTheClock(schedule) || /\bPH\b/.test(schedule.hours);
}

/**
 * When a service can be reached, or nothing where no hours may be published. Withheld hours make the others unsure.
 * @param holidays the public holidays in these days
 */
export function serviceOpening(
  service: PublishedService,
  reach: Reach,
  holidays: Holidays,
): ServiceOpening | undefined {
  const of = WAYS.find((way) => service.schedules.some((schedule) => schedule.of === way));
  if (!of) return undefined;
  const schedules = service.schedules.filter((schedule) => schedule.of === of);
  const hours = schedules.map((schedule) => schedule.hours);
  const times = compileOpening(hours, reach, !service.withheld.includes('schedules'));
  return { times, of, holidays: schedules.every(saysHolidays) ? '' : holidays, lastDay: reach.lastDay };
}

/** Whether somebody can be called day and night, every day, and this may be published. */
export function answersAlways({ phones, schedules }: PublishedService): boolean {
  return phones.length > 0 && schedules.some((each) => each.of === 'phone' && isAroundTheClock(each));
}

/** Whether somebody is there day and night on every day; such times need no clock. */
export function isAlwaysOpen({ times }: ServiceOpening): boolean {
  return times.endsWith(' 0-1440@0,1,2,3,4,5,6');
}

/** Whether it is never sure that somebody is there: one has to make an appointment. */
export function isByAppointment({ times }: ServiceOpening): boolean {
  return !/\d[,@]/.test(times.replaceAll(/@\S*/g, '@'));
}

/** Whether only a clock can tell if somebody is there. */
export function needsClock(opening: ServiceOpening): boolean {
  return !isAlwaysOpen(opening) && !isByAppointment(opening);
}
