import { z } from 'zod';
import { factSchema } from './fact.ts';
import { webAddressSchema } from './web-address.ts';

export const emailSchema = factSchema({
  address: z
    .email('Das ist keine E-Mail-Adresse.')
    .describe('Die E-Mail-Adresse der Stelle, keine persönliche.'),
});

export const websiteSchema = z.strictObject({
  url: webAddressSchema.describe('Die Startadresse der Website, mit https:// und ohne Zusätze.'),
  purpose: z
    .enum(['home', 'chat', 'finder', 'information', 'complaint'])
    .default('home')
    .describe('Was man dort findet: eigene Website, Chat, Suche, Information oder Online-Anzeige.'),
  source: z.string().optional().describe('Der Kurzname der Quelle, die diese Adresse nennt.'),
});

/** The host as people read it, without scheme and `www.`. */
export function websiteHost(url: string): string {
  const { hostname, pathname } = new URL(url);
  return hostname.replace(/^www\./, '') + pathname.replace(/\/$/, '');
}
