import type { APIRoute } from 'astro';
import { allGuides } from '#catalogue/guides.ts';
import { allServices } from '#catalogue/services.ts';
import { entryChecks } from '#domain/open-data/entry-check.ts';
import { checkFeed } from '#i18n/check-feed.ts';
import { ROOT_LANGUAGE, wordsIn } from '#i18n/words.ts';

export const GET: APIRoute = async ({ site }) => {
  const checks = entryChecks(await allServices(), await allGuides());
  return Response.json(checkFeed(checks, wordsIn(ROOT_LANGUAGE), ROOT_LANGUAGE, site?.href ?? ''));
};
