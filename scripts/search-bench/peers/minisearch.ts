import MiniSearch from 'minisearch';
import { SHOWN } from '../peer.ts';
import { miniSearchOptions } from '../minisearch-options.ts';

globalThis.openSearch = async () => {
  const index = MiniSearch.loadJSON(await (await fetch('index.json')).text(), miniSearchOptions);
  return (query) =>
    Promise.resolve(
      index
        .search(query)
        .slice(0, SHOWN)
        .map(({ slug }) => String(slug)),
    );
};
