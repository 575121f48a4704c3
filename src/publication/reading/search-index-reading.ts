import { SEARCH_INDEX } from '#domain/permalink.ts';
import { unpackPhrases } from '#domain/search/packed-phrases.ts';
import type { SearchIndex } from '#domain/search/search-index.ts';
import { unpackWords } from '#domain/search/vocabulary.ts';
import type { Passage } from './passage.ts';
import { passage } from './passage.ts';

/** Whether a file is the one in which the search keeps its words packed. */
export function isSearchIndex(name: string): boolean {
  return `/${name}` === SEARCH_INDEX;
}

/**
 * What stands packed in the file of the search: each word, and the words of each phrase together, in no order.
 * @throws {Error} when it is not packed as the search does
 */
export function packedPassages(source: string): Passage[] {
  const { words, phrases } = JSON.parse(source) as SearchIndex;
  const vocabulary = unpackWords(words);
  const together = unpackPhrases(phrases).filter((phrase) => phrase.words.length > 1);
  return [
    ...vocabulary,
    ...together.map((phrase) => phrase.words.map((word) => vocabulary[word] ?? '').join(' ')),
  ].map((text) => passage(text));
}
