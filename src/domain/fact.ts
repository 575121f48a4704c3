import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';

const sourceName = z
  .string({ error: 'Hier fehlt der Kurzname einer Quelle aus „sources“.' })
  .describe('Der Kurzname der Quelle aus „sources“, in der die Angabe steht.');

const confirmed = {
  state: z.literal('confirmed').describe('Der Dienst selbst hat die Angabe bestätigt.'),
  confirmedBy: z
    .string()
    .min(2)
    .describe('Welche Rolle bestätigt hat, zum Beispiel „Leitung“, nie ein Name.'),
  confirmedOn: calendarDateSchema.describe('Der Tag der Bestätigung.'),
  source: sourceName.optional(),
};

const sourced = {
  state: z
    .literal('sourced')
    .describe('Die Angabe steht in einer Quelle; der Dienst hat sie noch nicht bestätigt.'),
  confidence: z
    .enum(['high', 'medium'])
    .describe(
      '„high“: vom Dienst, Träger oder einer Behörde veröffentlicht; „medium“: eine datierte andere Quelle.',
    ),
  source: sourceName,
};

const unconfirmed = {
  state: z
    .literal('unconfirmed')
    .describe('Aus dem Gedächtnis, unsicher oder widersprüchlich: erscheint nirgends auf der Website.'),
  reason: z
    .string()
    .min(5)
    .describe('Warum die Angabe noch nicht veröffentlicht werden darf und was zu klären ist.'),
};

/**
 * A fact with its origin: the given fields, and one of three states that decides whether visitors see it.
 * The states and what they require are the publication rule of this directory (docs/facts.md).
 */
export function factSchema<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.discriminatedUnion(
    'state',
    [
      z.strictObject({ ...shape, ...confirmed }),
      z.strictObject({ ...shape, ...sourced }),
      z.strictObject({ ...shape, ...unconfirmed }),
    ],
    { error: 'Der Stand („state“) ist „confirmed“, „sourced“ oder „unconfirmed“.' },
  );
}

type Inferred<Shape extends z.core.$ZodLooseShape> = z.output<z.ZodObject<Shape, z.core.$strict>>;

/** What is known about the origin of a fact. */
export type Provenance = Inferred<typeof confirmed> | Inferred<typeof sourced> | Inferred<typeof unconfirmed>;

/** A fact that visitors may see. */
export type Publishable<Fact extends Provenance> = Exclude<Fact, { state: 'unconfirmed' }>;

/** Whether visitors may see the fact. */
export function isPublishable<Fact extends Provenance>(fact: Fact): fact is Publishable<Fact> {
  return fact.state !== 'unconfirmed';
}
