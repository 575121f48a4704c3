/** What the search needs of a page that Pagefind found. */
export type Hit = { url: string; meta: Record<string, string> };

type PagefindResult = { data: () => Promise<Hit> };

type Pagefind = {
  options: (options: { noWorker: boolean }) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
};

const MOST = 12;

let loading: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // A worker is made from an address, which Trusted Types forbid; the index is small enough without.
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  return pagefind;
}

/** Loads the search engine, once. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= load();
  return loading;
}

/** The best pages for a query, best first. Nothing is sent but requests for parts of the index. */
export async function findPages(query: string): Promise<{ hits: Hit[]; total: number }> {
  const { results } = await (await loadPagefind()).search(query);
  const hits = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
  return { hits, total: hits.length };
}
