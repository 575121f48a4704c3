import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { DIST } from './site.ts';

const ANSWERS = [
  '/',
  '/hilfe/16/',
  '/pagefind/pagefind.js',
  '/daten/services.json',
  '/robots.txt',
  '/gibt-es-nicht/',
];

/** The headers as hosts get them, so that server and hosting file are held to be the same. */
const PROMISED = readFileSync(`${DIST}/_headers`, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('  '))
  .map((line) => line.trim().split(/: (.*)/s) as [string, string]);

test('there are headers to promise', () => {
  expect(PROMISED.length).toBeGreaterThanOrEqual(9);
});

for (const address of ANSWERS) {
  test(`${address} is answered with the headers of production`, async ({ request }) => {
    const headers = (await request.get(address)).headers();
    for (const [name, value] of PROMISED) expect(headers[name.toLowerCase()], name).toBe(value);
    for (const name of ['set-cookie', 'server', 'nel', 'report-to', 'accept-ch', 'x-powered-by']) {
      expect(headers[name], name).toBeUndefined();
    }
  });
}

test('files for hosts are not for visitors', async ({ request }) => {
  expect((await request.get('/_headers')).status()).toBe(404);
  expect((await request.get('/Caddyfile')).status()).toBe(404);
});
