import type { APIRoute } from 'astro';
import { buildDay } from '#catalogue/clock.ts';
import { operator } from '#catalogue/operator.ts';
import { SITE_PAGES } from '#domain/permalink.ts';
import { expiryAfter, writeSecurityText } from '#domain/security-text.ts';

/** Contact for people who find a weakness. It expires a year after the commit that is built. */
export const GET: APIRoute = async ({ site }) => {
  const { email } = await operator();
  const contact = email ? `mailto:${email}` : new URL(SITE_PAGES.contribute, site).href;
  const canonical = new URL('/.well-known/security.txt', site).href;
  return new Response(writeSecurityText({ contact, canonical, expires: expiryAfter(buildDay()) }));
};
