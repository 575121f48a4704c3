import type { Options } from 'minisearch';
import type { PeerDocument } from './corpus.ts';

/** MiniSearch as its manual recommends it for people who type: prefix and fuzzy on, names before summaries before bodies. */
export const miniSearchOptions: Options<PeerDocument> = {
  fields: ['name', 'summary', 'body'],
  storeFields: ['slug', 'href', 'name', 'summary', 'call'],
  searchOptions: { prefix: true, fuzzy: 0.2, boost: { name: 3, summary: 2 } },
};
