import type { RawData } from '@orama/orama';
import { load, search } from '@orama/orama';
import { emptyOrama } from '../orama-database.ts';
import { SHOWN, fetchJson } from '../peer.ts';

globalThis.openSearch = async () => {
  const database = emptyOrama();
  load(database, (await fetchJson('index.json')) as RawData);
  return async (term) => {
    const { hits } = await search(database, {
      term,
      limit: SHOWN,
      tolerance: 1,
      boost: { name: 3, summary: 2 },
    });
    return hits.map(({ document }) => document.slug);
  };
};
