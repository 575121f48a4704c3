import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import type { ListedService } from '#domain/listing.ts';
import { reachFrom } from '#domain/opening-compiler.ts';
import { permalink } from '#domain/permalink.ts';
import { publicHolidays } from '#domain/public-holiday.ts';
import type { PublishedService } from '#domain/published-service.ts';
import { publishService } from '#domain/published-service.ts';
import type { Service } from '#domain/service.ts';
import { KINDS } from '#domain/service.ts';
import { serviceOpening } from '#domain/service-opening.ts';
import { buildDay } from './clock.ts';
import { organizationName } from './organizations.ts';

/** A service together with its words, which `render` of `./words.ts` turns into a component. */
export type ServiceEntry = ListedService & { entry: CollectionEntry<'services'> };

/** Drafts and unconfirmed facts are visible in development, marked as such, and nowhere else. */
function shown(service: Service): PublishedService {
  const published = publishService(service);
  return import.meta.env.DEV ? { ...service, withheld: published.withheld } : published;
}

const reach = reachFrom(buildDay());
const holidays = publicHolidays(reach);

async function toEntry(entry: CollectionEntry<'services'>): Promise<ServiceEntry> {
  const service = shown(entry.data);
  const href = permalink('service', service.number);
  const organization = await organizationName(service.organization);
  const opening = serviceOpening(service, reach, holidays);
  return { slug: entry.id, href, service, organization, opening, entry };
}

function inListOrder(a: ServiceEntry, b: ServiceEntry): number {
  const byKind = KINDS.indexOf(a.service.kind) - KINDS.indexOf(b.service.kind);
  return byKind || a.service.number - b.service.number;
}

async function load(): Promise<ServiceEntry[]> {
  const entries = await getCollection('services', ({ data }) => import.meta.env.DEV || !data.draft);
  return (await Promise.all(entries.map(toEntry))).sort(inListOrder);
}

let loaded: Promise<ServiceEntry[]> | undefined;

/** All services that are built, with published facts only, by kind and number. Read once for a build. */
export function allServices(): Promise<ServiceEntry[]> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

/**
 * The services of these slugs, in this order.
 * @throws {Error} when one does not exist, since Astro only logs a dangling reference
 */
export async function servicesNamed(slugs: readonly string[]): Promise<ServiceEntry[]> {
  const services = await allServices();
  return slugs.map((slug) => {
    const found = services.find((candidate) => candidate.slug === slug);
    if (!found) throw new Error(`Das Angebot „${slug}“ gibt es nicht.`);
    return found;
  });
}

/** The services of a topic. */
export async function servicesAbout(topic: string): Promise<ServiceEntry[]> {
  return (await allServices()).filter(({ service }) => service.topics.includes(topic));
}
