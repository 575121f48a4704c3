import parsePhoneNumber, { isValidPhoneNumber } from 'libphonenumber-js/max';
import { z } from 'zod';
import { factSchema } from './fact.ts';

/**
 * Numbers that are dialled as they are, inside Germany only, with the way they are written.
 * Source: Bundesnetzagentur, numbering plan for short codes (11x) and the harmonised 116 range.
 */
const SHORT_CODES: ReadonlyMap<string, string> = new Map([
  ['110', '110'],
  ['112', '112'],
  ['115', '115'],
  ['116000', '116 000'],
  ['116006', '116 006'],
  ['116016', '116 016'],
  ['116111', '116 111'],
  ['116116', '116 116'],
  ['116117', '116 117'],
  ['116123', '116 123'],
]);

const CHARGED = new Set(['PREMIUM_RATE', 'SHARED_COST', 'PERSONAL_NUMBER', 'PAGER', 'UAN']);

/** Whether the number is one of the short codes, which have no country code. */
export function isShortCode(number: string): boolean {
  return SHORT_CODES.has(number);
}

/** What is wrong with a number, as a sentence for the editor, or nothing when it can be dialled as it stands. */
export function phoneFault(number: string): string | undefined {
  if (isShortCode(number)) return undefined;
  if (!/^\+49[0-9]+$/.test(number))
    return 'Eine Rufnummer beginnt mit +49 und hat danach nur Ziffern, zum Beispiel "+493411234567"; Kurzwahlen stehen wie gewählt, zum Beispiel "116016".';
  if (number.startsWith('+490')) return 'Nach +49 steht keine 0. Richtig wäre zum Beispiel "+493411234567".';
  if (isShortCode(number.slice(3))) return `Eine Kurzwahl steht ohne +49: "${number.slice(3)}".`;
  if (!isValidPhoneNumber(number)) return 'Diese Rufnummer gibt es nicht (Länge oder Vorwahl stimmen nicht).';
  const type = parsePhoneNumber(number)?.getType();
  if (type && CHARGED.has(type)) return 'Kostenpflichtige Sonderrufnummern werden hier nicht veröffentlicht.';
  return undefined;
}

export const phoneSchema = factSchema({
  number: z
    .string({ error: 'Die Rufnummer steht in Anführungszeichen, zum Beispiel "+493411234567".' })
    .superRefine((number, context) => {
      const fault = phoneFault(number);
      if (fault) context.addIssue({ code: 'custom', message: fault });
    })
    .describe('Die Rufnummer mit +49 ohne Leerzeichen, Kurzwahlen wie gewählt, immer in Anführungszeichen.'),
  role: z
    .enum(['main', 'intake', 'switchboard', 'office', 'professionals'])
    .describe('Wozu die Nummer dient: Hauptnummer, Aufnahme, Zentrale, Verwaltung oder nur für Fachleute.'),
});

export type Phone = z.infer<typeof phoneSchema>;

/** The `tel:` address: short codes as they are, all others in E.164 (RFC 3966). */
export function phoneHref(number: string): string {
  return `tel:${number}`;
}

/** The number as people in Germany read it: `116 016`, `0341 55010420`. */
export function phoneDisplay(number: string): string {
  return SHORT_CODES.get(number) ?? parsePhoneNumber(number)?.formatNational() ?? number;
}
