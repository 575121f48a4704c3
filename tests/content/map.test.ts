import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import drawing from '#content/map/leipzig.json' with { type: 'json' };
import { baseMapSchema } from '#domain/base-map.ts';
import { cityMap } from '#domain/city-map.ts';
import { metresBetween } from '#domain/distance.ts';
import { placesAsGeoJson } from '#domain/open-data/places.ts';
import { footprint } from '#domain/label-layout.ts';
import { boxAround, liesIn, overlaps } from '#domain/map-box.ts';
import { CITY_CUT, isInside } from '#domain/map-cut.ts';
import { mapPlaces } from '#domain/map-place.ts';
import { PIN_SIZE } from '#domain/map-sheet.ts';
import { publishService } from '#domain/published-service.ts';
import { builtServices, sharedFile } from './project-content.ts';

const ADDRESSES = sharedFile('geo/adressen-leipzig-osm-2025.csv');
const MOST_METRES = 60;
/** A thumb meets a target of so many pixels (WCAG 2.2, 2.5.8). */
const LEAST_TARGET = 24;

const map = baseMapSchema.parse(drawing);
const services = builtServices.map(({ slug, value }) => ({
  slug,
  href: '',
  service: publishService(value),
  organization: undefined,
}));
const places = mapPlaces(services);
const { city, centre } = cityMap(map, places);
const sheets = [
  { name: 'the city', ...city },
  { name: 'the centre', ...centre },
];

describe('the map', () => {
  it('has a pin for each place, on one of its two drawings', () => {
    expect(places.length).toBeGreaterThan(15);
    const numbers = sheets.flatMap(({ sheet }) => sheet.pins.map(({ number }) => number));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(places.map(({ number }) => number));
  });

  it('has as many places as the list of places for other programs', () => {
    const { features } = placesAsGeoJson(services) as { features: unknown[] };
    expect(features).toHaveLength(places.length);
  });

  it('reaches to every place', () => {
    const outside = places.filter(({ coordinates }) => !isInside(coordinates, CITY_CUT));
    expect(outside.map(({ location }) => location.street)).toEqual([]);
  });
});

describe.each(sheets)('on a screen of 320 pixels, the drawing of $name', ({ view, sheet, letters }) => {
  const unit = view.width / 288;
  const target = LEAST_TARGET * unit;
  const frame = { left: view.left, top: view.top, right: view.left + view.width, bottom: view.top + view.height };
  const pins = sheet.pins.map(({ drawn: [x, y] }) => boxAround(x, y, PIN_SIZE * unit, PIN_SIZE * unit));

  it('has pins that a thumb tells apart', () => {
    expect(pins.length).toBeGreaterThan(2);
    for (const [index, { drawn: one }] of sheet.pins.entries())
      for (const { drawn: other } of sheet.pins.slice(index + 1))
        expect(Math.hypot(one[0] - other[0], one[1] - other[1])).toBeGreaterThanOrEqual(target);
  });

  it('has letters one can read', () => {
    expect(letters / unit).toBeGreaterThanOrEqual(11);
  });

  it('has names that lie on no pin, on no other name, and not over the edge', () => {
    expect(sheet.labels.length).toBeGreaterThan(10);
    const rooms = sheet.labels.map((label) => footprint(label, label.spot));
    for (const [index, room] of rooms.entries()) {
      const others = [...pins, ...rooms.slice(index + 1).flat()];
      const faults = room.filter((box) => !liesIn(box, frame) || others.some((other) => overlaps(box, other)));
      expect(faults, sheet.labels[index]?.text).toEqual([]);
    }
  });
});

describe('a public place', () => {
  it('lies within 60 metres of its address, where that address is known', (context) => {
    context.skip(!existsSync(ADDRESSES), 'the addresses of the city are not on this machine');
    const known = new Map(
      readFileSync(ADDRESSES, 'utf8')
        .split('\n')
        .map((line) => line.split(','))
        .map(([street = '', house = '', , , latitude, longitude]) => [
          `${street} ${house}`,
          [Number(latitude), Number(longitude)] as const,
        ]),
    );
    const compared = places.flatMap(({ location: { street }, coordinates }) => {
      const [address = street] = street.split('–');
      const point = known.get(address) ?? known.get(street.replace('–', '-'));
      return point ? [{ street, metres: Math.round(metresBetween(point, coordinates)) }] : [];
    });
    expect(compared.length).toBeGreaterThan(5);
    expect(compared.filter(({ metres }) => metres > MOST_METRES)).toEqual([]);
  });
});
