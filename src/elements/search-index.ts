import { SEARCH_INDEX } from '#domain/permalink.ts';
import type { LoadedIndex } from '#domain/search/loaded-index.ts';
import { openIndex } from '#domain/search/loaded-index.ts';
import type { SearchIndex } from '#domain/search/search-index.ts';

/** Milliseconds after a failure in which nothing is asked for again, however much is typed. */
const PAUSE = 5000;

let loading: Promise<LoadedIndex> | undefined;

async function load(): Promise<LoadedIndex> {
  const response = await fetch(SEARCH_INDEX);
  if (!response.ok) throw new Error(`The search index answered ${String(response.status)}.`);
  return openIndex((await response.json()) as SearchIndex);
}

/** The index, fetched once and whole: what is asked for never depends on what is typed. Tried again after a failure. */
export function loadIndex(): Promise<LoadedIndex> {
  loading ??= load().catch((error: unknown) => {
    setTimeout(() => (loading = undefined), PAUSE);
    throw error;
  });
  return loading;
}
