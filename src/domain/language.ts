import { z } from 'zod';
import { factSchema } from './fact.ts';

/** How people can make themselves understood there. */
export const languagesSchema = factSchema({
  spoken: z
    .array(
      z
        .string()
        .regex(/^[a-z]{2,3}$/, 'Eine Sprache steht als Kürzel nach ISO 639, zum Beispiel „de“ oder „ar“.'),
    )
    .default([])
    .describe('Sprachen, die dort gesprochen werden, als Kürzel nach ISO 639.'),
  interpreting: z
    .enum(['available', 'on-request'])
    .optional()
    .describe('Ob gedolmetscht wird: sofort oder auf Anfrage.'),
  signLanguage: z.boolean().optional().describe('Ob es Beratung in Deutscher Gebärdensprache gibt.'),
  plainLanguage: z.boolean().optional().describe('Ob es Beratung in Leichter Sprache gibt.'),
  note: z.string().optional().describe('Ein Satz, der die Angabe genauer macht, ohne Rufnummern.'),
});

export type Languages = z.infer<typeof languagesSchema>;
