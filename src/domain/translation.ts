import { z } from 'zod';

/** The words of an entry in another language; its facts stay in `index.mdx`. */
export const translationSchema = z.strictObject({
  name: z.string().min(2).optional().describe('Der Name des Angebots in dieser Sprache.'),
  title: z.string().min(2).optional().describe('Die Überschrift in dieser Sprache.'),
  summary: z.string().min(10).describe('Der eine Satz in dieser Sprache, ohne Rufnummern.'),
});
