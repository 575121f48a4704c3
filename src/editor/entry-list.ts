import type { ContentFiles } from '#editorial/content-files.ts';
import { EditRefused } from '#editorial/front-matter-edit.ts';
import { numberAfter } from '#editorial/new-number.ts';
import { COLLECTIONS } from './collections.ts';
import { entryPath, shownEntry } from './entry-edit.ts';

/** The short names of all entries of a collection, in the order of the alphabet. */
export function listedEntries(files: ContentFiles, collection: string): string[] {
  if (!Object.hasOwn(COLLECTIONS, collection)) throw new EditRefused('Diesen Ordner gibt es hier nicht.');
  return files
    .itemsIn(collection)
    .map(({ name }) => name.replace(/\.yaml$/, ''))
    .filter((slug) => /^[a-z0-9-]+$/.test(slug))
    .filter((slug) => files.kindOf(entryPath(collection, slug)) === 'file')
    .sort((a, b) => a.localeCompare(b, 'de'));
}

/** The next number that no entry of the collection ever had. */
export function nextNumber(files: ContentFiles, collection: string): number {
  const numbers = listedEntries(files, collection).map((slug) => {
    const { number } = shownEntry(files, collection, slug).facts as { number?: unknown };
    return typeof number === 'number' ? number : 0;
  });
  return numberAfter(numbers);
}
