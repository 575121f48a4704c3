import { slugSchema } from '#domain/slug.ts';
import type { ContentFiles } from './content-files.ts';
import { isOwnItem, itemsBelow, pathIn } from './content-files.ts';
import type { Fault, Finding } from './finding.ts';
import { TOP, fault } from './finding.ts';

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
  const message = slugSchema.safeParse(name.slice(0, name.length - extension.length)).error?.issues[0]
    ?.message;
  return message === undefined ? undefined : { code: 'FILE_NAME', message };
}

const LINKED: Fault = {
  code: 'SYMLINK',
  message: 'Das ist eine Verknüpfung, keine Datei. Bitte die Datei selbst hier ablegen.',
};

/** Finds links to other files: what is read, shown and published would lie somewhere else. */
export function checkLinkedFiles(files: ContentFiles): Finding[] {
  return itemsBelow(files, '')
    .filter(({ kind }) => kind === 'other')
    .map(({ path }) => fault(pathIn(files.name, path), TOP, LINKED));
}

/** Finds entries whose name cannot be a slug, or whose ending no one reads. */
export function checkNames(files: ContentFiles): Finding[] {
  return Object.entries(COLLECTIONS).flatMap(([collection, extension]) => {
    // Loose files among the folders are the business of the check of translations.
    const items = files
      .itemsIn(collection)
      .filter((item) => isOwnItem(item) && (extension !== '' || item.kind === 'folder'));
    return items.flatMap(({ name }) => {
      const wrong = nameFault(name, extension);
      return wrong ? [fault(pathIn(files.name, pathIn(collection, name)), TOP, wrong)] : [];
    });
  });
}
