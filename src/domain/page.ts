import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';
import { sourceSchema } from './source.ts';

const casePathStepSchema = z.strictObject({
  who: z.string().min(2).max(40).describe('Wer handelt.'),
  what: z.string().min(5).max(140).describe('Was geschieht.'),
});

/** A page of the site itself, such as the imprint. */
export const pageSchema = z.strictObject({
  title: z.string().min(3).max(80).describe('Die Überschrift.'),
  summary: z.string().min(20).max(200).describe('Ein Satz: was auf der Seite steht.'),
  checked: calendarDateSchema.describe('Wann der Text zuletzt geprüft wurde.'),
  casePath: z
    .array(casePathStepSchema)
    .default([])
    .describe('Der Weg eines Falls, Schritt für Schritt, als Bild gezeigt.'),
  sources: z.array(sourceSchema).default([]).describe('Woraus der Text schöpft.'),
});

export type Page = z.infer<typeof pageSchema>;
