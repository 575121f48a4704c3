import type { Provenance } from './fact.ts';
import { lastChecked, serviceFreshUntil } from './freshness.ts';
import { phoneDisplay } from './phone.ts';
import type { ListedService } from './listing.ts';
import type { Place } from './location.ts';
import { mapPlaces } from './map-place.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined };

type AgeOf = (fact: Provenance) => Json;

function hsdsLocations(place: Place, ageOf: AgeOf): Json | undefined {
  if (place.kind !== 'public') return undefined;
  return place.locations.map((location) => ({
    address: {
      address_1: location.street,
      postal_code: location.postalCode,
      city: location.city,
      country: 'DE',
    },
    latitude: location.coordinates?.[0],
    longitude: location.coordinates?.[1],
    assured_date: ageOf(location),
  }));
}

function hsdsContacts(service: ListedService['service'], ageOf: AgeOf): Record<string, Json> {
  return {
    phones: service.phones.map((phone) => ({
      number: phone.number,
      description: phone.role,
      state: phone.state,
      assured_date: ageOf(phone),
    })),
    emails: service.emails.map(({ address }) => address),
    schedules: service.schedules.map((schedule) => ({
      description: schedule.hours,
      notes: schedule.of,
      assured_date: ageOf(schedule),
    })),
  };
}

/** A published service in the shape of an HSDS 3 service; docs/hsds.md maps every field. */
export function hsdsService({ slug, href, service, organization }: ListedService, site: string): Json {
  const ageOf: AgeOf = (fact) => lastChecked(fact, service.sources, service.checked);
  return {
    id: slug,
    name: service.name,
    alternate_name: service.shortName,
    description: service.summary,
    url: new URL(href, site).href,
    status: 'active',
    assured_date: service.checked,
    fresh_until: serviceFreshUntil(service),
    organization: organization === undefined ? undefined : { name: organization },
    ...hsdsContacts(service, ageOf),
    locations: hsdsLocations(service.place, ageOf),
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
export const TABLE_COLUMNS = ['id', 'name', 'kind', 'phone', 'summary', 'checked', 'fresh_until'] as const;

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
    serviceFreshUntil(service),
  ];
}
