import { SEARCH_INDEX, SEARCH_LANGUAGES } from '#domain/permalink.ts';
import { openIndex, withLanguages } from '#domain/search/loaded-index.ts';
import type { OtherLanguages, SearchIndex } from '#domain/search/search-index.ts';

/** Milliseconds after a failure in which nothing is asked for again, however much is typed. */
const PAUSE = 5000;

/** Does something once for all who ask; tried again after a failure, but not at once. */
function once<Result>(act: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | undefined;
  return () =>
    (running ??= act().catch((error: unknown) => {
      setTimeout(() => (running = undefined), PAUSE);
      throw error;
    }));
}

async function fetchFile(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}.`);
  return response.json();
}

/** The index for what is typed in German. What is asked for never depends on what is typed. */
export const loadIndex = once(async () => openIndex((await fetchFile(SEARCH_INDEX)) as SearchIndex));

/** The index with all other languages, which are fetched after it, so that a first answer need not wait for them. */
export const loadWholeIndex = once(async () =>
  withLanguages(await loadIndex(), (await fetchFile(SEARCH_LANGUAGES)) as OtherLanguages),
);
