import { z } from 'zod';
import type { TargetKind } from './permalink.ts';

/** What a concept leads to: the kind of an entry and its stable name. */
const LEAD = /^(service|guide|topic|page):([a-z0-9]+(?:-[a-z0-9]+)*)$/;

const LANGUAGE =
  'Eine Sprache steht als Kürzel nach BCP 47, zum Beispiel „en“, „ar“ oder „uk“. Deutsche Wörter stehen unter „words“.';

const wordingSchema = z
  .string(
    'Ein Wort oder eine kurze Wendung; was YAML als Zahl oder ja/nein liest, steht in Anführungszeichen.',
  )
  .trim()
  .min(2, 'Ein Wort hat mindestens zwei Zeichen.')
  .max(60, 'Bitte eine kurze Wendung, höchstens 60 Zeichen.')
  .describe('Ein Wort, eine Zusammensetzung oder eine kurze Wendung, so wie Menschen sie sagen oder tippen.');

/** What people mean, the words in which they say it, and the entries that answer. Written by partners. */
export const conceptSchema = z.strictObject({
  name: z
    .string()
    .min(3)
    .max(60)
    .describe('Wie der Begriff auf Deutsch heißt. Besucher lesen ihn: „Gefunden wegen: Stalking“.'),
  acute: z
    .boolean()
    .default(false)
    .describe(
      'Ob jemand gerade in Gefahr sein kann. Dann stehen Notruf, Sofortaufnahme, Hilfetelefon und KIS vorn.',
    ),
  leads: z
    .array(
      z
        .string()
        .regex(
          LEAD,
          'Ein Ziel steht als service:, guide:, topic: oder page: und Kurzname, zum Beispiel „guide:stalking“.',
        ),
    )
    .min(1, 'Bitte mindestens ein Ziel nennen.')
    .describe('Was antwortet, das Beste zuerst: service:, guide:, topic: oder page: und Kurzname.'),
  words: z
    .array(wordingSchema)
    .min(1, 'Bitte mindestens ein Wort nennen.')
    .describe('Deutsche Wörter, Zusammensetzungen und kurze Wendungen, so wie Menschen sie sagen.'),
  other: z
    .record(
      z.string().regex(/^(?!de$)[a-z]{2,3}(-[a-z]{2,8})?$/),
      z.array(wordingSchema).min(1, 'Bitte mindestens ein Wort nennen oder die Sprache löschen.'),
      { error: ({ code }) => (code === 'invalid_key' ? LANGUAGE : undefined) },
    )
    .default({})
    .describe(
      'Dasselbe in anderen Sprachen, wie es auf der deutschen Seite getippt wird, nach Sprachkürzel.',
    ),
  sources: z
    .array(z.string().min(5, 'Bitte die Quelle so nennen, dass man sie wiederfindet.'))
    .min(1, 'Bitte mindestens eine Quelle nennen.')
    .describe('Woher die Wörter stammen: Beobachtung, Veröffentlichung oder Partner, je eine Zeile.'),
});

export type Concept = z.infer<typeof conceptSchema>;

/**
 * What a lead names.
 * @throws {Error} when it is none, which the schema excludes
 */
export function leadTarget(lead: string): { kind: TargetKind; slug: string } {
  const [, kind, slug] = LEAD.exec(lead) ?? [];
  if (slug === undefined) throw new Error(`"${lead}" leads nowhere.`);
  return { kind: kind as TargetKind, slug };
}
