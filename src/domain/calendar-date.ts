import { z } from 'zod';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether `value` names a day that exists in the calendar, written `YYYY-MM-DD` (ISO 8601). */
export function isCalendarDate(value: string): boolean {
  if (!ISO_DATE.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** Some YAML readers make a moment of an unquoted date; it is turned back into the day that was written. */
function asWritten(value: unknown): unknown {
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}

/** A day without time or time zone, `YYYY-MM-DD`. */
export const calendarDateSchema = z.preprocess(
  asWritten,
  z
    .string({ error: 'Hier fehlt ein Datum in der Form JJJJ-MM-TT, zum Beispiel 2026-11-22.' })
    .refine(isCalendarDate, 'Dieses Datum gibt es nicht. Richtig ist JJJJ-MM-TT, zum Beispiel 2026-11-22.'),
);

/** Whole days from one calendar date to a later one; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** A calendar date as it is written in German: `22.11.2026`. */
export function germanDate(date: string): string {
  return date.split('-').reverse().join('.');
}
