import type { Dirent } from 'node:fs';
import { existsSync, lstatSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { ContentFiles, ContentItem } from './content-files.ts';

/** The content tree in use: `CONTENT_DIR`, or the one of the project. */
export function contentRoot(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}

const kindOf = (item: Pick<Dirent, 'isFile' | 'isDirectory'>): ContentItem['kind'] =>
  item.isFile() ? 'file' : item.isDirectory() ? 'folder' : 'other';

/** A content tree on this machine, read anew each time. */
export function diskFiles(root: string): ContentFiles {
  const at = (path: string): string => join(root, path);
  return {
    name: basename(resolve(root)),
    itemsIn: (folder) => {
      if (!existsSync(at(folder))) return [];
      const items = readdirSync(at(folder), { withFileTypes: true });
      return items.map((item) => ({ name: item.name, kind: kindOf(item) }));
    },
    kindOf: (path) => {
      const found = lstatSync(at(path), { throwIfNoEntry: false });
      return found && kindOf(found);
    },
    read: (path) => readFileSync(at(path), 'utf8'),
  };
}
