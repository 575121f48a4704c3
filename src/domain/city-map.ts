import type { BaseMap } from './base-map.ts';
import { boxAround } from './map-box.ts';
import type { View } from './map-cut.ts';
import { CENTRE, CITY_CUT, cutHeight, isInside, project, viewOf } from './map-cut.ts';
import type { MapPlace } from './map-place.ts';
import type { Sheet } from './map-sheet.ts';
import { LETTER_SIZE, layOutSheet } from './map-sheet.ts';
import type { Pin } from './pin-layout.ts';

/** Pixels that a drawing is wide on a screen of 320. */
const NARROW = 288;

/** One drawing: the part of the map it shows, what lies on it, and the height of its letters in units. */
export type Drawing = { view: View; sheet: Sheet; letters: number };

/** The map of the city in two drawings. Each place is on one of them; the first shows where the second lies. */
export type CityMap = { city: Drawing; centre: Drawing };

function pinsOf(places: readonly MapPlace[], inCentre: boolean): Pin[] {
  return places
    .filter(({ coordinates }) => isInside(coordinates, CENTRE) === inCentre)
    .map(({ number, coordinates }) => ({ number, at: project(coordinates, CITY_CUT) }));
}

/** Draws the places on the city, and those that lie close together on a larger cut of the centre. */
export function cityMap(map: BaseMap, places: readonly MapPlace[]): CityMap {
  const cut = CITY_CUT;
  const city = { left: 0, top: 0, width: cut.width, height: cutHeight(cut) };
  const centre = viewOf(CENTRE, cut);
  const { left, top, width, height } = centre;
  const kept = [boxAround(left + width / 2, top + height / 2, width, height)];
  const units = { city: city.width / NARROW, centre: centre.width / NARROW };
  const cityForm = { cut, view: city, unit: units.city, detail: 'city', kept } as const;
  const centreForm = { cut, view: centre, unit: units.centre, detail: 'near' } as const;
  return {
    city: {
      view: city,
      sheet: layOutSheet(map, pinsOf(places, false), cityForm),
      letters: LETTER_SIZE * units.city,
    },
    centre: {
      view: centre,
      sheet: layOutSheet(map, pinsOf(places, true), centreForm),
      letters: LETTER_SIZE * units.centre,
    },
  };
}
