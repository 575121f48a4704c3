import { getEntry } from 'astro:content';
import type { Organization } from '#domain/organization.ts';

/**
 * An organization, or nothing when a service names none.
 * @throws {Error} when the organization does not exist
 */
export async function organizationNamed(slug: string | undefined): Promise<Organization | undefined> {
  if (slug === undefined) return undefined;
  const entry = await getEntry('organizations', slug);
  if (!entry) throw new Error(`Den Träger „${slug}“ gibt es nicht.`);
  return entry.data;
}

/**
 * The name of an organization, or nothing when a service names none.
 * @throws {Error} when the organization does not exist
 */
export async function organizationName(slug: string | undefined): Promise<string | undefined> {
  return (await organizationNamed(slug))?.name;
}
