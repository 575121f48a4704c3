import { describe, expect, it } from 'vitest';
import { TABLE_COLUMNS, hsdsService, placesAsGeoJson, tableRow } from '#domain/export.ts';
import { CONFIRMED, SOURCED, UNCONFIRMED, listed, publicPlace } from './fixtures/invented-service.ts';

const SITE = 'https://musterhafen.example';
const HELD = '+493412345678';

const shelter = listed('haus', { kind: 'shelter', place: { kind: 'confidential' } });
const office = listed('hafen', {
  phones: [
    { number: HELD, role: 'main', ...UNCONFIRMED },
    { number: '116016', role: 'main', ...SOURCED },
  ],
  place: publicPlace('Hafengasse 1', [51.34, 12.37]),
});

describe('what other programs read', () => {
  it('has no location for a shelter', () => {
    expect(hsdsService(shelter, SITE)).toMatchObject({ id: 'haus', locations: undefined });
    expect(placesAsGeoJson([shelter])).toMatchObject({ features: [] });
  });

  it('has the whole address of the page', () => {
    expect(hsdsService(office, SITE)).toMatchObject({ url: `${SITE}/hilfe/9001/` });
  });

  it('has no number that is still being checked', () => {
    const everything = JSON.stringify([
      hsdsService(office, SITE),
      tableRow(office),
      placesAsGeoJson([office]),
    ]);
    expect(everything).not.toContain(HELD);
    expect(everything).toContain('116016');
  });

  it('has the longitude first in GeoJSON', () => {
    expect(placesAsGeoJson([office])).toMatchObject({
      features: [{ geometry: { coordinates: [12.37, 51.34] }, properties: { services: ['hafen'] } }],
    });
  });

  it('says of each contact when it was last checked, and until when the whole counts as fresh', () => {
    const number = { number: '116016', role: 'main', ...CONFIRMED, confirmedOn: '2026-05-01' };
    const schedules = [{ hours: '24/7', ...SOURCED }];
    const hafen = listed('hafen', { phones: [number], schedules, place: publicPlace('Hafengasse 1') });
    expect(hsdsService(hafen, SITE)).toMatchObject({
      assured_date: '2026-06-01',
      fresh_until: '2026-10-28',
      phones: [{ assured_date: '2026-05-01' }],
      schedules: [{ assured_date: '2026-06-01' }],
      locations: [{ assured_date: '2026-06-01' }],
    });
    expect(tableRow(hafen).at(-1)).toBe('2026-10-28');
  });

  it('has as many cells in a line of the table as there are columns', () => {
    expect(tableRow(office)).toHaveLength(TABLE_COLUMNS.length);
    expect(tableRow(shelter)).toHaveLength(TABLE_COLUMNS.length);
  });
});
