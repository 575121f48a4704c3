import { getEntry } from 'astro:content';
import type { WayIn } from '#domain/way-in.ts';

/**
 * The questions of the page that leads to what fits, and what answers them.
 * @throws {Error} when the file is missing
 */
export async function wayIn(): Promise<WayIn> {
  const entry = await getEntry('waysIn', 'index');
  if (!entry) throw new Error('Die Datei content/way-in/index.yaml fehlt.');
  return entry.data;
}
