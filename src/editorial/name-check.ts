import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { slugSchema } from '#domain/slug.ts';
import type { Fault, Finding } from './finding.ts';
import { TOP, fault } from './finding.ts';
import { itemsBelow } from './folder-walk.ts';

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

function nameFault(name: string, extension: string): Fault | undefined {
  if (!name.endsWith(extension)) {
    const message = `Hier stehen nur Dateien mit der Endung ${extension}. Bitte umbenennen.`;
    return { code: 'FILE_EXTENSION', message };
  }
  const message = slugSchema.safeParse(basename(name, extension)).error?.issues[0]?.message;
  return message === undefined ? undefined : { code: 'FILE_NAME', message };
}

const LINKED: Fault = {
  code: 'SYMLINK',
  message: 'Das ist eine Verknüpfung, keine Datei. Bitte die Datei selbst hier ablegen.',
};

/** Finds links to other files: what is read, shown and published would lie somewhere else. */
export function checkLinkedFiles(root: string): Finding[] {
  if (!existsSync(root)) return [];
  return itemsBelow(root)
    .filter((item) => !item.isFile() && !item.isDirectory())
    .map((item) => fault(relative(dirname(root), join(item.parentPath, item.name)), TOP, LINKED));
}

/** Finds entries whose name cannot be a slug, or whose ending no one reads. */
export function checkNames(root: string): Finding[] {
  return Object.entries(COLLECTIONS).flatMap(([collection, extension]) => {
    const folder = join(root, collection);
    if (!existsSync(folder)) return [];
    // Loose files among the folders are the business of the check of translations.
    const names = readdirSync(folder, { withFileTypes: true })
      .filter((item) => !item.name.startsWith('.') && item.name !== 'README.md' && !item.isSymbolicLink())
      .filter((item) => extension !== '' || item.isDirectory())
      .map(({ name }) => name);
    return names.flatMap((name) => {
      const wrong = nameFault(name, extension);
      return wrong ? [fault(relative(dirname(root), join(folder, name)), TOP, wrong)] : [];
    });
  });
}
