import type { ContentFiles, ContentItem } from './content-files.ts';
import { pathIn } from './content-files.ts';

function foldersOf(paths: Iterable<string>): Map<string, Map<string, ContentItem>> {
  const folders = new Map<string, Map<string, ContentItem>>();
  for (const path of paths) {
    let folder = '';
    const names = path.split('/');
    for (const [depth, name] of names.entries()) {
      const items = folders.get(folder) ?? new Map<string, ContentItem>();
      items.set(name, { name, kind: depth === names.length - 1 ? 'file' : 'folder' });
      folders.set(folder, items);
      folder = pathIn(folder, name);
    }
  }
  return folders;
}

/**
 * A content tree in memory.
 * @param name the name of the tree's own folder
 * @param texts the text of each file, by its path
 */
export function memoryFiles(name: string, texts: ReadonlyMap<string, string>): ContentFiles {
  const folders = foldersOf(texts.keys());
  return {
    name,
    itemsIn: (folder) => [...(folders.get(folder)?.values() ?? [])],
    kindOf: (path) => (texts.has(path) ? 'file' : folders.has(path) ? 'folder' : undefined),
    read: (path) => {
      const text = texts.get(path);
      if (text === undefined) throw new Error(`There is no file ${path}.`);
      return text;
    },
  };
}

/** The same tree in which one file reads otherwise, or is new. */
export function withFile(files: ContentFiles, path: string, text: string): ContentFiles {
  const own = memoryFiles(files.name, new Map([[path, text]]));
  return {
    name: files.name,
    itemsIn: (folder) => {
      const items = files.itemsIn(folder);
      const known = new Set(items.map(({ name }) => name));
      return [...items, ...own.itemsIn(folder).filter(({ name }) => !known.has(name))];
    },
    kindOf: (each) => own.kindOf(each) ?? files.kindOf(each),
    read: (each) => (each === path ? text : files.read(each)),
  };
}
