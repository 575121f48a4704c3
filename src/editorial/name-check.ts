import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { slugSchema } from '#domain/slug.ts';
import type { Finding } from './finding.ts';

/** Folders whose entries are named by their slug: with words a folder each, without words a `.yaml` file each. */
const COLLECTIONS = {
  services: '',
  guides: '',
  topics: '',
  pages: '',
  organizations: '.yaml',
  figures: '.yaml',
  browsers: '.yaml',
  lexicon: '.yaml',
};

function nameFault(name: string, extension: string): string | undefined {
  if (!name.endsWith(extension))
    return `Hier stehen nur Dateien mit der Endung ${extension}. Bitte umbenennen.`;
  const result = slugSchema.safeParse(basename(name, extension));
  return result.success ? undefined : result.error.issues[0]?.message;
}

/** Finds entries whose name cannot be a slug, or whose ending no one reads. */
export function checkNames(root: string): Finding[] {
  return Object.entries(COLLECTIONS).flatMap(([collection, extension]) => {
    const folder = join(root, collection);
    if (!existsSync(folder)) return [];
    // Loose files among the folders are the business of the check of translations.
    const names = readdirSync(folder, { withFileTypes: true })
      .filter((item) => !item.name.startsWith('.') && item.name !== 'README.md')
      .filter((item) => extension !== '' || item.isDirectory())
      .map(({ name }) => name);
    return names.flatMap((name) => {
      const message = nameFault(name, extension);
      return message ? [{ file: relative(dirname(root), join(folder, name)), line: 1, message }] : [];
    });
  });
}
