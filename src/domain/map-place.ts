import type { ListedService } from './listing.ts';
import type { Location } from './location.ts';

/** A numbered place on the map: services at one point share it. */
export type MapPlace = {
  number: number;
  location: Location;
  coordinates: [number, number];
  services: ListedService[];
};

/** The places of one district. */
export type DistrictPlaces = { district: string | undefined; places: MapPlace[] };

type Found = { entry: ListedService; location: Location };

function publicPlaces(services: readonly ListedService[]): Found[] {
  return services.flatMap((entry) => {
    const { place } = entry.service;
    return place.kind === 'public' ? place.locations.map((location) => ({ entry, location })) : [];
  });
}

/** By the alphabet, since that is how one looks for a district; what names none comes last. */
function byDistrict({ location: a }: Found, { location: b }: Found): number {
  if (a.district === undefined || b.district === undefined)
    return Number(a.district === undefined) - Number(b.district === undefined);
  return a.district.localeCompare(b.district, 'de');
}

/**
 * The public places of these services, numbered from 1 by district and then in the order of the list; a confidential
 * service has none.
 */
export function mapPlaces(services: readonly ListedService[]): MapPlace[] {
  const byPoint = new Map<string, MapPlace>();
  for (const { entry, location } of publicPlaces(services).sort(byDistrict)) {
    const { coordinates } = location;
    if (!coordinates) continue;
    const key = coordinates.join();
    const place = byPoint.get(key) ?? { number: byPoint.size + 1, location, coordinates, services: [] };
    place.services.push(entry);
    byPoint.set(key, place);
  }
  return [...byPoint.values()];
}

/** The services with a public address of which nobody knows yet where on the map it is. */
export function undrawnServices(services: readonly ListedService[]): ListedService[] {
  return services.filter(
    ({ service: { place } }) => place.kind === 'public' && place.locations.some((each) => !each.coordinates),
  );
}

/** The places under the names of their districts, in the order of their numbers. */
export function placesByDistrict(places: readonly MapPlace[]): DistrictPlaces[] {
  const districts = [...new Set(places.map(({ location }) => location.district))];
  return districts.map((district) => ({
    district,
    places: places.filter(({ location }) => location.district === district),
  }));
}
