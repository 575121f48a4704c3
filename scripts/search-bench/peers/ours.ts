import { openIndex } from '#domain/search/loaded-index.ts';
import type { SearchIndex } from '#domain/search/search-index.ts';
import { search } from '#domain/search/search.ts';
import { fetchJson } from '../peer.ts';

globalThis.openSearch = async () => {
  const index = openIndex((await fetchJson('index.json')) as SearchIndex);
  return (query) => Promise.resolve(search(query, index).results.map(({ card }) => card.slug));
};
