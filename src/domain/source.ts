import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';
import { webAddressSchema } from './web-address.ts';

/** Where a fact was read. */
export const sourceSchema = z.strictObject({
  title: z
    .string()
    .min(3, 'Bitte die Quelle so nennen, dass man sie wiederfindet.')
    .describe('Wer es wo veröffentlicht hat, zum Beispiel „frauenhaus-le.de, Häufige Fragen“.'),
  year: z
    .int('Das Jahr ist eine Zahl mit vier Stellen.')
    .min(1990, 'Das Jahr liegt zu weit zurück.')
    .max(2100, 'Das Jahr liegt in der Zukunft.')
    .optional()
    .describe('Das Jahr, aus dem die Angabe stammt. Weglassen, wenn die Quelle kein Datum trägt.'),
  url: webAddressSchema.optional().describe('Die Adresse der Quelle, wenn es eine feste gibt.'),
  checked: calendarDateSchema
    .optional()
    .describe('Wann die Quelle zuletzt gelesen wurde, wenn es nicht das Prüfdatum des Eintrags ist.'),
});

export type Source = z.infer<typeof sourceSchema>;

/** A source as a link to it is named: with the host, unless its title says it already, so that nobody is surprised. */
export function sourceName({ title, url }: Source): string {
  const host = url && new URL(url).hostname.replace(/^www\./, '');
  return !host || title.includes(host) ? title : `${title}, ${host}`;
}

/** The sources of one entry under short names that its facts refer to. */
export const sourcesSchema = z
  .record(
    z
      .string()
      .regex(
        /^[a-z0-9-]+$/,
        'Der Kurzname einer Quelle besteht aus Kleinbuchstaben, Ziffern und Bindestrichen.',
      ),
    sourceSchema,
  )
  .describe('Die Quellen dieses Eintrags, jede unter einem Kurznamen, auf den sich die Angaben beziehen.');
