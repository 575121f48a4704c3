import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';

/**
 * The longest times from a key to hidden words, in milliseconds, and how much longer than GOV.UK's exit button it may take,
 * measured in turns on the same machine. What is slower is not published as if it were fast.
 */
export const HIDING_LIMITS = { median: 30, most: 50, slow: 200, ratio: 1.15 } as const;

const count = (meaning: string) => z.int().nonnegative().describe(meaning);

const milliseconds = (meaning: string, limit: number) =>
  z
    .int()
    .positive()
    .max(
      limit,
      `Das dauert zu lange: höchstens ${String(limit)} Millisekunden. Bitte den Ausgang schneller machen.`,
    )
    .describe(meaning);

const listSchema = z.strictObject({
  entries: count('Einträge von uns in der Liste des Tabs, durch die „Zurück“ führt.'),
  rows: count('Zeilen von uns in der Datenbank des Verlaufs.'),
  visible: count('Zeilen von uns, die der Verlauf zeigt.'),
});

const leftSchema = listSchema.omit({ entries: true });

const returnSchema = z
  .strictObject({
    runs: z.int().positive().describe('So oft wurde verlassen und zurückgegangen.'),
    shown: count('So oft war danach etwas von uns zu sehen.'),
  })
  .refine(({ runs, shown }) => shown <= runs, 'Öfter gesehen als versucht: Das kann nicht sein.');

const filesSchema = z.strictObject({
  telling: count('Dateien mit einem Wort, das verrät, was gelesen oder getippt wurde.'),
  copies: count('Kopien von Seiten oder Dateien der Website.'),
  programs: count('Vermerke des Browsers, welche Programmteile der Website er geladen hat.'),
  cookies: count('Cookies der Website.'),
  storage: count('Dateien, in denen die Website etwas gespeichert hat.'),
  icons: count('Gemerkte Bilder zur Adresse.'),
  naming: count('Dateien, in denen der Name der Website steht.'),
});

const runs = (meaning: string) =>
  z.int().min(100, 'Weniger als 100 Messungen sagen zu wenig.').describe(meaning);

const compared = (meaning: string) => z.int().positive().describe(meaning);

const TOO_SLOW = 'Das dauert deutlich länger als beim Knopf von GOV.UK. Bitte den Ausgang schneller machen.';

const hidingSchema = z
  .strictObject({
    runs: runs('Zahl der Messungen.'),
    median: milliseconds(
      'Mittlere Zeit, bis nichts mehr zu sehen ist, in Millisekunden.',
      HIDING_LIMITS.median,
    ),
    most: milliseconds('Zeit, unter der 95 von 100 Messungen bleiben.', HIDING_LIMITS.most),
    compared: compared('Mittlere Zeit des Knopfes von GOV.UK, im Wechsel gemessen.'),
    slowRuns: runs('Messungen mit sechsmal langsamerem Gerät.'),
    slow: milliseconds('Zeit, unter der dort 95 von 100 bleiben.', HIDING_LIMITS.slow),
    slowMedian: milliseconds('Mittlere Zeit dort.', HIDING_LIMITS.slow),
    slowCompared: compared('Mittlere Zeit des Knopfes von GOV.UK dort.'),
  })
  .refine((times) => times.median <= times.compared * HIDING_LIMITS.ratio, {
    path: ['median'],
    message: TOO_SLOW,
  })
  .refine((times) => times.slowMedian <= times.slowCompared * HIDING_LIMITS.ratio, {
    path: ['slowMedian'],
    message: TOO_SLOW,
  });

/** What a visit leaves in browsers, as `npm run traces` measured it. Nobody writes this by hand. */
export const traceSchema = z.strictObject({
  measured: calendarDateSchema.describe('Der Tag der Messung.'),
  system: z.string().min(5).describe('Das Betriebssystem der Messung.'),
  chromium: z.string().min(3).describe('Die Fassung von Chromium.'),
  firefox: z.string().min(3).describe('Die Fassung von Firefox.'),
  pages: z.int().positive().describe('Wie viele Einträge gelesen wurden; dazu kommt eine Suche.'),
  reading: z
    .strictObject({ chromium: listSchema, firefox: listSchema, withoutScript: listSchema })
    .describe('Was nach dem Lesen da war, bevor jemand ging.'),
  left: z
    .strictObject({ chromium: leftSchema, firefox: leftSchema })
    .describe('Was nach dem Verlassen blieb.'),
  returning: z
    .strictObject({ chromium: returnSchema, firefox: returnSchema, reopened: returnSchema })
    .describe('Was „Zurück“, zweimal „Zurück“, „Vorwärts“ und der wieder geöffnete Tab zeigten.'),
  files: filesSchema.describe('Was nach dem Verlassen in den Dateien von Chromium stand.'),
  hiding: hidingSchema.describe('Wie schnell die Seite verborgen ist, in Chromium.'),
});

export type Trace = z.infer<typeof traceSchema>;
