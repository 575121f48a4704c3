import { readFileSync } from 'node:fs';
import { check } from '@placemarkio/check-geojson';
import { describe, expect, it } from 'vitest';
import { stringify } from 'csv-stringify/sync';
import { entryChecks } from '#domain/open-data/entry-check.ts';
import { hsdsService } from '#domain/open-data/hsds-service.ts';
import type { HsdsWords } from '#domain/open-data/hsds-words.ts';
import { placesAsGeoJson } from '#domain/open-data/places.ts';
import { TABLE_COLUMNS, tableRow } from '#domain/open-data/service-table.ts';
import { stableId } from '#domain/open-data/stable-id.ts';
import { conditionText } from '#i18n/condition-text.ts';
import { wordsIn } from '#i18n/words.ts';
import { hsdsFaults } from './hsds/hsds-rules.ts';
import { CONFIRMED, SOURCED, UNCONFIRMED, listed, publicPlace } from './fixtures/invented-service.ts';

const SITE = 'https://musterhafen.example';
const HELD = '+493412345678';
const words = wordsIn('de');
const said: HsdsWords = {
  ...words.facts,
  form: words.data.form,
  condition: (condition) => conditionText(condition, words),
};
const hsds = (entry: Parameters<typeof hsdsService>[0]) => hsdsService(entry, undefined, SITE, said);

const shelter = listed('haus', { kind: 'shelter', place: { kind: 'confidential' } });
const office = listed('hafen', {
  phones: [
    { number: HELD, role: 'main', ...UNCONFIRMED },
    { number: '116016', role: 'main', ...SOURCED },
  ],
  place: publicPlace('Hafengasse 1', [51.34, 12.37]),
});
const rich = listed('reich', {
  ...{ shortName: 'Reich', cost: { value: 'free', note: 'Auch ohne Karte.', ...SOURCED } },
  phones: [{ number: '116016', role: 'intake', ...CONFIRMED }],
  emails: ['rat', 'tat'].map((name) => ({ address: `${name}@musterhafen.example`, ...SOURCED })),
  websites: [{ url: 'https://musterhafen.example' }],
  schedules: [
    { hours: 'Mo,We 09:00-12:00,14:00-16:00', of: 'visit', ...SOURCED },
    { hours: 'Su,PH 10:00-12:00', of: 'phone', ...SOURCED },
  ],
  languages: { spoken: ['de', 'ar'], interpreting: 'on-request', signLanguage: true, ...SOURCED },
  place: publicPlace('Hafengasse 1', [51.34, 12.37]),
});

describe('a service in HSDS', () => {
  it.each([shelter, office, rich])(
    'follows the rules of HSDS, without a field of our own: $slug',
    (entry) => {
      const organization = {
        slug: 'verein',
        organization: { name: 'Musterverein', form: 'association' },
      } as const;
      expect(hsdsFaults(hsdsService(entry, organization, SITE, said))).toEqual([]);
      expect(hsdsFaults(hsds(entry))).toEqual([]);
    },
  );

  it.each([
    ['a slug for an identifier', { id: 'hafen' }, 'id invalid_format'],
    ['a field that HSDS does not have', { slug: 'hafen' }, 'unrecognized_keys slug'],
    ['no name', { name: undefined }, 'name invalid_type'],
    ['a state of its own', { status: 'open' }, 'status invalid_value'],
    ['a day that does not exist', { assured_date: '2026-02-30' }, 'assured_date invalid_format'],
    [
      'a number as a number',
      { phones: [{ id: stableId('x'), number: 110 }] },
      'phones.0.number invalid_type',
    ],
    [
      'hours that no clock shows',
      { schedules: [{ id: stableId('x'), opens_at: '24:00' }] },
      'schedules.0.opens_at invalid_format',
    ],
    [
      'a place without its kind',
      { service_at_locations: [{ id: stableId('x'), location: { id: stableId('y') } }] },
      'service_at_locations.0.location.location_type invalid_value',
    ],
    [
      'an organization without a word',
      { organization: { id: stableId('x'), name: 'Verein' } },
      'organization.description invalid_type',
    ],
  ])('is refused with %s', (_what, change, fault) => {
    expect(hsdsFaults({ ...(hsds(office) as object), ...change })).toEqual([fault]);
  });

  it('has no field for the place of a shelter', () => {
    expect(Object.keys(hsds(shelter) as object)).not.toContain('service_at_locations');
    expect(JSON.stringify(hsds(shelter))).not.toMatch(/location|address|latitude/);
    expect(placesAsGeoJson([shelter])).toEqual({ type: 'FeatureCollection', features: [] });
  });

  it('has the whole address of the page', () => {
    expect(hsds(office)).toMatchObject({ url: `${SITE}/hilfe/9001/` });
  });

  it('says hours as rules of a week, and those that are none only as they are', () => {
    expect(hsds(rich)).toMatchObject({
      schedules: [
        { freq: 'WEEKLY', byday: 'MO,WE', opens_at: '09:00', closes_at: '12:00' },
        { byday: 'MO,WE', opens_at: '14:00', closes_at: '16:00', attending_type: 'visit' },
        { description: 'Su,PH 10:00-12:00', attending_type: 'phone' },
      ],
    });
    expect((hsds(rich) as { schedules: object[] }).schedules[2]).not.toHaveProperty('opens_at');
  });

  it('says of each contact when it was last checked, and until when the whole counts as fresh', () => {
    const number = { number: '116016', role: 'main', ...CONFIRMED, confirmedOn: '2026-05-01' };
    const hafen = listed('hafen', { phones: [number], place: publicPlace('Hafengasse 1') });
    const attribute = (label: string, value: string): unknown => expect.objectContaining({ label, value });
    expect(hsds(hafen)).toMatchObject({
      assured_date: '2026-06-01',
      attributes: expect.arrayContaining([attribute('fresh_until', '2026-10-28')]) as unknown,
      phones: [{ attributes: [attribute('state', 'confirmed'), attribute('assured_date', '2026-05-01')] }],
      service_at_locations: [{ location: { attributes: [{}, attribute('assured_date', '2026-06-01')] } }],
    });
  });

  it('gives every thing an identifier of its own, the same in every build', () => {
    const ids = [...JSON.stringify([hsds(rich), hsds(office)]).matchAll(/"id":"([^"]+)"/g)].map(
      ([, id]) => id,
    );
    expect(ids.length).toBeGreaterThan(30);
    expect(new Set(ids).size).toBe(ids.length);
    expect(stableId('service', 'hafen')).toBe('434b20a0-f26a-5c88-b4e1-7f38049d132b');
  });
});

