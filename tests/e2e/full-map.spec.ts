import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { MOST_WHOLE, TILES_ADDRESS } from '#domain/tile-layer.ts';
import { codeName } from '#publication/edition.ts';
import { responseHeaders, siteHashes } from '#publication/headers.ts';
import { faultsIn } from '#publication/tiles/tile-faults.ts';
import { readTileFile, tableOf } from '#publication/tiles/tile-file.ts';
import { writeTileFile } from '#publication/tiles/tile-writer.ts';
import { installedProgram } from '../../scripts/installed-program.ts';
import { serveSite } from '../../scripts/serve.ts';
import { SHELTER, fewStreets } from '../unit/fixtures/few-streets.ts';
import { vectorTile } from '../unit/fixtures/vector-tile.ts';
import { violationsIn } from './axe.ts';
import { DIST, PAGES } from './site.ts';

/*
 * A site of its own, with an operator's map of a few invented streets: from an .osm.pbf through tilemaker where that is
 * installed, else from tiles made here.
 */
test.describe.configure({ mode: 'default', timeout: 180_000 });

const WIDE = { width: 1280, height: 900 };
const HAS_TILEMAKER = installedProgram('tilemaker') !== undefined;
const WITHOUT_TILEMAKER = 'tilemaker is not installed on this machine';
const folder = mkdtempSync(join(tmpdir(), 'full-map-'));
const PUBLIC = join(folder, 'public');
const SITE = join(folder, 'site');
const FILE = join(PUBLIC, TILES_ADDRESS);
let server: Server;
let origin = '';

function run(script: string, ...more: readonly string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('scripts', script), ...more], {
    env: { ...process.env, PUBLIC_DIR: PUBLIC, OUT_DIR: SITE, CI: '1' },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

/** A main road through the four tiles around the centre, at every step of nearness. */
function tilesMadeHere(): Buffer {
  const content = vectorTile({ layer: 'road', shape: 2, values: { kind: 'main', name: 'Erfundene Allee' } });
  const steps = [9, 10, 11, 12, 13, 14];
  return writeTileFile(
    steps.map((z) => ({
      z,
      x: Math.floor(8755 / 2 ** (14 - z)),
      y: Math.floor(5471 / 2 ** (14 - z)),
      content,
    })),
  );
}

test.beforeAll(async () => {
  test.setTimeout(300_000);
  cpSync('public', PUBLIC, { recursive: true, filter: (path) => !path.endsWith('.pmtiles') });
  writeFileSync(join(folder, 'few.osm.pbf'), fewStreets());
  if (HAS_TILEMAKER) {
    const made = run('map-tiles.ts', join(folder, 'few.osm.pbf'));
    expect(made.status, made.said).toBe(0);
  } else {
    mkdirSync(join(PUBLIC, 'map'), { recursive: true });
    writeFileSync(FILE, tilesMadeHere());
  }
  const built = run('build.ts');
  expect(built.status, built.said).toBe(0);
  server = await serveSite(SITE, 0);
  origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;
});

test.afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const tiles = (page: Page): Locator => page.locator('canvas.leaflet-tile-loaded');
const drawnRoads = (page: Page): Locator => page.locator('.map-stage path.road');
const pins = (page: Page): Locator =>
  page.getByRole('region', { name: 'Karte', exact: true }).getByRole('button', { name: /Nummern? \d/ });

async function openMap(page: Page): Promise<void> {
  await page.setViewportSize(WIDE);
  await page.goto(`${origin}/karte/`);
  await expect(pins(page).first()).toBeVisible();
}

/** The colours of the full map; none while nothing is painted. */
async function colours(page: Page): Promise<string[]> {
  const found = await tiles(page).evaluateAll((all) =>
    all.flatMap((each) => {
      const canvas = each as HTMLCanvasElement;
      // A tile that is being taken away has no size any more.
      if (canvas.width === 0) return [];
      const points = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      const seen = new Set<string>();
      for (let at = 0; at < points.length; at += 4)
        if (points[at + 3] === 255) seen.add(points.slice(at, at + 3).join());
      return [...seen];
    }),
  );
  return [...new Set(found)];
}

async function openFullMap(page: Page): Promise<void> {
  await openMap(page);
  await expect.poll(async () => (await colours(page)).length).toBeGreaterThan(0);
}

/** Opens a place and waits, so that a map which comes late has come. */
async function openPlace(page: Page): Promise<void> {
  await page.locator('#ort-14 .number').click();
  await expect(page.locator('.leaflet-popup')).toBeVisible();
}

/** Sends the page as if the file were so large. */
async function pretendSize(page: Page, bytes: number): Promise<void> {
  await page.route('**/karte/', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(/data-tiles="\d+"/, `data-tiles="${String(bytes)}"`);
    expect(body).toContain(`data-tiles="${String(bytes)}"`);
    await route.fulfill({ response: answer, body });
  });
}

