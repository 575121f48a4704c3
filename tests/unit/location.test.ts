import { describe, expect, it } from 'vitest';
import { AREA, placeSchema } from '#domain/location.ts';
import { publicPlace } from './fixtures/invented-service.ts';
import { faultyPaths, messages } from './fixtures/messages.ts';

const STREET = 'Erfundene Gasse 1';

describe('a confidential place', () => {
  it('says that it is confidential and nothing else', () => {
    expect(messages(placeSchema, { kind: 'confidential' })).toEqual([]);
  });

  it.each([
    ['street', STREET],
    ['postalCode', '04999'],
    ['city', 'Leipzig'],
    ['district', 'Musterviertel'],
    ['coordinates', [51.34, 12.37]],
    ['stops', [{ name: 'Musterplatz' }]],
    ['entrance', 'Hinterhaus'],
    ['label', 'Haus am Muster'],
    ['note', 'in der Nähe des Parks'],
    ['locations', []],
    ['locations', [{ street: STREET }]],
  ])('can never be given a %s', (field, value) => {
    const fault = messages(placeSchema, { kind: 'confidential', [field]: value });
    expect(fault).toHaveLength(1);
  });
});

describe('a place that is not known', () => {
  it('has no address either', () => {
    expect(messages(placeSchema, { kind: 'remote' })).toEqual([]);
    expect(messages(placeSchema, { kind: 'remote', street: STREET })).toHaveLength(1);
  });
});

describe('a public place', () => {
  it('has at least one address, and every address its origin', () => {
    expect(messages(placeSchema, publicPlace(STREET))).toEqual([]);
    expect(messages(placeSchema, { kind: 'public', locations: [] })).toHaveLength(1);
    expect(messages(placeSchema, { kind: 'public', locations: [{ street: STREET }] })).toHaveLength(1);
  });

  it('lies in Leipzig unless it says otherwise', () => {
    const place = placeSchema.parse(publicPlace(STREET));
    expect(place.kind === 'public' && place.locations[0]?.city).toBe('Leipzig');
  });

  it('has a post code in quotes, so that its zero stays', () => {
    const written = (postalCode: unknown) => publicPlace(STREET, undefined, sourcedWith({ postalCode }));
    expect(messages(placeSchema, written('04999'))).toEqual([]);
    expect(messages(placeSchema, written(4999))).toEqual([expect.stringMatching(/in Anführungszeichen/)]);
    expect(messages(placeSchema, written('4999'))).toEqual([expect.stringMatching(/fünf Ziffern/)]);
  });
});

describe('coordinates', () => {
  it('may lie on the border of the area', () => {
    expect(messages(placeSchema, publicPlace(STREET, [AREA.south, AREA.west]))).toEqual([]);
    expect(messages(placeSchema, publicPlace(STREET, [AREA.north, AREA.east]))).toEqual([]);
  });

  it.each([
    ['south', [51.19, 12.37], 'locations.0.coordinates.0', /südlich/],
    ['north', [51.48, 12.37], 'locations.0.coordinates.0', /nördlich/],
    ['west', [51.34, 12.1], 'locations.0.coordinates.1', /westlich/],
    ['east', [51.34, 12.7], 'locations.0.coordinates.1', /östlich/],
  ] as const)('are refused when they lie %s of Leipzig', (_side, coordinates, path, sentence) => {
    const place = publicPlace(STREET, coordinates);
    expect(messages(placeSchema, place)).toEqual([expect.stringMatching(sentence)]);
    expect(faultyPaths(placeSchema, place)).toEqual([path]);
  });

  it('are refused when longitude stands first', () => {
    expect(messages(placeSchema, publicPlace(STREET, [12.37, 51.34]))).toHaveLength(2);
  });
});

function sourcedWith(fields: Record<string, unknown>) {
  return { state: 'sourced', confidence: 'high', source: 'probe', ...fields };
}