describe('the places in GeoJSON', () => {
  it('are longitude first', () => {
    const places = placesAsGeoJson([office]);
    expect(check(JSON.stringify(places))).toMatchObject({
      features: [{ geometry: { coordinates: [12.37, 51.34] }, properties: { services: ['hafen'] } }],
    });
  });
});

describe('the table', () => {
  it('has as many cells in a line as there are columns, and keeps the old ones first', () => {
    expect(tableRow(office, SITE)).toHaveLength(TABLE_COLUMNS.length);
    expect(tableRow(shelter, SITE)).toHaveLength(TABLE_COLUMNS.length);
    expect(TABLE_COLUMNS.slice(0, 7)).toEqual([
      'id',
      'name',
      'kind',
      'phone',
      'summary',
      'checked',
      'fresh_until',
    ]);
  });

  it('has no column for a place', () => {
    expect(
      TABLE_COLUMNS.filter((column) => /place|street|address|district|stop|lat|lon/.test(column)),
    ).toEqual([]);
    expect(tableRow(office, SITE).join()).not.toContain('Hafengasse');
  });

  it('has no cell that a spreadsheet would calculate', () => {
    const risky = listed('boese', { name: '=HYPERLINK("https://fremd.example")' });
    const source = readFileSync('src/pages/daten/services.csv.ts', 'utf8');
    expect(source).toContain('escape_formulas: true');
    const table = stringify([tableRow(risky, SITE)], { escape_formulas: true });
    expect(table).not.toMatch(/(?:^|,)"?[=+\-@\t\r]/m);
    expect(tableRow(rich, SITE).filter((cell) => cell.startsWith('+'))).toEqual([]);
  });
});

describe('what other programs read', () => {
  it('has no number that is still being checked', () => {
    const everything = JSON.stringify([hsds(office), tableRow(office, SITE), placesAsGeoJson([office])]);
    expect(everything).not.toContain(HELD);
    expect(everything).toContain('116016');
  });
});

describe('the checks of entries', () => {
  const guides: [] = [];

  it('stand on the last day on which anything was checked or confirmed, the newest first', () => {
    const phones = [{ number: '116016', role: 'main', ...CONFIRMED, confirmedOn: '2026-07-01' }];
    const confirmed = listed('neu', { phones });
    expect(entryChecks([office, confirmed], guides)).toMatchObject([
      { slug: 'neu', day: '2026-07-01', isConfirmed: true },
      { slug: 'hafen', day: '2026-06-01', isConfirmed: false },
    ]);
  });

  it('take no day from a fact that nobody may see', () => {
    const phones = [{ number: HELD, role: 'main', ...UNCONFIRMED }];
    expect(entryChecks([listed('hafen', { phones })], guides)).toMatchObject([{ day: '2026-06-01' }]);
  });
});