test('someone sees every street on the map, and the pins over it', async ({ page }) => {
  await openFullMap(page);
  await expect(drawnRoads(page)).toHaveCount(0);
  await expect(page.getByText('Straßen der beweglichen Karte © OpenStreetMap-Mitwirkende')).toBeVisible();
  const names = await pins(page).evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
  const numbers = names.flatMap((name) => /Nummern? ([\d, ]+)/.exec(name ?? '')?.[1]?.split(', ') ?? []);
  expect(numbers).toHaveLength(await page.locator('li[data-point]').count());
  await openPlace(page);
});

test('the full map asks nobody else, once and whole, and breaks no rule of the policy', async ({ page }) => {
  const asked: string[] = [];
  const ranges: (string | undefined)[] = [];
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => {
    asked.push(request.url());
    if (request.url().endsWith('.pmtiles')) ranges.push(request.headers()['range']);
  });
  await openMap(page);
  await expect(tiles(page).first()).toBeVisible();
  for (let step = 0; step < 3; step++)
    await page.getByRole('button', { name: 'Näher heran', exact: true }).click();
  await expect(tiles(page).first()).toBeVisible();
  expect(ranges).toEqual([undefined]);
  expect(asked.filter((address) => !address.startsWith(`${origin}/`))).toEqual([]);
  expect(said).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
});

test('a large map comes in parts', async ({ page }) => {
  const parts: (string | undefined)[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.pmtiles')) parts.push(request.headers()['range']);
  });
  await pretendSize(page, MOST_WHOLE + 1);
  await openFullMap(page);
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(part).toMatch(/^bytes=\d+-\d+$/);
});

test('where a part of a large map does not come, the drawn map comes back', async ({ page }) => {
  await pretendSize(page, MOST_WHOLE + 1);
  await page.route('**/*.pmtiles', (route) => {
    const isBeginning = route.request().headers()['range']?.startsWith('bytes=0-');
    return isBeginning ? route.continue() : route.abort();
  });
  await openMap(page);
  await expect(drawnRoads(page).first()).toBeAttached();
  await expect(page.locator('canvas.leaflet-tile')).toHaveCount(0);
});

for (const [what, fulfil] of Object.entries({
  'is not there': { status: 404, body: '' },
  'is something else': { status: 200, body: '<html>' },
}))
  test(`where the full map ${what}, the drawn map stays`, async ({ page }) => {
    await page.route('**/*.pmtiles', (route) => route.fulfill(fulfil));
    const answered = page.waitForResponse('**/*.pmtiles');
    await openMap(page);
    await answered;
    await openPlace(page);
    await expect(drawnRoads(page).first()).toBeAttached();
    await expect(page.locator('canvas.leaflet-tile')).toHaveCount(0);
  });

