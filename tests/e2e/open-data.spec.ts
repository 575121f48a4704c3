import { readFileSync } from 'node:fs';
import { check } from '@placemarkio/check-geojson';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { parse as parseTable } from 'csv-parse/sync';
import { detectJsonFeed, parseJsonFeed } from 'feedsmith';
import { parse } from 'parse5';
import { phoneDisplay } from '#domain/phone.ts';
import { hsdsFaults } from '../unit/hsds/hsds-rules.ts';
import { officialCheck } from '../unit/hsds/official-schema.ts';
import { DIST, PAGES } from './site.ts';
import { ENTRIES } from './truth/published-entry.ts';

const text = (name: string): string => readFileSync(`${DIST}/daten/${name}`, 'utf8');
const slugs = ENTRIES.map(({ slug }) => slug).sort();

type Attribute = { label: string; value: string };
type HsdsService = { id: string; name: string; attributes: Attribute[]; organization?: object };

const servicesInJson = (): HsdsService[] =>
  (JSON.parse(text('services.json')) as { services: HsdsService[] }).services;

test('every service in JSON follows the rules of HSDS', () => {
  const services = servicesInJson();
  const valueOf = (service: HsdsService, name: string): string =>
    service.attributes.find(({ label }) => label === name)?.value ?? '';
  expect(text('services.json')).toMatch(/^\{"version":1,/);
  expect(services.map((service) => valueOf(service, 'slug')).sort()).toEqual(slugs);
  expect(services.flatMap(hsdsFaults)).toEqual([]);
  // Only an organization stands in several services.
  const ids = services.flatMap((service) =>
    [...JSON.stringify({ ...service, organization: undefined }).matchAll(/"id":"([^"]+)"/g)].map(
      ([, id]) => id,
    ),
  );
  expect(ids.length).toBeGreaterThan(services.length);
  expect(new Set(ids).size).toBe(ids.length);
});

const schema = process.env['HSDS_SCHEMA'];

test('every service in JSON conforms to the official HSDS schema', () => {
  test.skip(schema === undefined, 'HSDS_SCHEMA names no file; the schema does not belong to this project');
  const services = servicesInJson();
  const check = officialCheck(schema ?? '');
  expect(services.length).toBeGreaterThan(50);
  expect(services.flatMap(check)).toEqual([]);
  expect(services.slice(0, 1).flatMap((service) => check({ ...service, id: 'slug', more: 1 }))).toHaveLength(
    2,
  );
});

test('the places are GeoJSON, with points of at most six decimals inside the region', () => {
  const places = check(text('services.geojson'));
  expect(places.type).toBe('FeatureCollection');
  const points = 'features' in places ? places.features.map(({ geometry }) => geometry) : [];
  expect(points.length).toBeGreaterThan(15);
  for (const point of points) {
    const [longitude = 0, latitude = 0] = point.type === 'Point' ? point.coordinates : [];
    expect([longitude > 12 && longitude < 13, latitude > 51 && latitude < 52]).toEqual([true, true]);
    expect(`${String(longitude)} ${String(latitude)}`).not.toMatch(/\.\d{7}/);
  }
});

