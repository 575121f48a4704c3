import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { outputFiles } from '#publication/output.ts';
import { serveSite } from '../../scripts/serve.ts';
import type { MockHost } from './mock-host.ts';
import { startHost } from './mock-host.ts';

const SLUG = 'amtsgericht-leipzig-rechtsantragstelle';
const ENTRY = `services/${SLUG}/index.mdx`;
const BUILT = '.cache/site-with-editor';

let host: MockHost;
let site: Server;
let origin: string;

test.beforeAll(async () => {
  // The site is built once more, with an editor, on machines that do other things too.
  test.setTimeout(900_000);
  host = await startHost((folder) => {
    const entry = join(folder, 'content', ENTRY);
    const text = readFileSync(entry, 'utf8');
    writeFileSync(
      entry,
      text.replace('phones:', '# Rückruf am Montag\nphones:   # die erste ist die Zentrale'),
    );
    const translation = '---\nsummary: Advice after violence, in English.\n---\n\nWords that stay.\n';
    writeFileSync(join(entry, '../en.mdx'), translation);
  });
  const environment = {
    ...process.env,
    ...{
      OUT_DIR: BUILT,
      EDITOR_REPOSITORY: 'probe/lotse',
      EDITOR_API: `http://127.0.0.1:${String(host.port)}`,
    },
  };
  await promisify(execFile)('node', ['scripts/build.ts'], { env: environment });
  site = await serveSite(BUILT, 0);
  origin = `http://localhost:${String((site.address() as AddressInfo).port)}`;
});

test.afterAll(async () => {
  site.close();
  site.closeAllConnections();
  await host.close();
  rmSync(BUILT, { recursive: true, force: true });
});

test.beforeEach(() => host.reset());

const field = (page: Page, path: string): Locator => page.locator(`[id="field-${path}"]`);

async function signIn(page: Page, key = host.key): Promise<void> {
  await page.goto(`${origin}/redaktion/`);
  await page.getByLabel('Schlüssel').fill(key);
  await page.getByRole('button', { name: 'Anmelden' }).click();
}

async function open(page: Page): Promise<void> {
  // Some hundred files are fetched first.
  await expect(page.getByLabel('Eintrag', { exact: true })).toBeVisible();
  await page.getByLabel('Eintrag', { exact: true }).selectOption(SLUG);
  await page.getByRole('button', { name: 'Öffnen' }).click();
  await expect(page.getByRole('heading', { name: SLUG })).toBeVisible();
}

async function correct(page: Page): Promise<void> {
  await field(page, 'phones[1].number').fill('+493419999999');
  await field(page, 'schedules[1].hours').fill('Mo-Fr 10:00-11:00');
  await page.getByLabel('Woher wissen Sie es?').fill('Website des Amtsgerichts, Seite Kontakt');
}

const propose = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Prüfen und vorschlagen' }).click();

const writes = (): string[] =>
  host.seen.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);

test('who corrects hours and a number proposes these two lines and nothing else, and the key stays nowhere', async ({
  page,
}) => {
  const said: string[] = [];
  const asked = new Set<string>();
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', ({ message }) => said.push(message));
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  await signIn(page);
  await open(page);
  const [number, hours] = [field(page, 'phones[1].number'), field(page, 'schedules[1].hours')];
  const [oldNumber, oldHours] = [await number.inputValue(), await hours.inputValue()];
  await correct(page);
  await propose(page);
  await expect(page.getByRole('status')).toContainText('Vorgeschlagen als Nr. 1');
  await expect(page.getByRole('link')).toHaveAttribute('href', 'https://host.example/pull/1');

  expect(writes()).toEqual(['POST git/trees', 'POST git/commits', 'POST git/refs', 'POST pulls']);
  const [pull] = host.pulls;
  expect(pull).toMatchObject({
    title: 'Rechtsantragstelle am Amtsgericht Leipzig: Angaben ändern',
    base: 'main',
    body: expect.stringContaining('> Website des Amtsgerichts, Seite Kontakt'),
  });
  const branch = pull?.head ?? '';
  expect(host.branches()).toEqual(['main', branch]);
  const before = host.read(ENTRY);
  expect(before).toContain('# Rückruf am Montag');
  expect(host.git('show', `${branch}:content/${ENTRY}`)).toBe(
    before.replace(oldNumber, '+493419999999').replace(oldHours, 'Mo-Fr 10:00-11:00').trimEnd(),
  );
  expect(host.git('diff', '--numstat', 'main', branch)).toBe(`2\t2\tcontent/${ENTRY}`);
  expect(host.git('log', '--format=%s', `main..${branch}`)).toBe(
    'Correct Rechtsantragstelle am Amtsgericht Leipzig',
  );

  expect(said).toEqual([]);
  expect([...asked].filter((each) => each !== 'null').sort()).toEqual(
    [`http://127.0.0.1:${String(host.port)}`, origin].sort(),
  );
  const kept = await page.evaluate(async () => ({
    storage: [localStorage.length, sessionStorage.length, document.cookie, history.state as unknown],
    bases: (await indexedDB.databases()).length + (await caches.keys().catch(() => [])).length,
    shown: `${location.href} ${document.title} ${document.documentElement.outerHTML}`,
  }));
  expect(kept).toMatchObject({ storage: [0, 0, '', null], bases: 0 });
  expect(kept.shown).not.toContain(host.key);
  expect((await page.context().storageState()).origins).toEqual([]);
});

