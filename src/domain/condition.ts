import { z } from 'zod';
import { factSchema } from './fact.ts';

const note = z
  .string()
  .min(5)
  .optional()
  .describe('Ein Satz, der die Angabe genauer macht, ohne Rufnummern.');

/** Whether help costs money (HSDS: cost_option). */
export const costSchema = factSchema({
  value: z
    .enum(['free', 'contribution', 'insurance'])
    .describe('Kostenlos, mit Eigenanteil, oder die Krankenkasse zahlt.'),
  note,
});

/** Whether a name has to be given. */
export const anonymitySchema = factSchema({
  value: z
    .enum(['possible', 'confidential'])
    .describe('Ohne Namen möglich, oder vertraulich mit Schweigepflicht.'),
  note,
});

/** Whether children can come along. */
export const childrenSchema = factSchema({
  value: z
    .enum(['welcome', 'on-request', 'own-offer'])
    .describe('Kinder willkommen, nach Absprache, oder eigenes Angebot für Kinder.'),
  note,
});

/** Whether animals can come along. */
export const petsSchema = factSchema({
  value: z.enum(['on-request', 'no']).describe('Tiere nach Absprache, oder nicht möglich.'),
  note,
});

/** How people with disabilities get in (HSDS: accessibility). */
export const accessibilitySchema = factSchema({
  value: z.enum(['step-free', 'partly', 'not']).describe('Barrierefrei, teilweise, oder nicht barrierefrei.'),
  note,
});

/** Who speaks with people there. */
export const answeredBySchema = factSchema({
  value: z
    .enum(['counsellors', 'professionals', 'volunteers', 'police', 'varies'])
    .describe('Beratende, Fachkräfte, Ehrenamtliche, die Polizei, oder je nach Tag verschiedene Menschen.'),
  note,
});

/** Whether a call stands on an itemised phone bill. */
export const billSchema = factSchema({
  value: z
    .enum(['not-listed', 'listed'])
    .describe('Der Anruf steht nicht auf der Telefonrechnung, oder er steht darauf.'),
  note,
});

/** Whether the police hear of it. */
export const policeSchema = factSchema({
  value: z
    .enum(['is-police', 'without-report', 'only-with-consent', 'in-danger'])
    .describe(
      'Es ist die Polizei selbst, Hilfe gibt es ohne Anzeige, die Polizei erfährt nur mit Zustimmung davon, oder nur bei Gefahr.',
    ),
  note,
});

export type Condition = z.infer<
  | typeof costSchema
  | typeof anonymitySchema
  | typeof childrenSchema
  | typeof petsSchema
  | typeof accessibilitySchema
  | typeof answeredBySchema
  | typeof billSchema
  | typeof policeSchema
>;
