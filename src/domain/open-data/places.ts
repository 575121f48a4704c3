import type { ListedService } from '#domain/listing.ts';
import type { MapPlace } from '#domain/map-place.ts';
import { mapPlaces } from '#domain/map-place.ts';
import type { Json } from './json.ts';

function feature({ number, coordinates: [latitude, longitude], location, services }: MapPlace): Json {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: {
      number,
      street: location.street,
      postal_code: location.postalCode,
      city: location.city,
      district: location.district,
      services: services.map(({ slug }) => slug),
      names: services.map(({ service }) => service.name),
    },
  };
}

/**
 * The public places as a GeoJSON feature collection (RFC 7946: longitude first). There is no box around them: its corners
 * would be points where nothing is, and no such point may stand in what is published.
 */
export function placesAsGeoJson(services: readonly ListedService[]): Json {
  return { type: 'FeatureCollection', features: mapPlaces(services).map(feature) };
}
