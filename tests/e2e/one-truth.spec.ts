import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { expect, test } from '@playwright/test';
import { outputFiles } from '#publication/output.ts';
import { readSiteFile } from '#publication/reading/file-reading.ts';
import type { SiteFile } from '#publication/reading/site-file.ts';
import { DIST } from './site.ts';
import { countStatements, missingValues } from './truth/missing-values.ts';
import { ENTRIES } from './truth/published-entry.ts';
import { wrongRules } from './truth/weekly-rules.ts';
import { wrongValues } from './truth/wrong-values.ts';

/** Copies for faster sending hold what the files beside them hold. */
const names = outputFiles(DIST)
  .map((path) => relative(DIST, path))
  .filter((name) => !name.endsWith('.br'));

const read = (name: string): Promise<SiteFile> => readSiteFile(name, readFileSync(`${DIST}/${name}`));

// Every file is read once, so all of it runs in one worker.
test.describe.configure({ mode: 'default' });

let files: SiteFile[] = [];
test.beforeAll(async () => {
  files = await Promise.all(names.map(read));
});

const siteWith = (changed?: SiteFile): Map<string, SiteFile> =>
  new Map([...files, ...(changed ? [changed] : [])].map((file) => [file.name, file]));

const faultsIn = (file: SiteFile): string[] => [...wrongValues(file), ...wrongRules(file)];

test('every number and every hour in every file belongs to the entry it stands with', () => {
  const { numbers, hours } = countStatements(files);
  expect(numbers).toBeGreaterThan(1000);
  expect(hours).toBeGreaterThan(50);
  expect(files.filter(({ fault }) => fault !== undefined)).toEqual([]);
  expect(files.flatMap(faultsIn)).toEqual([]);
});

test('every published number and hour stands in every output that lists it', () => {
  expect(ENTRIES.length).toBeGreaterThan(50);
  expect(missingValues(siteWith())).toEqual([]);
});

/** A service with a number and hours of its own, and a number of another service. */
const own = ENTRIES.find(({ slug }) => slug === 'kinder-und-jugendtelefon');
const other = ENTRIES.find(({ slug }) => slug === 'telefonseelsorge-leipzig');
const page = own ? `${own.address.slice(1)}index.html` : '';

const OUTPUTS: [what: string, name: string][] = [
  ['the page of the service', page],
  ['the directory', 'hilfe/index.html'],
  ['the document with everything', 'alles/index.html'],
  ['JSON', 'daten/services.json'],
  ['the table', 'daten/services.csv'],
  ['the search', 'suche/verzeichnis.json'],
];

/** The file with every occurrence of a text changed. */
async function changed(name: string, from: RegExp, to: string): Promise<SiteFile> {
  const before = readFileSync(`${DIST}/${name}`, 'utf8');
  const after = before.replaceAll(from, to);
  expect(after).not.toBe(before);
  return readSiteFile(name, Buffer.from(after));
}

for (const [what, name] of OUTPUTS) {
  test(`a digit that differs is found in ${what}`, async () => {
    const file = await changed(name, /116 ?111/g, '116112');
    expect(faultsIn(file)).not.toEqual([]);
    expect(missingValues(siteWith(file))).not.toEqual([]);
  });

  test(`the number of another service is found in ${what}`, async () => {
    expect(own?.numbers).toEqual(['116111']);
    const [wrong = ''] = other?.numbers ?? [];
    expect(wrong).toMatch(/^0800/);
    const file = await changed(name, /116 ?111/g, wrong);
    expect(missingValues(siteWith(file))).not.toEqual([]);
    if (name !== page) expect(faultsIn(file).join()).toContain(`${own?.slug ?? ''} does not say ${wrong}`);
  });
}

for (const [what, name] of OUTPUTS.filter(([, each]) => !/hilfe\/index|verzeichnis/.test(each))) {
  test(`hours that differ are found in ${what}`, async () => {
    const file = await changed(name, /Mo([-–])Sa 14:00/g, 'Mo$1Sa 13:00');
    expect(faultsIn(file)).not.toEqual([]);
    expect(missingValues(siteWith(file))).not.toEqual([]);
  });

  test(`a day that differs is found in ${what}`, async () => {
    const file = await changed(name, /Mo([-–])Sa 14:00/g, 'Mo$1Fr 14:00');
    expect([...faultsIn(file), ...missingValues(siteWith(file))]).not.toEqual([]);
  });
}

test('a rule of a week that differs is found in JSON and in the data of a page', async () => {
  expect(
    faultsIn(await changed('daten/services.json', /"closes_at":"20:00"/g, '"closes_at":"21:00"')),
  ).not.toEqual([]);
  expect(faultsIn(await changed(page, /"closes":"20:00"/g, '"closes":"21:00"'))).not.toEqual([]);
});

test('a number that differs is found in the data of a page', async () => {
  const file = await changed(page, /"telephone":"116111"/g, '"telephone":"116123"');
  expect(faultsIn(file)).not.toEqual([]);
});
