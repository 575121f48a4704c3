import { describe, expect, it } from 'vitest';
import { mapPlaces, placesByDistrict, undrawnServices } from '#domain/map-place.ts';
import { UNCONFIRMED, listed, publicPlace } from './fixtures/invented-service.ts';

const HARBOUR = [51.34, 12.37] as const;
const HILL = [51.35, 12.38] as const;

const at = (slug: string, point: readonly [number, number]) =>
  listed(slug, { place: publicPlace(`Gasse von ${slug}`, point) });

describe('places on the map', () => {
  it('are numbered from 1 in the order of the list', () => {
    const places = mapPlaces([at('hafen', HARBOUR), at('berg', HILL)]);
    expect(places.map(({ number, services }) => [number, services[0]?.slug])).toEqual([
      [1, 'hafen'],
      [2, 'berg'],
    ]);
  });

  it('are shared by services at the same point, without a gap in the numbers', () => {
    const places = mapPlaces([at('hafen', HARBOUR), at('nachbar', HARBOUR), at('berg', HILL)]);
    expect(places.map(({ number }) => number)).toEqual([1, 2]);
    expect(places[0]?.services.map(({ slug }) => slug)).toEqual(['hafen', 'nachbar']);
  });

  it('are several when a service has several addresses', () => {
    const [harbour] = publicPlace('Hafengasse 1', HARBOUR).locations;
    const [hill] = publicPlace('Bergweg 2', HILL).locations;
    const both = listed('zwei-orte', { place: { kind: 'public', locations: [harbour, hill] } });
    expect(mapPlaces([both]).map(({ coordinates }) => coordinates)).toEqual([HARBOUR, HILL]);
  });
});

describe('districts', () => {
  const inDistrict = (slug: string, district: string | undefined, longitude: number) => {
    const [location] = publicPlace(`Gasse von ${slug}`, [51.34, longitude]).locations;
    return listed(slug, {
      place: { kind: 'public', locations: [{ ...location, ...(district && { district }) }] },
    });
  };
  const services = [
    inDistrict('ohne', undefined, 12.31),
    inDistrict('wahren', 'Wahren', 12.32),
    inDistrict('lindenau', 'Lindenau', 12.33),
    inDistrict('auch-wahren', 'Wahren', 12.34),
  ];

  it('stand in the order of the alphabet, places without one last, and the numbers follow them', () => {
    const places = mapPlaces(services);
    expect(places.map(({ number, location }) => [number, location.district])).toEqual([
      [1, 'Lindenau'],
      [2, 'Wahren'],
      [3, 'Wahren'],
      [4, undefined],
    ]);
  });

  it('hold their places, each once', () => {
    const districts = placesByDistrict(mapPlaces(services));
    expect(districts.map(({ district, places }) => [district, places.length])).toEqual([
      ['Lindenau', 1],
      ['Wahren', 2],
      [undefined, 1],
    ]);
  });
});

describe('a public address without a point', () => {
  it('is named beside the map, and a shelter is not', () => {
    const services = [
      listed('ohne-punkt', { place: publicPlace('Hafengasse 1') }),
      at('hafen', HARBOUR),
      listed('haus', { kind: 'shelter', place: { kind: 'confidential' } }),
    ];
    expect(undrawnServices(services).map(({ slug }) => slug)).toEqual(['ohne-punkt']);
  });
});

describe('no place on the map', () => {
  it('is ever a shelter', () => {
    expect(mapPlaces([listed('haus', { kind: 'shelter', place: { kind: 'confidential' } })])).toEqual([]);
  });

  it('is made up for a service that has none', () => {
    expect(
      mapPlaces([listed('telefon'), listed('ohne-punkt', { place: publicPlace('Hafengasse 1') })]),
    ).toEqual([]);
  });

  it('shows an unconfirmed address', () => {
    const place = publicPlace('Hafengasse 1', HARBOUR, UNCONFIRMED);
    expect(mapPlaces([listed('vielleicht', { place })])).toEqual([]);
  });
});
