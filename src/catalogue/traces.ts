import { getEntry } from 'astro:content';
import type { Trace } from '#domain/trace.ts';

/**
 * What a visit leaves in browsers, as it was measured.
 * @throws {Error} when the file is missing
 */
export async function measuredTrace(): Promise<Trace> {
  const entry = await getEntry('traces', 'index');
  if (!entry) throw new Error('Die Datei content/traces/index.yaml fehlt. Bitte neu messen: npm run traces');
  return entry.data;
}
