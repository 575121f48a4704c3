import type { CollectionEntry } from 'astro:content';
import { getEntry } from 'astro:content';

/**
 * The words of a page of the site itself.
 * @param name the folder under `content/pages/`
 * @throws {Error} when there is no such folder
 */
export async function pageNamed(name: string): Promise<CollectionEntry<'pages'>> {
  const entry = await getEntry('pages', name);
  if (!entry) throw new Error(`Unter content/pages/ fehlt „${name}“.`);
  return entry;
}
