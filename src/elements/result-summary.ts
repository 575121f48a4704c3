import type { Answer } from '#domain/search/search.ts';

/** What is said of an answer: the name of the words for it, and the count that stands in them. */
export function summaryOf({ results, isSure, traits }: Answer): [word: string, count: number] {
  if (results.length === 0 && traits.length > 0) return ['narrowed', traits.length];
  if (results.length === 0) return ['none', 0];
  if (!isSure) return ['unsure', results.length];
  return [results.length === 1 ? 'one' : 'found', results.length];
}
