import { getEntry } from 'astro:content';

/**
 * The name of an organization, or nothing when a service names none.
 * @throws {Error} when the organization does not exist
 */
export async function organizationName(slug: string | undefined): Promise<string | undefined> {
  if (slug === undefined) return undefined;
  const entry = await getEntry('organizations', slug);
  if (!entry) throw new Error(`Den Träger „${slug}“ gibt es nicht.`);
  return entry.data.name;
}
