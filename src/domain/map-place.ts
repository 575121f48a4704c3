import type { ListedService } from './listing.ts';
import type { Location } from './location.ts';

/** A numbered place on the map: services at one point share it. */
export type MapPlace = {
  number: number;
  location: Location;
  coordinates: [number, number];
  services: ListedService[];
};

type Found = { entry: ListedService; location: Location; coordinates: [number, number] };

function publicPlaces(services: readonly ListedService[]): Found[] {
  return services.flatMap((entry) => {
    const { place } = entry.service;
    if (place.kind !== 'public') return [];
    return place.locations.flatMap((location) =>
      location.coordinates ? [{ entry, location, coordinates: location.coordinates }] : [],
    );
  });
}

/** The public places of these services, numbered from 1 in the order of the list; a confidential service has none. */
export function mapPlaces(services: readonly ListedService[]): MapPlace[] {
  const byPoint = new Map<string, MapPlace>();
  for (const { entry, location, coordinates } of publicPlaces(services)) {
    const key = coordinates.join();
    const place = byPoint.get(key) ?? { number: byPoint.size + 1, location, coordinates, services: [] };
    place.services.push(entry);
    byPoint.set(key, place);
  }
  return [...byPoint.values()];
}
