import { z } from 'zod';
import { entryNumberSchema } from './slug.ts';

/** Pictures drawn for topics; each is a symbol in `src/components/Icon.astro`. */
export const TOPIC_ICONS = [
  'house',
  'talk',
  'eye',
  'shield',
  'scales',
  'cross',
  'child',
  'person',
  'rainbow',
  'globe',
  'ramp',
  'turn',
  'key',
  'light',
] as const;

export const topicSchema = z.strictObject({
  number: entryNumberSchema,
  title: z.string().min(3).max(40).describe('Der Name des Themas.'),
  summary: z.string().min(20).max(160).describe('Ein Satz: worum es geht.'),
  icon: z.enum(TOPIC_ICONS).describe('Das Zeichen des Themas.'),
});

export type Topic = z.infer<typeof topicSchema>;
