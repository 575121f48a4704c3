import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';
import {
  accessibilitySchema,
  anonymitySchema,
  answeredBySchema,
  billSchema,
  childrenSchema,
  costSchema,
  petsSchema,
  policeSchema,
} from './condition.ts';
import { emailSchema, websiteSchema } from './contact.ts';
import { eligibilitySchema } from './eligibility.ts';
import { languagesSchema } from './language.ts';
import { placeSchema } from './location.ts';
import { phoneSchema } from './phone.ts';
import { scheduleSchema } from './schedule.ts';
import { checkServiceRules } from './service-rules.ts';
import { entryNumberSchema, slugSchema } from './slug.ts';
import { sourcesSchema } from './source.ts';

/** Kinds of help, in the order in which lists show them. */
export const KINDS = [
  'emergency',
  'hotline',
  'shelter',
  'intervention',
  'counselling',
  'police',
  'justice',
  'medical',
  'child-protection',
  'perpetrator-work',
  'compensation',
  'community',
  'housing',
] as const;

export type Kind = (typeof KINDS)[number];

/** Ways to reach a service. */
export const CHANNELS = ['phone', 'email', 'chat', 'online', 'visit', 'letter', 'referral'] as const;

/** The facts of one service and its German words; the rules between fields are in `service-rules.ts`. */
export const serviceFieldsSchema = z.strictObject({
  number: entryNumberSchema,
  name: z.string().min(3).max(140).describe('Der volle Name des Angebots.'),
  shortName: z
    .string()
    .min(2)
    .max(48)
    .optional()
    .describe('Ein kurzer Name für Listen, wenn der volle lang ist.'),
  kind: z.enum(KINDS).describe('Die Art der Hilfe; „shelter“ sind alle Schutzhäuser und Schutzwohnungen.'),
  organization: slugSchema
    .optional()
    .describe('Der Kurzname des Trägers unter content/organizations/; weglassen, wenn nicht gesichert.'),
  topics: z
    .array(slugSchema)
    .min(1, 'Bitte mindestens ein Thema nennen.')
    .describe('Die Themen, unter denen das Angebot steht.'),
  summary: z.string().min(20).max(170).describe('Ein Satz: was dort geschieht. Ohne Rufnummern.'),
  draft: z.boolean().default(false).describe('Ein Entwurf erscheint nicht auf der Website.'),
  checked: calendarDateSchema.describe('Wann die Angaben zuletzt mit ihren Quellen verglichen wurden.'),
  eligibility: eligibilitySchema.describe('Für wen und woher.'),
  channels: z
    .array(z.enum(CHANNELS))
    .min(1)
    .describe('Auf welchen Wegen man Kontakt aufnimmt, der beste zuerst.'),
  phones: z.array(phoneSchema).default([]).describe('Rufnummern, die wichtigste zuerst.'),
  emails: z.array(emailSchema).default([]).describe('E-Mail-Adressen.'),
  websites: z.array(websiteSchema).default([]).describe('Websites des Angebots.'),
  schedules: z.array(scheduleSchema).default([]).describe('Zeiten für Telefon, Besuch, Chat oder Haus.'),
  place: placeSchema.describe('Wo das Angebot ist, oder dass der Ort geschützt ist.'),
  answeredBy: answeredBySchema
    .optional()
    .describe('Wer am Telefon oder vor Ort mit den Menschen spricht; weglassen, wenn nicht bekannt.'),
  languages: languagesSchema.optional().describe('Sprachen und Dolmetschen; weglassen, wenn nicht bekannt.'),
  accessibility: accessibilitySchema.optional().describe('Barrierefreiheit; weglassen, wenn nicht bekannt.'),
  cost: costSchema.optional().describe('Kosten; weglassen, wenn nicht bekannt.'),
  anonymity: anonymitySchema
    .optional()
    .describe('Ob man den Namen nennen muss; weglassen, wenn nicht bekannt.'),
  bill: billSchema
    .optional()
    .describe('Ob der Anruf auf der Telefonrechnung steht; weglassen, wenn nicht bekannt.'),
  police: policeSchema.optional().describe('Ob die Polizei davon erfährt; weglassen, wenn nicht bekannt.'),
  children: childrenSchema.optional().describe('Ob Kinder mitkommen können; weglassen, wenn nicht bekannt.'),
  pets: petsSchema.optional().describe('Ob Tiere mitkommen können; weglassen, wenn nicht bekannt.'),
  fallbacks: z
    .array(slugSchema)
    .default([])
    .describe('Wohin man sich wendet, wenn dort niemand erreichbar ist: Kurznamen anderer Angebote.'),
  sources: sourcesSchema,
});

export const serviceSchema = serviceFieldsSchema.superRefine(checkServiceRules);

export type ServiceFields = z.infer<typeof serviceFieldsSchema>;
/** A service as its file states it, unconfirmed facts included. Only `publishService` makes it fit to show. */
export type Service = ServiceFields;
