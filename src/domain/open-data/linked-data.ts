import type {
  Article,
  ContactPoint,
  GovernmentService,
  OpeningHoursSpecification,
  Place,
  Service,
  WithContext,
} from 'schema-dts';
import type { ListedGuide, ListedService } from '#domain/listing.ts';
import type { PublishedService } from '#domain/published-service.ts';
import type { Schedule } from '#domain/schedule.ts';
import type { Kind } from '#domain/service.ts';
import type { Day } from '#domain/weekly-hours.ts';
import { weeklyHours } from '#domain/weekly-hours.ts';

/** What a page says about itself to search engines (schema.org). */
export type LinkedData = WithContext<Service | GovernmentService | Article>;

const DAY_NAMES = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
} as const satisfies Record<Day, string>;

const GOVERNMENT: ReadonlySet<Kind> = new Set<Kind>(['police', 'justice']);

/** The hours of one kind, where they can be said as hours of a week. */
function openingHours(service: PublishedService, of: Schedule['of']): OpeningHoursSpecification[] {
  const openings = service.schedules.filter((each) => each.of === of).map(({ hours }) => weeklyHours(hours));
  // Half of the hours would be read as all of them.
  if (openings.includes(undefined)) return [];
  return openings
    .flatMap((each) => each ?? [])
    .map(({ days, opens, closes }) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: days.map((day) => DAY_NAMES[day]),
      opens,
      closes,
    }));
}

function contactPoints(service: PublishedService): ContactPoint[] {
  const hours = openingHours(service, 'phone');
  const phones = service.phones.map(({ number }) => ({
    telephone: number,
    ...(hours.length > 0 && { hoursAvailable: hours }),
  }));
  const emails = service.emails.map(({ address }) => ({ email: address }));
  return [...phones, ...emails].map((point) => ({ '@type': 'ContactPoint', ...point }));
}

/** Places that search engines are told; the page and the data files name all. Ten would not fit its first round trip. */
const MOST_PLACES = 3;

/** Public places only; every other kind of place has no field here. */
function places(service: PublishedService): Place[] {
  if (service.place.kind !== 'public') return [];
  const hours = openingHours(service, 'visit');
  return service.place.locations.slice(0, MOST_PLACES).map(({ street, postalCode, city }) => ({
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      streetAddress: street,
      ...(postalCode && { postalCode }),
      addressLocality: city,
      addressCountry: 'DE',
    },
    ...(hours.length > 0 && { openingHoursSpecification: hours }),
  }));
}

function channel(service: PublishedService) {
  const [servicePhone, serviceLocation] = [contactPoints(service), places(service)];
  if (servicePhone.length + serviceLocation.length === 0) return {};
  return {
    availableChannel: {
      '@type': 'ServiceChannel' as const,
      ...(servicePhone.length > 0 && { servicePhone }),
      ...(serviceLocation.length > 0 && { serviceLocation }),
    },
  };
}

/**
 * A service in the words of schema.org, with published facts only.
 * @param area names of the areas it is for
 * @param site the public address of the site
 */
export function serviceLinkedData(
  { href, service, organization }: ListedService,
  area: Record<string, string>,
  site: string,
): LinkedData {
  return {
    '@context': 'https://schema.org',
    '@type': GOVERNMENT.has(service.kind) ? 'GovernmentService' : 'Service',
    name: service.name,
    url: new URL(href, site).href,
    areaServed: service.eligibility.areas.map((each) => area[each] ?? each),
    ...(organization && { provider: { '@type': 'Organization', name: organization } }),
    ...channel(service),
  };
}

/**
 * A guide in the words of schema.org.
 * @param site the public address of the site
 */
export function guideLinkedData({ href, guide }: ListedGuide, language: string, site: string): LinkedData {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: guide.title,
    url: new URL(href, site).href,
    inLanguage: language,
    dateModified: guide.checked,
  };
}
