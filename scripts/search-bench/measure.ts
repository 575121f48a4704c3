import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from '@playwright/test';
import sirv from 'sirv';
import type { KnownQuery } from '../../tests/content/search-queries.ts';

/** Everything measured of one engine. */
export type Measures = {
  firstThree: number;
  first: number;
  bytes: number;
  requests: number;
  median: number;
  p95: number;
};

/** Queries of which each gets a fresh visit to count what it loads; an odd number, for the median. */
const VISITS = 7;
const ROUNDS = 3;

/** Serves a directory on a free port. */
export function serve(directory: string): Promise<Server> {
  const files = sirv(directory, { brotli: true });
  const server = createServer((request, response) =>
    files(request, response, () => void response.writeHead(404).end()),
  );
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

/** The address of a server. */
export function addressOf(server: Server): string {
  return `http://localhost:${String((server.address() as AddressInfo).port)}/`;
}

/** The value in the middle of a list, or at another share of it. */
export function middle(values: readonly number[], share = 0.5): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;
}

async function loaded(
  browser: Browser,
  address: string,
  query: string,
): Promise<{ bytes: number; requests: number }> {
  const page = await browser.newPage();
  await page.goto(address);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  // The code of the engine came with the page; on a site it is loaded when the search is touched.
  const script = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return entry?.transferSize ?? 0;
  });
  let [bytes, requests] = [script, 1];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.evaluate(async (typed) => (await openSearch())(typed), query);
  await page.waitForTimeout(100);
  await page.close();
  return { bytes, requests };
}

async function answers(
  page: Page,
  queries: readonly KnownQuery[],
): Promise<{ slugs: string[]; time: number }[]> {
  return page.evaluate(
    async ({ typed, rounds }) => {
      const ask = await openSearch();
      const found: { slugs: string[]; time: number }[] = [];
      for (const query of typed) {
        let [slugs, time] = [[] as string[], Infinity];
        // The best of several rounds, since other work on the machine only ever adds.
        for (let round = 0; round < rounds; round += 1) {
          const start = performance.now();
          slugs = await ask(query);
          time = Math.min(time, performance.now() - start);
        }
        found.push({ slugs, time });
      }
      return found;
    },
    { typed: queries.map(({ query }) => query), rounds: ROUNDS },
  );
}

function share(
  queries: readonly KnownQuery[],
  found: readonly { slugs: string[] }[],
  places: number,
): number {
  const answered = queries.filter(({ relevant }, place) =>
    found[place]?.slugs.slice(0, places).some((slug) => relevant.includes(slug)),
  );
  return answered.length / queries.length;
}

/** Asks an engine everything and counts what it needs for a first result in fresh visits. */
export async function measure(
  browser: Browser,
  address: string,
  queries: readonly KnownQuery[],
): Promise<Measures> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => typeof openSearch === 'function');
  const found = await answers(page, queries);
  await page.close();
  const visits: { bytes: number; requests: number }[] = [];
  for (let visit = 0; visit < VISITS; visit += 1) {
    const query = queries[Math.floor((visit * queries.length) / VISITS)]?.query ?? '';
    visits.push(await loaded(browser, address, query));
  }
  const times = found.map(({ time }) => time);
  return {
    firstThree: share(queries, found, 3),
    first: share(queries, found, 1),
    bytes: middle(visits.map(({ bytes }) => bytes)),
    requests: middle(visits.map(({ requests }) => requests)),
    median: middle(times),
    p95: middle(times, 0.95),
  };
}
