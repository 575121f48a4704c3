import type { APIRoute } from 'astro';
import { searchContent } from '#catalogue/search.ts';
import { compileIndex } from '#domain/search/compile.ts';
import { CRISIS } from '#domain/search/crisis.ts';
import { searchableEntries } from '#i18n/searchable.ts';
import { ROOT_LANGUAGE, wordsIn } from '#i18n/words.ts';

/** What the search loads first. */
export const GET: APIRoute = async () => {
  const content = await searchContent();
  const entries = searchableEntries(content, wordsIn(ROOT_LANGUAGE), ROOT_LANGUAGE);
  return Response.json(compileIndex({ entries, concepts: content.concepts, crisis: CRISIS }));
};
