import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';
import { sourcesSchema } from './source.ts';

/** What someone wants to do, in the order in which it matters. */
export const BROWSER_TASKS = ['privateWindow', 'closeTab', 'deleteOne'] as const;

const instructionSchema = z.strictObject({
  steps: z
    .array(
      z
        .string()
        .min(8, 'Ein Schritt ist ein ganzer Satz.')
        .max(200, 'Ein Schritt hat höchstens 200 Zeichen.'),
    )
    .min(1, 'Es fehlt der erste Schritt.')
    .describe('Die Handgriffe, einer nach dem anderen, mit „Sie“.'),
  source: z.string().describe('Der Kurzname der Quelle aus „sources“.'),
});

const instruction = (meaning: string) => instructionSchema.optional().describe(meaning);

/** How a browser hides, closes and forgets. A task without a source has no steps: a wrong one would betray someone. */
export const browserSchema = z
  .strictObject({
    order: z.int().positive().describe('Der Platz in der Reihe; Telefone stehen vor Computern.'),
    name: z.string().min(3).max(60).describe('Der Browser und das Gerät, zum Beispiel „Chrome auf Android“.'),
    version: z
      .string()
      .min(2)
      .optional()
      .describe('Für welche Fassung die Schritte gelten. Weglassen, wenn die Quellen keine nennen.'),
    checked: calendarDateSchema.describe('Wann die Schritte zuletzt mit ihren Quellen verglichen wurden.'),
    privateWindow: instruction('Ein privates Fenster öffnen.'),
    closeTab: instruction('Schnell schließen.'),
    deleteOne: instruction('Einen einzelnen Eintrag aus dem Verlauf löschen, nicht alle.'),
    sources: sourcesSchema,
  })
  .superRefine((browser, context) => {
    for (const task of BROWSER_TASKS) {
      const source = browser[task]?.source;
      if (source === undefined || browser.sources[source]) continue;
      context.addIssue({
        code: 'custom',
        path: [task, 'source'],
        message: `Die Quelle „${source}“ steht nicht unter „sources“.`,
      });
    }
    if (BROWSER_TASKS.some((task) => browser[task])) return;
    context.addIssue({
      code: 'custom',
      path: [],
      message: 'Ohne Schritte gehört der Browser nicht hierher.',
    });
  });

export type Browser = z.infer<typeof browserSchema>;
