import { z } from 'zod';
import { sourceSchema } from './source.ts';

const pointSchema = z.strictObject({
  year: z.union([z.int(), z.string().min(4)]).describe('Das Jahr oder der Zeitraum.'),
  value: z.int().nonnegative().describe('Der Wert, ohne Punkt.'),
  source: z.string().describe('Der Kurzname der Quelle aus „sources“.'),
});

/** A series of counted things in one unit; series with different units never share a picture. */
export const figureSchema = z
  .strictObject({
    title: z.string().min(5).describe('Was gezählt wurde und wo.'),
    unit: z.string().min(3).describe('Die Zähleinheit, zum Beispiel „erfasste Opfer“.'),
    note: z.string().optional().describe('Was beim Lesen zu beachten ist.'),
    gap: z.string().optional().describe('Warum Jahre fehlen.'),
    points: z.array(pointSchema).min(1).describe('Die Werte in zeitlicher Reihenfolge.'),
    sources: z.record(z.string(), sourceSchema).describe('Die Quellen unter Kurznamen.'),
  })
  .superRefine((figure, context) => {
    for (const [index, point] of figure.points.entries()) {
      if (figure.sources[point.source]) continue;
      context.addIssue({
        code: 'custom',
        path: ['points', index, 'source'],
        message: `Die Quelle „${point.source}“ steht nicht unter „sources“.`,
      });
    }
  });

export type Figure = z.infer<typeof figureSchema>;
