import OpeningHours from 'opening_hours';
import { z } from 'zod';
import { factSchema } from './fact.ts';

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

/**
 * Reads opening hours in OSM syntax, with the public holidays of Saxony.
 * @throws {Error} when they cannot be read
 */
export function readHours(hours: string): OpeningHours {
  return new OpeningHours(hours, LEIPZIG, GERMAN);
}

/** What is wrong with opening hours in OSM syntax, as a sentence for the editor, or nothing. */
export function scheduleFault(hours: string): string | undefined {
  try {
    const warnings = readHours(hours).getWarnings();
    return warnings.length > 0 ? `Die Zeiten sind nicht eindeutig: ${String(warnings[0])}` : undefined;
  } catch {
    return 'Die Zeiten lassen sich nicht lesen. Richtig ist zum Beispiel "Mo-Fr 09:00-17:00; Sa 10:00-12:00" oder "24/7".';
  }
}

export const scheduleSchema = factSchema({
  hours: z
    .string({ error: 'Die Zeiten stehen in Anführungszeichen, zum Beispiel "Mo-Fr 09:00-17:00".' })
    .superRefine((hours, context) => {
      const fault = scheduleFault(hours);
      if (fault) context.addIssue({ code: 'custom', message: fault });
    })
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
