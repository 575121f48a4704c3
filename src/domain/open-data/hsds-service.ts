import type { ListedService } from '#domain/listing.ts';
import type { Organization } from '#domain/organization.ts';
import type { PublishedService } from '#domain/published-service.ts';
import { hsdsAttributes } from './hsds-attributes.ts';
import { hsdsPlaces } from './hsds-location.ts';
import { originAttributes } from './hsds-part.ts';
import { hsdsSchedules } from './hsds-schedule.ts';
import type { HsdsWords } from './hsds-words.ts';
import { hsdsTexts } from './hsds-words.ts';
import type { Json } from './json.ts';
import { stableId } from './stable-id.ts';

/** An organization with the name of its file. */
export type NamedOrganization = { slug: string; organization: Organization };

/** German Sign Language (ISO 639-3). */
const SIGN_LANGUAGE = 'gsg';

function hsdsOrganization({ slug, organization }: NamedOrganization, words: HsdsWords): Json {
  return {
    id: stableId('organization', slug),
    name: organization.name,
    description: words.form[organization.form],
    website: organization.website,
  };
}

function hsdsPhones(slug: string, service: PublishedService): Json[] {
  return service.phones.map((phone) => {
    const id = stableId('phone', slug, phone.number);
    const attributes = originAttributes('phone', id, phone, service);
    return { id, number: phone.number, type: 'voice', description: phone.role, attributes };
  });
}

/** HSDS has room for one address of mail in a service; the others are contacts. */
function hsdsMail(slug: string, { emails }: PublishedService): Record<string, Json> {
  const [first, ...others] = emails.map(({ address }) => address);
  const contacts = others.map((email) => ({ id: stableId('contact', slug, email), email }));
  return { ...(first && { email: first }), ...(contacts.length > 0 && { contacts }) };
}

function hsdsLanguages(slug: string, { languages }: PublishedService): Json[] {
  const codes = [...(languages?.spoken ?? []), ...(languages?.signLanguage ? [SIGN_LANGUAGE] : [])];
  return codes.map((code) => ({ id: stableId('language', slug, code), code }));
}

/** What the service is, in its own words. */
function hsdsHead({ slug, href, service }: ListedService, site: string): Record<string, Json | undefined> {
  const websites = service.websites.map(({ url, purpose }) => ({
    id: stableId('url', slug, url),
    label: purpose,
    url,
  }));
  return {
    name: service.name,
    alternate_name: service.shortName,
    description: service.summary,
    url: new URL(href, site).href,
    additional_urls: websites,
    status: 'active',
    assured_date: service.checked,
  };
}

function hsdsAreas(slug: string, { eligibility }: PublishedService, words: HsdsWords): Json[] {
  return eligibility.areas.map((area) => ({
    id: stableId('service_area', slug, area),
    name: words.area[area],
  }));
}

/**
 * A published service as HSDS 3 has it, without any field of our own; docs/hsds.md maps every field.
 * @param entry the service, with published facts only
 * @param organization who runs it, if that is known
 * @param site the public address of the site
 */
export function hsdsService(
  entry: ListedService,
  organization: NamedOrganization | undefined,
  site: string,
  words: HsdsWords,
): Json {
  const { slug, service } = entry;
  return {
    id: stableId('service', slug),
    organization_id: organization && stableId('organization', organization.slug),
    ...hsdsHead(entry, site),
    ...hsdsTexts(service, words),
    ...hsdsMail(slug, service),
    phones: hsdsPhones(slug, service),
    schedules: hsdsSchedules(slug, service),
    service_areas: hsdsAreas(slug, service, words),
    ...hsdsPlaces(slug, service),
    languages: hsdsLanguages(slug, service),
    organization: organization && hsdsOrganization(organization, words),
    attributes: hsdsAttributes(slug, service, words),
  };
}
