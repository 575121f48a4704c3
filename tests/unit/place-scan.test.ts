import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPlaceLeaks } from '#publication/place-scan.ts';
import { readContentTree } from '#editorial/content-tree.ts';

const tree = readContentTree('content');
const shelters = tree.services.filter(({ value }) => value.place.kind === 'confidential' && !value.draft);
const [shelter] = shelters;

let directory: string;

function writePage(number: number, words: string): void {
  mkdirSync(join(directory, 'hilfe', String(number)), { recursive: true });
  writeFileSync(
    join(directory, 'hilfe', String(number), 'index.html'),
    `<main><article>${words}</article></main>`,
  );
}

function writeData(record: object, map: object): void {
  mkdirSync(join(directory, 'daten'), { recursive: true });
  writeFileSync(join(directory, 'daten/services.json'), JSON.stringify({ services: [record] }));
  writeFileSync(join(directory, 'daten/services.geojson'), JSON.stringify(map));
}

function leaks(): string[] {
  return findPlaceLeaks(directory, tree, ['Musterdorf', 'Zentrum']).map(({ what }) => what);
}

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'place-scan-'));
  for (const { value } of shelters)
    writePage(value.number, 'Die Adresse ist geschützt. Das Kinderschutz-Zentrum hilft auch.');
  writeData({ id: shelter?.slug }, { features: [] });
});

afterEach(() => {
  rmSync(directory, { recursive: true });
});

describe('the page of a shelter', () => {
  it('may say that its address is protected', () => {
    expect(shelters.length).toBeGreaterThan(5);
    expect(leaks()).toEqual([]);
  });

  it.each([
    ['Wir sind in der Musterstraße 12.', 'Straße'],
    ['Das Haus steht in 04275 Leipzig.', 'Postleitzahl'],
    ['Es liegt bei 51.3397, 12.3731.', 'Koordinaten'],
    ['Sie finden uns bei 9F3J8CQP+2V.', 'Plus-Code'],
    ['Fünf Minuten von der Haltestelle Nord.', 'Haltestelle'],
    ['Das Haus steht in Musterdorf.', 'Musterdorf'],
  ])('is refused when it says „%s“', (words, hint) => {
    writePage(shelter?.value.number ?? 0, words);
    expect(leaks().join()).toContain(hint);
  });

  it('is missed when it is not there, since nothing was scanned then', () => {
    rmSync(join(directory, 'hilfe', String(shelter?.value.number)), { recursive: true });
    expect(leaks()).toEqual(['Die Seite fehlt.']);
  });
});

describe('the published data', () => {
  it('give a shelter no location', () => {
    writeData({ id: shelter?.slug, locations: [] }, { features: [] });
    expect(leaks().join()).toContain('hat dort einen Ort');
  });

  it('draw no point for a shelter', () => {
    writeData({ id: shelter?.slug }, { features: [{ properties: { services: [shelter?.slug] } }] });
    expect(leaks().join()).toContain('steht dort als Punkt');
  });
});
