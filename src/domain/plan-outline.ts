import { z } from 'zod';
import { slugSchema } from './slug.ts';

const askSchema = z.strictObject({
  text: z.string().min(5).max(90).describe('Die Frage über der Zeile, so dass man sie sich selbst stellt.'),
  lines: z
    .int()
    .min(1)
    .max(6)
    .default(1)
    .describe('Wie viele Zeilen zum Schreiben auf Papier darunter frei bleiben.'),
});

const headings = {
  name: z.string().min(3).max(50).describe('Die Überschrift des Abschnitts.'),
  quiet: z
    .string()
    .min(3)
    .max(30)
    .describe('Die Überschrift in der ruhigen Fassung: ein Wort, das niemandem etwas sagt.'),
  important: z.boolean().describe('Ob der Abschnitt am Anfang als besonders wichtig angekreuzt ist.'),
};

const partSchema = z
  .strictObject({
    ...headings,
    services: z
      .array(slugSchema)
      .default([])
      .describe('Angebote, deren erste Rufnummer in diesem Abschnitt gedruckt steht.'),
    asks: z.array(askSchema).max(5).default([]).describe('Fragen, unter denen man schreiben kann.'),
    ticks: z
      .array(z.string().min(3).max(60))
      .default([])
      .describe('Dinge zum Abhaken. Sie stehen auch in der ruhigen Fassung, also ohne verräterische Wörter.'),
  })
  .refine(
    ({ asks, ticks }) => asks.length + ticks.length > 0,
    'Der Abschnitt ist leer. Bitte unter „asks“ eine Frage oder unter „ticks“ ein Ding eintragen.',
  );

export type PlanPart = z.infer<typeof partSchema>;

/** What a safety plan asks and what one packs: its words alone, nothing that anyone wrote. */
export const planOutlineSchema = z.strictObject({
  groups: z.array(partSchema).min(1).describe('Die Abschnitte des Plans.'),
  packing: z.array(partSchema).min(1).describe('Die Packliste, nach Art der Dinge.'),
});
