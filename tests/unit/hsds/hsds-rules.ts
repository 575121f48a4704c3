import { z } from 'zod';

/**
 * What HSDS 3.1 asks of the things that we publish, in our own words: names, types, forms, and what has to be there. Strict:
 * a name that HSDS does not have is a fault. Things we do not publish, such as costs and capacities, are left out.
 */
const id = z.uuid();
const text = z.string().optional();
const date = z.iso.date().optional();
const uri = z.url().optional();
const email = z.email().optional();

const attribute = z.strictObject({
  ...{ id, link_id: id.optional(), taxonomy_term_id: id.optional() },
  ...{ link_type: text, link_entity: text, label: text, value: text },
});
const attributes = z.array(attribute).optional();

const language = z.strictObject({ id, name: text, code: text, note: text, attributes });

const phone = z.strictObject({
  ...{ id, number: z.string(), extension: z.number().optional(), type: text, description: text },
  ...{ languages: z.array(language).optional(), attributes },
});

const contact = z.strictObject({
  ...{ id, name: text, title: text, department: text, email },
  ...{ phones: z.array(phone).optional(), attributes },
});

const day = z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']);
const time = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d{2}:\d{2})?$/)
  .optional();

const schedule = z.strictObject({
  ...{ id, valid_from: date, valid_to: date, dtstart: date, until: date, timezone: z.number().optional() },
  ...{
    freq: z.enum(['WEEKLY', 'MONTHLY']).optional(),
    interval: z.number().optional(),
    wkst: day.optional(),
  },
  byday: z
    .string()
    .regex(/^(?:-?\d)?[A-Z]{2}(?:,(?:-?\d)?[A-Z]{2})*$/)
    .optional(),
  ...{ opens_at: time, closes_at: time, description: text, attending_type: text, notes: text },
  ...{ schedule_link: uri, attributes },
});

const placeType = z.enum(['physical', 'postal', 'virtual']);

const address = z.strictObject({
  ...{ id, attention: text, address_1: z.string(), address_2: text, city: z.string(), region: text },
  ...{ state_province: z.string(), postal_code: z.string(), country: z.string().length(2) },
  ...{ address_type: placeType, attributes },
});

const location = z.strictObject({
  ...{ id, location_type: placeType, url: uri, name: text, alternate_name: text, description: text },
  ...{ transportation: text, latitude: z.number().optional(), longitude: z.number().optional() },
  ...{ addresses: z.array(address).optional(), phones: z.array(phone).optional(), attributes },
});

const serviceAtLocation = z.strictObject({
  id,
  description: text,
  location: location.optional(),
  attributes,
});
const serviceArea = z.strictObject({ id, name: text, description: text, uri: text, attributes });
const url = z.strictObject({ id, label: text, url: z.url(), attributes });

const organization = z.strictObject({
  ...{ id, name: z.string(), alternate_name: text, description: z.string(), email, website: uri },
  ...{ legal_status: text, uri, parent_organization_id: id.optional(), attributes },
});

const service = z.strictObject({
  ...{ id, organization_id: id.optional(), name: z.string(), alternate_name: text, description: text },
  ...{ url: uri, additional_urls: z.array(url).optional(), email, alert: text, assured_date: date },
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  ...{ interpretation_services: text, application_process: text, fees_description: text },
  ...{ eligibility_description: text, organization: organization.optional(), attributes },
  ...{ phones: z.array(phone).optional(), schedules: z.array(schedule).optional() },
  ...{ service_areas: z.array(serviceArea).optional(), languages: z.array(language).optional() },
  ...{ service_at_locations: z.array(serviceAtLocation).optional(), contacts: z.array(contact).optional() },
});

/** What breaks the rules of HSDS in a service as it is published; nothing when it conforms. */
export function hsdsFaults(published: unknown): string[] {
  const written: unknown = JSON.parse(JSON.stringify(published));
  const { error } = service.safeParse(written);
  return (error?.issues ?? []).map(({ code, path, ...rest }) => {
    const names = 'keys' in rest ? ` ${rest.keys.join()}` : '';
    return `${path.join('.')} ${code}${names}`.trim();
  });
}
