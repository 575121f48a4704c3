import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { DIST, KINDS_OF_FILES } from './site.ts';

const ANSWERS = ['/', '/hilfe/16/', '/hilfe/16', '/gibt-es-nicht/', '/pagefind/', '/%', ...KINDS_OF_FILES];

/** The headers as hosts get them, so that server and hosting file are held to be the same. */
const PROMISED = readFileSync(`${DIST}/_headers`, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('  '))
  .map((line) => line.trim().split(/: (.*)/s) as [string, string]);

/** Who the server is, and what would let it know a visitor again. */
const TELLING = ['set-cookie', 'server', 'x-powered-by', 'etag', 'last-modified', 'location'];

test('there are headers to promise', () => {
  expect(PROMISED.length).toBeGreaterThanOrEqual(9);
  expect(KINDS_OF_FILES.length).toBeGreaterThanOrEqual(8);
});

for (const address of ANSWERS) {
  test(`${address} is answered with the headers of production`, async ({ request }) => {
    const headers = (await request.get(address)).headers();
    for (const [name, value] of PROMISED) expect(headers[name.toLowerCase()], name).toBe(value);
    for (const name of ['nel', 'report-to', 'reporting-endpoints', 'accept-ch', 'alt-svc', ...TELLING]) {
      expect(headers[name], name).toBeUndefined();
    }
  });
}

test('files for hosts are not for visitors', async ({ request }) => {
  expect((await request.get('/_headers')).status()).toBe(404);
  expect((await request.get('/Caddyfile')).status()).toBe(404);
});
