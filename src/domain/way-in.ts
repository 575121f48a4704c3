import { z } from 'zod';
import { AREAS, GROUPS } from './eligibility.ts';
import { slugSchema } from './slug.ts';
import { checkWayRules } from './way-rules.ts';

const nameSchema = z
  .string()
  .regex(/^[a-z]+$/, 'Ein Name besteht hier nur aus Kleinbuchstaben, zum Beispiel „woman“.');

const answerSchema = z.strictObject({
  name: nameSchema.describe('Wie die Antwort weiter unten heißt, zum Beispiel „woman“.'),
  text: z.string().min(2).max(60).describe('Die Antwort, wie Besucher sie lesen.'),
  groups: z
    .array(z.enum(GROUPS))
    .optional()
    .describe('Für welche Gruppen ein Angebot da sein muss, damit es zu dieser Antwort passt.'),
  areas: z
    .array(z.enum(AREAS))
    .optional()
    .describe('Für welche Gebiete ein Angebot da sein muss, damit es zu dieser Antwort passt.'),
  forOthers: z
    .boolean()
    .default(false)
    .describe('Ob jemand mit dieser Antwort Hilfe für andere sucht, etwa als Nachbarin oder Fachkraft.'),
});

const questionSchema = z.strictObject({
  name: nameSchema.describe('Wie die Frage weiter unten heißt, zum Beispiel „who“.'),
  text: z.string().min(5).max(80).describe('Die Frage, wie Besucher sie lesen.'),
  several: z.boolean().default(false).describe('Ob man mehrere Antworten wählen kann.'),
  adds: z
    .boolean()
    .default(false)
    .describe('Ob eine Antwort etwas dazunimmt. Sonst nimmt sie weg, was nicht passt.'),
  answers: z
    .array(answerSchema)
    .min(2, 'Eine Frage braucht mindestens zwei Antworten.')
    .describe('Die Antworten.'),
});

const conditionFields = {
  for: z
    .record(nameSchema, z.array(nameSchema).min(1))
    .default({})
    .describe('Zu welchen Antworten es passt, je Frage. Eine Frage, die fehlt, spielt keine Rolle.'),
  with: z.array(nameSchema).default([]).describe('Nur zusammen mit einer dieser Antworten, etwa „pets“.'),
};

const serviceWaySchema = z.strictObject({
  service: slugSchema.describe('Der Kurzname des Angebots.'),
  why: z
    .string()
    .min(10)
    .max(130)
    .describe('Ein kurzer Satz, warum es hier steht. Nur, was der Eintrag selbst sagt.'),
  nearest: z
    .boolean()
    .default(false)
    .describe('Ob das Angebot nicht genau passt, aber das nächste ist. „why“ sagt dann, für wen es da ist.'),
  ...conditionFields,
});

const guideWaySchema = z.strictObject({
  guide: slugSchema.describe('Der Kurzname des Ratgebers.'),
  ...conditionFields,
});

const noteSchema = z.strictObject({
  text: z.string().min(20).max(220).describe('Was wir dazu wissen und was nicht, in ein oder zwei Sätzen.'),
  ...conditionFields,
});

/** The questions of `/finden/`, their answers, and what answers them. All of it is data; partners can change it. */
export const wayInSchema = z
  .strictObject({
    questions: z.array(questionSchema).min(4).max(6).describe('Die Fragen, die dringendste zuerst.'),
    calls: z.array(serviceWaySchema).min(1).describe('Telefone, das wichtigste zuerst.'),
    places: z.array(serviceWaySchema).min(1).describe('Stellen, die beste zuerst.'),
    guides: z.array(guideWaySchema).min(1).describe('Ratgeber, der wichtigste zuerst.'),
    notes: z.array(noteSchema).default([]).describe('Hinweise, wo keine Stelle genau passt.'),
  })
  .superRefine(checkWayRules);

export type WayIn = z.infer<typeof wayInSchema>;
export type WayQuestion = WayIn['questions'][number];
export type WayAnswer = WayQuestion['answers'][number];
export type ServiceWay = WayIn['places'][number];
/** What any entry says about when it is shown. */
export type WayCondition = Pick<ServiceWay, 'for' | 'with'>;
