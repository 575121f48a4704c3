import { openIndex, withLanguages } from '#domain/search/loaded-index.ts';
import { search } from '#domain/search/search.ts';
import type { OtherLanguages, SearchIndex } from '#domain/search/search-index.ts';
import { fetchJson } from '../peer.ts';

/** As on the site: what is answered surely need not wait for the other languages. */
globalThis.openSearch = async () => {
  let index = openIndex((await fetchJson('index.json')) as SearchIndex);
  let isWhole = false;
  return async (query) => {
    let answer = search(query, index);
    if (!answer.isSure && !isWhole) {
      index = withLanguages(index, (await fetchJson('languages.json')) as OtherLanguages);
      isWhole = true;
      answer = search(query, index);
    }
    return answer.results.map(({ card }) => card.slug);
  };
};
