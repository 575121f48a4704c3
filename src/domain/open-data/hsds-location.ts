import type { Location } from '#domain/location.ts';
import { STATE } from '#domain/location.ts';
import type { PublishedService } from '#domain/published-service.ts';
import { originAttributes } from './hsds-part.ts';
import type { Json } from './json.ts';
import { stableId } from './stable-id.ts';

function hsdsAddress(location: Location, id: string): Json {
  return {
    id: stableId('address', id),
    address_1: location.street,
    city: location.city,
    region: location.district,
    state_province: STATE,
    // HSDS requires the field; where no source names a code it stays empty.
    postal_code: location.postalCode ?? '',
    country: 'DE',
    address_type: 'physical',
  };
}

function hsdsLocation(location: Location, id: string, service: PublishedService): Json {
  const [latitude, longitude] = location.coordinates ?? [];
  const stops = location.stops.map(({ name }) => name).join(', ');
  return {
    id,
    location_type: 'physical',
    name: location.label,
    description: location.entrance,
    transportation: stops || undefined,
    latitude,
    longitude,
    addresses: [hsdsAddress(location, id)],
    attributes: originAttributes('location', id, location, service),
  };
}

/** The public places of a service. Any other kind of place has no field here at all, not even an empty one. */
export function hsdsPlaces(slug: string, service: PublishedService): Record<string, Json> {
  const { place } = service;
  if (place.kind !== 'public') return {};
  const places = place.locations.map((location) => {
    const id = stableId('location', slug, location.street, location.city);
    return { id: stableId('service_at_location', slug, id), location: hsdsLocation(location, id, service) };
  });
  return { service_at_locations: places };
}
