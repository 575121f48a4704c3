import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { numberAfter } from '#editorial/new-number.ts';
import { COLLECTIONS } from './collections.ts';
import { entryPath, readShownEntry } from './entry-store.ts';
import { EditRefused } from '#editorial/front-matter-edit.ts';

/** The short names of all entries of a collection, in the order of the alphabet. */
export function listedEntries(root: string, collection: string): string[] {
  if (!Object.hasOwn(COLLECTIONS, collection)) throw new EditRefused('Diesen Ordner gibt es hier nicht.');
  const names = readdirSync(join(root, collection)).map((name) => name.replace(/\.yaml$/, ''));
  const slugs = names.filter((name) => /^[a-z0-9-]+$/.test(name));
  return slugs
    .filter((slug) => existsSync(entryPath(root, collection, slug)))
    .sort((a, b) => a.localeCompare(b, 'de'));
}

/** The next number that no entry of the collection ever had. */
export function nextNumber(root: string, collection: string): number {
  const numbers = listedEntries(root, collection).map((slug) => {
    const { number } = readShownEntry(root, collection, slug).facts as { number?: unknown };
    return typeof number === 'number' ? number : 0;
  });
  return numberAfter(numbers);
}
