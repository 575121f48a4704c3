import { getEntry } from 'astro:content';
import type { Operator } from '#domain/operator.ts';

/**
 * What only the operator knows.
 * @throws {Error} when the file is missing
 */
export async function operator(): Promise<Operator> {
  const entry = await getEntry('operator', 'index');
  if (!entry) throw new Error('Die Datei content/operator/index.yaml fehlt.');
  return entry.data;
}