test('a wrong number is refused at its field, in German, before anything is sent', async ({ page }) => {
  await signIn(page);
  await open(page);
  await correct(page);
  const number = field(page, 'phones[1].number');
  await number.fill('0341 12');
  host.seen = [];
  await propose(page);
  await expect(page.getByRole('alert')).toContainText('Nicht gespeichert');
  await expect(number).toHaveAccessibleDescription(/Eine Rufnummer beginnt mit \+49/);
  await number.fill('+493419999999');
  await page.getByLabel('Text', { exact: true }).fill('Rufen Sie 0341 5501042 an.\n');
  await propose(page);
  await expect(page.getByRole('alert')).toContainText('Hier steht eine Rufnummer im Text');
  await page.getByLabel('Woher wissen Sie es?').fill(' ');
  await propose(page);
  await expect(page.getByRole('alert')).toContainText('woher Sie es wissen');
  expect(host.seen).toEqual([]);
});

test('what the host refuses is said in German, and nothing is left half done', async ({ page }) => {
  for (const [answer, sentence] of [
    [403, 'braucht für dieses Repository „Contents“ und „Pull requests“'],
    [404, 'muss für dieses Repository gelten'],
    ['cut', 'Es kam keine Antwort'],
  ] as const) {
    host.fault = { on: /git\/ref\/heads\/main/, answer };
    await signIn(page);
    await expect(page.getByRole('alert')).toContainText(sentence);
  }
  host.fault = undefined;
  await signIn(page, 'github_pat_falsch');
  await expect(page.getByRole('alert')).toContainText('gilt nicht');
  await signIn(page);
  await open(page);
  await correct(page);
  for (const [on, answer, sentence] of [
    [/POST git\/trees/, 403, 'Contents'],
    [/POST pulls/, 'cut', 'Es ist nichts zurückgeblieben'],
  ] as const) {
    host.fault = { on, answer };
    await propose(page);
    await expect(page.getByRole('alert')).toContainText(sentence);
    expect(host.branches(), String(on)).toEqual(['main']);
    expect(host.pulls).toEqual([]);
  }
  host.fault = { on: /POST pulls|DELETE/, answer: 500 };
  await propose(page);
  await expect(page.getByRole('alert')).toContainText('Zurückgeblieben ist der Zweig „redaktion/amtsgericht');
});

test('a proposal whose answer got lost is there once, and one on changed content is made anew', async ({
  page,
}) => {
  await signIn(page);
  await open(page);
  await correct(page);
  host.fault = { on: /POST pulls/, answer: 'cut after' };
  host.commit(
    ENTRY.replace(SLUG, 'kis-leipzig'),
    host.read(ENTRY.replace(SLUG, 'kis-leipzig')).replace(/^checked: .*$/m, 'checked: 2026-11-23'),
  );
  await propose(page);
  await expect(page.getByRole('status')).toContainText('Vorgeschlagen als Nr. 1');
  expect(host.pulls).toHaveLength(1);
  expect(host.git('diff', '--numstat', 'main', host.pulls[0]?.head ?? '')).toBe(`2\t2\tcontent/${ENTRY}`);
  await open(page);
  await correct(page);
  host.fault = undefined;
  host.commit(ENTRY, `${host.read(ENTRY)}\nNeu.\n`);
  await propose(page);
  await expect(page.getByRole('alert')).toContainText('inzwischen woanders geändert');
  expect(host.pulls).toHaveLength(1);
});

test('a build without the setting has no editor, and one with it has the same site around it', async ({
  request,
}) => {
  const listed = (folder: string): Map<string, string> =>
    new Map(outputFiles(folder).map((path) => [relative(folder, path), readFileSync(path, 'latin1')]));
  const [plain, built] = [listed('dist'), listed(BUILT)];
  expect(plain.size).toBeGreaterThan(100);
  expect(existsSync(join('dist', 'redaktion'))).toBe(false);
  for (const [name, text] of plain)
    if (!name.endsWith('.br')) expect(text.includes('/redaktion/'), name).toBe(false);
  const hosting = ['_headers', 'Caddyfile'];
  const own = [...built.keys()].filter((name) => !name.startsWith('redaktion/'));
  expect(own.sort()).toEqual([...plain.keys()].sort());
  for (const name of own)
    if (!hosting.includes(name)) expect(built.get(name) === plain.get(name), name).toBe(true);
  expect(built.get('_headers')).toContain(plain.get('_headers'));

  const editor = (await request.get(`${origin}/redaktion/`)).headers();
  expect(editor['content-security-policy']).toContain(
    `connect-src http://127.0.0.1:${String(host.port)}/repos/probe/lotse/;`,
  );
  expect(editor['content-security-policy']).not.toContain('unsafe');
  expect(editor['x-robots-tag']).toContain('noindex');
  expect(editor['referrer-policy']).toBe('no-referrer');
  const page = (await request.get(`${origin}/`)).headers();
  expect(page['content-security-policy']).toContain("connect-src 'self';");
  expect((await request.get(`${origin}/redaktion/nichts`)).headers()['content-security-policy']).toContain(
    "connect-src 'self';",
  );
});
