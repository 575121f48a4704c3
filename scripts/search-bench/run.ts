import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { chromium } from '@playwright/test';
import type { SearchSource } from '#domain/search/compile.ts';
import { buildSite } from '#publication/build-site.ts';
import { isHeldOut, openQueries, ownQueries } from '../../tests/content/search-queries.ts';
import type { KnownQuery } from '../../tests/content/search-queries.ts';
import { findChromium } from '../chromium.ts';
import { serveSite } from '../serve.ts';
import { PEERS, buildPeer } from './build-peer.ts';
import { sourceOf } from './corpus.ts';
import type { Measures } from './measure.ts';
import { addressOf, measure, serve } from './measure.ts';
import { measureSlowLine } from './slow-line.ts';

const MANY = 5000;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const milliseconds = (time: number): string => `${time.toFixed(1)} ms`;

function row({ firstThree, first, bytes, requests, median, p95 }: Measures): Record<string, string> {
  return {
    'in three': percent(firstThree),
    first: percent(first),
    'bytes to first result': String(bytes),
    requests: String(requests),
    median: milliseconds(median),
    p95: milliseconds(p95),
  };
}

type Lists = Record<string, readonly KnownQuery[]>;

async function compare(browser: Browser, source: SearchSource, lists: Lists): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'search-bench-'));
  const tables: Record<string, Record<string, Record<string, string>>> = {};
  for (const peer of PEERS) {
    await buildPeer(peer, source, join(directory, peer));
    const server = await serve(join(directory, peer));
    for (const [list, queries] of Object.entries(lists)) {
      tables[list] ??= {};
      tables[list][peer] = row(await measure(browser, addressOf(server), queries));
    }
    server.close();
  }
  for (const [list, table] of Object.entries(tables)) {
    console.log(`\n${String(source.entries.length)} entries, ${list}:`);
    console.table(table);
  }
  rmSync(directory, { recursive: true, force: true });
}

async function slowLine(browser: Browser): Promise<void> {
  // The build says only what is wrong, so that the tables stay together.
  process.env['CI'] ??= 'true';
  const directory = mkdtempSync(join(tmpdir(), 'search-site-'));
  await buildSite({ outDir: join(directory, 'site') });
  const server = await serveSite(join(directory, 'site'), 0);
  const { first, keystroke, p95 } = await measureSlowLine(browser, addressOf(server));
  server.close();
  rmSync(directory, { recursive: true, force: true });
  console.log('\nOurs on a slow line (150 ms, 1.6 Mbit/s, CPU ÷ 4):');
  console.table({
    'focus to first result': { value: milliseconds(first), budget: '1500 ms' },
    'keystroke to results, median': { value: milliseconds(keystroke), budget: '50 ms' },
    'keystroke to results, p95': { value: milliseconds(p95), budget: '' },
  });
}

function queryLists(): Lists {
  const open = openQueries();
  const own = { [`own list (${String(ownQueries().length)})`]: ownQueries() };
  if (!open) {
    console.log('The open list is not on this machine; only our own queries are measured.');
    return own;
  }
  const held = open.filter(isHeldOut);
  return {
    [`open list (${String(open.length)})`]: open,
    [`held-out third (${String(held.length)})`]: held,
    ...own,
  };
}

/** Compares the search of this site with three engines on the same entries and queries, small and large. */
export async function benchSearch(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const lists = queryLists();
  await compare(browser, sourceOf(0), lists);
  // The open list is enough to see what many entries do; without it our own has to be.
  await compare(browser, sourceOf(MANY), Object.fromEntries(Object.entries(lists).slice(0, 1)));
  await slowLine(browser);
  await browser.close();
}
