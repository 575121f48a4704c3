import type { APIRoute } from 'astro';
import { searchContent } from '#catalogue/search.ts';
import { compileLanguages } from '#domain/search/compile.ts';

/** What people type in other languages; the search loads it after the first file, always. */
export const GET: APIRoute = async () => Response.json(compileLanguages((await searchContent()).concepts));
