import { z } from 'zod';
import { factSchema } from './fact.ts';

/** The area in which public places may lie: Leipzig with a margin, WGS84 degrees. */
export const AREA = { south: 51.2, west: 12.15, north: 51.47, east: 12.62 } as const;

/** The federal state in which all of these places lie. */
export const STATE = 'Sachsen';

const stopSchema = z.strictObject({
  name: z.string().min(2).describe('Der Name der Haltestelle, wie er dort steht.'),
});

export const locationSchema = factSchema({
  label: z
    .string()
    .optional()
    .describe('Wie der Ort heißt, wenn es mehrere gibt, zum Beispiel „Außenstelle Lößnig“.'),
  street: z.string().min(3).describe('Straße und Hausnummer.'),
  postalCode: z
    .string({ error: 'Die Postleitzahl steht in Anführungszeichen, zum Beispiel "04275".' })
    .regex(
      /^\d{5}$/,
      'Eine Postleitzahl hat fünf Ziffern und steht in Anführungszeichen, zum Beispiel "04275".',
    )
    .optional()
    .describe('Die Postleitzahl in Anführungszeichen; weglassen, wenn keine Quelle sie nennt.'),
  city: z.string().default('Leipzig').describe('Der Ort.'),
  district: z.string().optional().describe('Der Ortsteil, zum Beispiel „Südvorstadt“.'),
  entrance: z
    .string()
    .optional()
    .describe('Wie man im Haus hinfindet, zum Beispiel „Erdgeschoss, rechter Gang“.'),
  coordinates: z
    .tuple([
      z
        .number()
        .min(AREA.south, 'Die Breite liegt südlich von Leipzig.')
        .max(AREA.north, 'Die Breite liegt nördlich von Leipzig.'),
      z
        .number()
        .min(AREA.west, 'Die Länge liegt westlich von Leipzig.')
        .max(AREA.east, 'Die Länge liegt östlich von Leipzig.'),
    ])
    .optional()
    .describe('Breite und Länge (WGS84), zum Beispiel [51.323, 12.373]; weglassen, wenn unbekannt.'),
  stops: z.array(stopSchema).default([]).describe('Haltestellen in der Nähe, die nächste zuerst.'),
});

export type Location = z.infer<typeof locationSchema>;

const CONFIDENTIAL =
  'Ein geschützter Ort hat keine Angabe zum Ort, auch keine ungefähre. Bitte nur „place: { kind: confidential }“ stehen lassen.';

/**
 * Where a service is. A confidential place has no field for street, coordinate, district or stop,
 * so that none can be written by mistake.
 */
export const placeSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject(
      {
        kind: z.literal('confidential').describe('Geschützt: keine Angabe zum Ort, nirgends.'),
      },
      { error: ({ code }) => (code === 'unrecognized_keys' ? CONFIDENTIAL : undefined) },
    ),
    z.strictObject({
      kind: z.literal('remote').describe('Nur am Telefon oder im Netz, oder der Ort ist nicht bekannt.'),
    }),
    z.strictObject({
      kind: z.literal('district').describe('Nur der Ortsteil darf genannt werden, keine Adresse.'),
      district: z.string().min(3).describe('Der Ortsteil, zum Beispiel „Südvorstadt“.'),
    }),
    z.strictObject({
      kind: z.literal('public').describe('Öffentlich: die Adresse darf jeder kennen.'),
      locations: z
        .array(locationSchema)
        .min(1, 'Ein öffentlicher Ort braucht mindestens eine Adresse.')
        .describe('Die Adressen.'),
    }),
  ],
  { error: 'Der Ort („place.kind“) ist „public“, „district“, „confidential“ oder „remote“.' },
);

export type Place = z.infer<typeof placeSchema>;