test('whoever forces colours gets lines in these colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const loaded = page.waitForResponse(`**/${codeName('tile-map')}.*`);
  await openMap(page);
  await loaded;
  await openPlace(page);
  await expect(drawnRoads(page).first()).toBeAttached();
  await expect(page.locator('canvas.leaflet-tile')).toHaveCount(0);
});

test('the full map turns dark when the device does', async ({ page }) => {
  await openFullMap(page);
  const light = await colours(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect
    .poll(async () => {
      const dark = await colours(page);
      return dark.length > 0 && !dark.some((each) => light.includes(each));
    })
    .toBe(true);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the full map can be used by everyone, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openFullMap(page);
    expect(await violationsIn(page)).toEqual([]);
  });

test('a page of a site with a full map still arrives in one round trip, with the same headers', async ({
  request,
}) => {
  expect(readFileSync(join(SITE, 'karte/index.html.br')).length).toBeLessThanOrEqual(14_600);
  const promised = Object.entries(responseHeaders(siteHashes(SITE)));
  expect(promised.length).toBeGreaterThan(5);
  for (const headers of [{}, { Range: 'bytes=0-99' }]) {
    const answer = await request.get(`${origin}${TILES_ADDRESS}`, { headers });
    expect(answer.ok()).toBe(true);
    for (const [name, value] of promised) expect(answer.headers()[name.toLowerCase()], name).toBe(value);
  }
});

test('a site without a full map carries nothing of it', () => {
  test.skip(existsSync(join(DIST, TILES_ADDRESS)), 'this operator has a full map');
  expect(PAGES.length).toBeGreaterThan(0);
  expect(readFileSync(join(DIST, 'karte/index.html'), 'utf8')).not.toContain('data-tiles');
  expect(readdirSync(join(DIST, '_astro')).filter((name) => name.startsWith(codeName('tile-map')))).toEqual(
    [],
  );
});

test('what OpenStreetMap knows about a shelter does not come into the map', async () => {
  test.skip(!HAS_TILEMAKER, WITHOUT_TILEMAKER);
  const file = await readTileFile(readFileSync(FILE));
  expect(faultsIn(file)).toEqual([]);
  const layers = file.tiles.flatMap((tile) => Object.values(tile.layers));
  const words = layers.flatMap((layer) => tableOf(layer).values);
  expect(words).toContain('Erfundene Allee');
  expect(words).toContain('Ausgedachter Weg');
  expect(words.join()).not.toMatch(new RegExp([...Object.values(SHELTER), 'Schutzhaus', '04999'].join('|')));
  expect([...new Set(layers.map(({ name }) => name))].toSorted()).toEqual([
    'green',
    'rail',
    'road',
    'water',
    'waterway',
  ]);
});

test('a map is made of a file of OpenStreetMap and of nothing else', () => {
  test.skip(!HAS_TILEMAKER, WITHOUT_TILEMAKER);
  const before = readFileSync(FILE);
  writeFileSync(join(folder, 'broken.osm.pbf'), 'nothing');
  expect(run('map-tiles.ts')).toMatchObject({
    status: 1,
    said: expect.stringMatching(/DATEI\.osm\.pbf/),
  });
  expect(run('map-tiles.ts', join(folder, 'broken.osm.pbf')).status).toBe(1);
  expect(readFileSync(FILE)).toEqual(before);
});

test('a map with points of interest is not published, and the site before it stays', () => {
  const before = readFileSync(join(SITE, 'karte/index.html'));
  const good = readFileSync(FILE);
  const content = vectorTile({ layer: 'poi', shape: 1, values: { name: SHELTER.name } });
  writeFileSync(FILE, writeTileFile([{ z: 14, x: 8755, y: 5471, content }]));
  const { status, said } = run('build.ts');
  writeFileSync(FILE, good);
  expect(status).toBe(1);
  expect(said).toContain('Die Karte enthält die Ebene „poi“.');
  expect(said).toContain('npm run map:tiles');
  expect(readFileSync(join(SITE, 'karte/index.html'))).toEqual(before);
});
