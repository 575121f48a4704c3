import type { APIRoute } from 'astro';
import { buildDay } from '#catalogue/clock.ts';
import { operator } from '#catalogue/operator.ts';
import { SITE_PAGES } from '#domain/permalink.ts';

/** Contact for people who find a weakness (RFC 9116). It expires a year after the commit that is built. */
export const GET: APIRoute = async ({ site }) => {
  const { email } = await operator();
  const contact = email ? `mailto:${email}` : new URL(SITE_PAGES.contribute, site).href;
  const expires = new Date(`${buildDay()}T00:00:00Z`);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  const lines = [`Contact: ${contact}`, `Expires: ${expires.toISOString()}`, 'Preferred-Languages: de, en'];
  return new Response([...lines, ''].join('\n'));
};