test('the table is CSV as RFC 4180 has it, and no cell is calculated by a spreadsheet', () => {
  const table = text('services.csv');
  expect(table.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(table.endsWith('\r\n')).toBe(true);
  const rows: string[][] = parseTable(table, { record_delimiter: '\r\n' });
  const [head = [], ...lines] = rows;
  expect(lines.map(([id]) => id ?? '').sort()).toEqual(slugs);
  expect(head.slice(0, 7)).toEqual(['id', 'name', 'kind', 'phone', 'summary', 'checked', 'fresh_until']);
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
});

test('the checks of entries are a JSON Feed that a reader understands', () => {
  const source = text('changes.json');
  expect(detectJsonFeed(JSON.parse(source))).toBe(true);
  const { items = [], ...feed } = parseJsonFeed(source);
  expect(feed).toMatchObject({ title: 'Lotse Leipzig: geprüfte Einträge', language: 'de' });
  expect(feed.feed_url).toMatch(/\/daten\/changes\.json$/);
  expect(items.length).toBeGreaterThan(slugs.length);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  const days = items.map(({ date_published: day = '' }) => day);
  expect(days.filter((day) => !/^\d{4}-\d{2}-\d{2}T00:00:00Z$/.test(day))).toEqual([]);
  expect(days).toEqual(days.toSorted().reverse());
  const addresses = items.map(({ url = '' }) => new URL(url).pathname);
  expect(addresses.filter((address) => !PAGES.includes(address))).toEqual([]);
});

/** The blocks of data in a page, as a browser's parser finds them. */
function blocksIn(address: string): Record<string, unknown>[] {
  const html = readFileSync(`${DIST}${address}index.html`, 'utf8');
  const head = parse(html).childNodes.flatMap((node) => ('childNodes' in node ? node.childNodes : []))[0];
  const nodes = head && 'childNodes' in head ? head.childNodes : [];
  return nodes.flatMap((node) => {
    if (!('attrs' in node) || !node.attrs.some(({ value }) => value === 'application/ld+json')) return [];
    const [inside] = node.childNodes;
    return inside && 'value' in inside ? [JSON.parse(inside.value) as Record<string, unknown>] : [];
  });
}

test('every service and guide says to search engines what it is, and no shelter says where', () => {
  for (const { address, service } of ENTRIES) {
    const [block, ...more] = blocksIn(address);
    expect(more).toEqual([]);
    expect(block).toMatchObject({ '@context': 'https://schema.org', name: service.name });
    expect(String(block?.['url'])).toContain(address);
    if (service.place.kind === 'public') expect(JSON.stringify(block)).toContain('"streetAddress"');
    else expect(JSON.stringify(block)).not.toMatch(/"(?:Place|address|geo|serviceLocation)"/);
  }
  const guides = PAGES.filter((address) => /^\/wissen\/\d+\/$/.test(address));
  expect(guides.length).toBeGreaterThan(10);
  for (const address of guides) expect(blocksIn(address)).toMatchObject([{ '@type': 'Article' }]);
});

/** The numbers in the boxes, as people read them. */
const CRISIS_CALLS = ['polizei-notruf-110', 'hilfetelefon-gewalt-gegen-frauen', 'sofortaufnahme-leipzig'].map(
  (slug) => phoneDisplay(ENTRIES.find((entry) => entry.slug === slug)?.service.phones[0]?.number ?? ''),
);

const PARTNER = 'https://partner.example/';

/** Shows a box on the page of a partner whose policy allows nothing at all, and counts what is asked for. */
async function onPartnersPage(page: Page, box: string): Promise<string[]> {
  const requests: string[] = [];
  await page.route(`${PARTNER}**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'Content-Security-Policy': "default-src 'none'" },
      body: `<!doctype html><html lang="de"><title>Partner</title><link rel="icon" href="data:,">${box}</html>`,
    }),
  );
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => requests.push(message.text()));
  await page.goto(PARTNER, { waitUntil: 'networkidle' });
  return requests.filter((each) => !each.includes('data:,'));
}

for (const [index, name] of ['plain', 'quiet'].entries()) {
  test(`the ${name} box asks for nothing on a partner's page and says the numbers`, async ({ page }) => {
    await page.goto('/daten/');
    const box = await page.locator('figure > p').nth(index).innerText();
    expect(box).not.toMatch(/<(?:script|style|img|link|iframe)|\bstyle=|\bon[a-z]+=|\bsrc=/i);
    expect(await onPartnersPage(page, box)).toEqual([PARTNER]);
    for (const number of CRISIS_CALLS)
      await expect(page.getByRole('link', { name: number, exact: true })).toBeVisible();
    expect(await page.context().cookies()).toEqual([]);
    await expect(page.locator('a[href^="http"]')).toHaveAttribute('rel', 'noreferrer');
    const words = await page.locator('aside').innerText();
    if (name === 'quiet') expect(words).not.toMatch(/gewalt|schutz|frauen|lotse|opfer/i);
  });
}
