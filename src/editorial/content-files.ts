/** Something in a content tree. `other` is what is neither a file nor a folder, such as a link. */
export type ContentItem = { name: string; kind: 'file' | 'folder' | 'other' };

/**
 * The files of a content tree, wherever they lie: on a disk, at a host of Git, in memory. Paths lead from the tree down
 * and have `/` between their names.
 */
export type ContentFiles = {
  /** The name of the tree's own folder, with which findings name a file. */
  name: string;
  /** What lies directly in a folder; nothing when there is no such folder. Links are named and not followed. */
  itemsIn(folder: string): readonly ContentItem[];
  kindOf(path: string): ContentItem['kind'] | undefined;
  /** The text of a file that is there. */
  read(path: string): string;
};

/** The path of something in a folder; the tree itself is the folder ``. */
export function pathIn(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** Everything below a folder, with its path. A link could lead out of the content, or in a circle. */
export function itemsBelow(files: ContentFiles, folder: string): (ContentItem & { path: string })[] {
  return files.itemsIn(folder).flatMap((item) => {
    const own = { ...item, path: pathIn(folder, item.name) };
    return item.kind === 'folder' ? [own, ...itemsBelow(files, own.path)] : [own];
  });
}

/** Whether it is an entry's name that people write, and not a note about the folder or a file of some program. */
export function isOwnItem({ name, kind }: ContentItem): boolean {
  return !name.startsWith('.') && name !== 'README.md' && kind !== 'other';
}
