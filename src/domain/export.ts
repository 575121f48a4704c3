import { phoneDisplay } from './phone.ts';
import type { ListedService } from './listing.ts';
import type { Place } from './location.ts';
import { mapPlaces } from './map-place.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined };

function hsdsLocations(place: Place): Json | undefined {
  if (place.kind !== 'public') return undefined;
  return place.locations.map(({ street, postalCode, city, coordinates }) => ({
    address: { address_1: street, postal_code: postalCode, city, country: 'DE' },
    latitude: coordinates?.[0],
    longitude: coordinates?.[1],
  }));
}

/** A published service in the shape of an HSDS 3 service; docs/hsds.md maps every field. */
export function hsdsService({ slug, href, service, organization }: ListedService, site: string): Json {
  const { place } = service;
  return {
    id: slug,
    name: service.name,
    alternate_name: service.shortName,
    description: service.summary,
    url: new URL(href, site).href,
    status: 'active',
    assured_date: service.checked,
    organization: organization === undefined ? undefined : { name: organization },
    phones: service.phones.map(({ number, role, state }) => ({ number, description: role, state })),
    emails: service.emails.map(({ address }) => address),
    schedules: service.schedules.map(({ hours, of }) => ({ description: hours, notes: of })),
    locations: hsdsLocations(place),
    sources: Object.values(service.sources).map(({ title, year }) =>
      year === undefined ? title : `${title} (${String(year)})`,
    ),
  };
}

/** The public places as a GeoJSON feature collection (RFC 7946: longitude first). */
export function placesAsGeoJson(services: readonly ListedService[]): Json {
  return {
    type: 'FeatureCollection',
    features: mapPlaces(services).map(
      ({ number, coordinates: [latitude, longitude], location, services: there }) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [longitude, latitude] },
        properties: { number, street: location.street, services: there.map(({ slug }) => slug) },
      }),
    ),
  };
}

/** The columns of the table of services. */
export const TABLE_COLUMNS = ['id', 'name', 'kind', 'phone', 'summary', 'checked'] as const;

/** One line of the table, in the order of its columns. */
export function tableRow({ slug, service }: ListedService): string[] {
  const [phone] = service.phones;
  return [
    slug,
    service.name,
    service.kind,
    phone ? phoneDisplay(phone.number) : '',
    service.summary,
    service.checked,
  ];
}
