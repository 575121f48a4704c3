import OpeningHours from 'opening_hours';
import { z } from 'zod';
import { factSchema } from './fact.ts';
import type { ValueFault } from './refinement.ts';
import { refusing } from './refinement.ts';

/** Leipzig, for public holidays in the rules of the OpenStreetMap library. */
const LEIPZIG = { lat: 51.34, lon: 12.37, address: { country_code: 'de', state: 'Sachsen' } };

/** The library words its warnings in German; its types ask for every other option too. */
const GERMAN = {
  locale: 'de',
  mode: undefined,
  tag_key: undefined,
  map_value: undefined,
  warnings_severity: undefined,
};

const UNREADABLE =
  'Die Zeiten lassen sich nicht lesen. Richtig ist zum Beispiel "Mo-Fr 09:00-17:00; Sa 10:00-12:00" oder "24/7".';
const NEVER_OPEN =
  'Nach diesen Zeiten ist nie jemand da. Bitte die Zeiten berichtigen oder die Angabe ganz weglassen.';

/**
 * Reads opening hours in OSM syntax, with the public holidays of Saxony.
 * @throws {Error} when they cannot be read
 */
export function readHours(hours: string): OpeningHours {
  return new OpeningHours(hours, LEIPZIG, GERMAN);
}

/** The next opening is looked for from here. */
const SOME_DAY = new Date('2026-01-01T12:00:00');

/** Somebody who sees „geschlossen“ on every day of the year would never call. */
function isNeverOpen(hours: OpeningHours): boolean {
  try {
    return !hours.getState(SOME_DAY) && hours.getNextChange(SOME_DAY) === undefined;
  } catch {
    // The library cannot tell when some holidays fall; such hours are not called empty.
    return false;
  }
}

function hoursProblem(hours: string): ValueFault | undefined {
  try {
    const read = readHours(hours);
    const [warning] = read.getWarnings();
    if (warning !== undefined)
      return { code: 'HOURS_UNCLEAR', message: `Die Zeiten sind nicht eindeutig: ${warning}` };
    if (isNeverOpen(read)) return { code: 'HOURS_NEVER_OPEN', message: NEVER_OPEN };
  } catch {
    return { code: 'HOURS_INVALID', message: UNREADABLE };
  }
  return undefined;
}

/** What is wrong with opening hours in OSM syntax, as a sentence for the editor, or nothing. */
export function scheduleFault(hours: string): string | undefined {
  return hoursProblem(hours)?.message;
}

export const scheduleSchema = factSchema({
  hours: z
    .string({ error: 'Die Zeiten stehen in Anführungszeichen, zum Beispiel "Mo-Fr 09:00-17:00".' })
    .superRefine(refusing(hoursProblem))
    .describe(
      'Die Zeiten in der Schreibweise von OpenStreetMap, zum Beispiel "Mo-Fr 09:00-17:00" oder "24/7".',
    ),
  of: z
    .enum(['phone', 'visit', 'chat', 'house'])
    .default('phone')
    .describe('Wofür die Zeiten gelten: Telefon, Besuch, Chat oder das Haus selbst.'),
});

export type Schedule = z.infer<typeof scheduleSchema>;

/** Whether the hours mean day and night, every day. */
export function isAroundTheClock(schedule: Pick<Schedule, 'hours'>): boolean {
  return schedule.hours === '24/7';
}
