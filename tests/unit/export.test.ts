import { describe, expect, it } from 'vitest';
import { TABLE_COLUMNS, hsdsService, placesAsGeoJson, tableRow } from '#domain/export.ts';
import { SOURCED, UNCONFIRMED, listed, publicPlace } from './fixtures/invented-service.ts';

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

  it('has as many cells in a line of the table as there are columns', () => {
    expect(tableRow(office)).toHaveLength(TABLE_COLUMNS.length);
    expect(tableRow(shelter)).toHaveLength(TABLE_COLUMNS.length);
  });
});
