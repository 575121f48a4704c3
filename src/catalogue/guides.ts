import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import type { ListedGuide } from '#domain/listing.ts';
import { permalink } from '#domain/permalink.ts';

/** A guide together with its words. */
export type GuideEntry = ListedGuide & { entry: CollectionEntry<'guides'> };

async function load(): Promise<GuideEntry[]> {
  const entries = await getCollection('guides');
  const guides = entries.map((entry) => ({
    slug: entry.id,
    href: permalink('guide', entry.data.number),
    guide: entry.data,
    entry,
  }));
  return guides.sort((a, b) => a.guide.number - b.guide.number);
}

let loaded: Promise<GuideEntry[]> | undefined;

/** All guides by number. Read once for a build. */
export function allGuides(): Promise<GuideEntry[]> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

/**
 * The guide with this slug.
 * @throws {Error} when it does not exist
 */
export async function guideNamed(slug: string): Promise<GuideEntry> {
  const found = (await allGuides()).find((guide) => guide.slug === slug);
  if (!found) throw new Error(`Den Ratgeber „${slug}“ gibt es nicht.`);
  return found;
}

/** The guides that lead to a service. */
export async function guidesLeadingTo(service: string): Promise<GuideEntry[]> {
  return (await allGuides()).filter(({ guide }) => guide.services.includes(service));
}

/** The guides of a topic. */
export async function guidesAbout(topic: string): Promise<GuideEntry[]> {
  return (await allGuides()).filter(({ guide }) => guide.topics.includes(topic));
}
