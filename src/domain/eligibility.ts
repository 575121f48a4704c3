import { z } from 'zod';

/** Groups of people a service is for. */
export const GROUPS = [
  'everyone',
  'women',
  'men',
  'lgbtiq',
  'children',
  'parents',
  'relatives',
  'professionals',
  'migrants',
  'disabled',
  'perpetrators',
  'homeless',
] as const;

/** Where people must live, or where the service reaches. */
export const AREAS = ['leipzig', 'landkreis-leipzig', 'nordsachsen', 'sachsen', 'germany'] as const;

export const eligibilitySchema = z.strictObject({
  groups: z
    .array(z.enum(GROUPS))
    .min(1, 'Bitte mindestens eine Gruppe nennen.')
    .describe('Für wen das Angebot da ist.'),
  areas: z
    .array(z.enum(AREAS))
    .min(1, 'Bitte mindestens ein Gebiet nennen.')
    .describe('Für Menschen aus welchem Gebiet.'),
  note: z.string().min(5).optional().describe('Ein Satz, der genauer sagt, wer kommen kann.'),
});

export type Eligibility = z.infer<typeof eligibilitySchema>;
