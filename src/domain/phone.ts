import parsePhoneNumber, { isValidPhoneNumber } from 'libphonenumber-js/max';
import { z } from 'zod';
import { factSchema } from './fact.ts';
import type { ValueFault } from './refinement.ts';
import { refusing } from './refinement.ts';

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

/** Whether the number is one of the short codes, which have no country code. */
export function isShortCode(number: string): boolean {
  return SHORT_CODES.has(number);
}

const FORM =
  'Eine Rufnummer beginnt mit +49 und hat danach nur Ziffern, zum Beispiel "+493411234567"; Kurzwahlen stehen wie gewählt, zum Beispiel "116016".';

const PREMIUM = new Set(['PREMIUM_RATE', 'PERSONAL_NUMBER', 'PAGER', 'UAN']);
/** The helpline left this number on 1 June 2023 (Bundesamt für Familie und zivilgesellschaftliche Aufgaben). */
const REPLACED = /^(?:\+49|0)8000116016$/;

const typeOf = (number: string): string | undefined => parsePhoneNumber(number)?.getType();

/** From the form to the meaning: the first rule that a number breaks is the one to tell. */
const RULES: (ValueFault & { isBroken: (number: string) => boolean })[] = [
  {
    code: 'PHONE_DEPRECATED',
    message: 'Diese Nummer ist seit dem 1. Juni 2023 durch "116016" ersetzt.',
    isBroken: (number) => REPLACED.test(number),
  },
  {
    code: 'PHONE_CHARSET',
    message: `Hier steht ein Zeichen, das keine Ziffer von 0 bis 9 ist, vielleicht ein Buchstabe oder ein unsichtbares. ${FORM}`,
    isBroken: (number) => /[^0-9+ /()\u2013.-]/.test(number),
  },
  {
    code: 'PHONE_SHORT_UNKNOWN',
    message: `Diese Kurzwahl gibt es nicht. ${FORM}`,
    isBroken: (number) => /^1[0-9]{1,5}$/.test(number),
  },
  { code: 'PHONE_FORMAT', message: FORM, isBroken: (number) => !/^\+49[0-9]+$/.test(number) },
  {
    code: 'PHONE_TRUNK_ZERO',
    message: 'Nach +49 steht keine 0. Richtig wäre zum Beispiel "+493411234567".',
    isBroken: (number) => number.startsWith('+490'),
  },
  {
    code: 'PHONE_SHORT_WITH_COUNTRY',
    message: 'Eine Kurzwahl steht ohne +49:',
    isBroken: (number) => isShortCode(number.slice(3)),
  },
  {
    code: 'PHONE_PREMIUM',
    message: 'Kostenpflichtige Sonderrufnummern werden hier nicht veröffentlicht.',
    isBroken: (number) => PREMIUM.has(typeOf(number) ?? ''),
  },
  {
    code: 'PHONE_SHARED_COST',
    message:
      'Kostenpflichtige Sonderrufnummern werden hier nicht veröffentlicht, auch keine mit geteilten Kosten.',
    isBroken: (number) => typeOf(number) === 'SHARED_COST',
  },
  {
    code: 'PHONE_INVALID',
    message: 'Diese Rufnummer gibt es nicht (Länge oder Vorwahl stimmen nicht).',
    isBroken: (number) => !isValidPhoneNumber(number),
  },
];

/** What is wrong with a number, or nothing when it can be dialled as it stands. */
function phoneProblem(number: string): ValueFault | undefined {
  if (isShortCode(number)) return undefined;
  const broken = RULES.find(({ isBroken }) => isBroken(number));
  if (broken?.code !== 'PHONE_SHORT_WITH_COUNTRY') return broken;
  return { code: broken.code, message: `${broken.message} "${number.slice(3)}".` };
}

/** What is wrong with a number, as a sentence for the editor, or nothing. */
export function phoneFault(number: string): string | undefined {
  return phoneProblem(number)?.message;
}

export const phoneSchema = factSchema({
  number: z
    .string({ error: 'Die Rufnummer steht in Anführungszeichen, zum Beispiel "+493411234567".' })
    .superRefine(refusing(phoneProblem))
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
