import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';
import { entryNumberSchema, slugSchema } from './slug.ts';
import { sourceSchema } from './source.ts';

const stepSchema = z.strictObject({
  text: z.string().min(10).max(200).describe('Was als Nächstes zu tun ist, als Satz ohne Rufnummer.'),
  service: slugSchema
    .optional()
    .describe('Das Angebot, zu dem der Schritt führt; seine Nummer steht dann dabei.'),
  guide: slugSchema.optional().describe('Der Ratgeber, in dem mehr dazu steht.'),
});

/** A text that explains one situation. */
export const guideSchema = z.strictObject({
  number: entryNumberSchema,
  title: z.string().min(5).max(80).describe('Die Überschrift.'),
  summary: z.string().min(20).max(200).describe('Ein Satz: welche Frage der Text beantwortet.'),
  checked: calendarDateSchema.describe('Wann der Text zuletzt mit seinen Quellen verglichen wurde.'),
  legal: z.boolean().default(false).describe('Ob es um Recht geht; dann steht „keine Rechtsberatung“ dabei.'),
  steps: z
    .array(stepSchema)
    .length(3, 'Es sind genau drei nächste Schritte.')
    .describe('Die nächsten drei Schritte, ganz oben.'),
  topics: z.array(slugSchema).min(1).describe('Die Themen, unter denen der Text steht.'),
  services: z.array(slugSchema).min(1).describe('Die Angebote, zu denen der Text führt.'),
  figures: z
    .array(slugSchema)
    .default([])
    .describe('Zahlenreihen unter content/figures/, die als Bild gezeigt werden.'),
  sources: z
    .array(sourceSchema)
    .min(1, 'Bitte mindestens eine Quelle nennen.')
    .describe('Woraus der Text schöpft.'),
});

export type Guide = z.infer<typeof guideSchema>;
