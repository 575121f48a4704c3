import { describe, expect, it } from 'vitest';
import { itemsBelow } from '#editorial/content-files.ts';
import { diskFiles } from '#editorial/disk-files.ts';
import { memoryFiles, withFile } from '#editorial/memory-files.ts';
import { temporaryDirectory, writeBelow } from './fixtures/temporary-files.ts';

const TEXTS = {
  'services/a/index.mdx': 'A',
  'services/a/en.mdx': 'E',
  'wording/b.yaml': 'B',
  'README.md': 'R',
};

const paths = (files: Parameters<typeof itemsBelow>[0]): string[] =>
  itemsBelow(files, '')
    .map(({ path, kind }) => `${kind} ${path}`)
    .sort();

describe('a content tree in memory', () => {
  const files = memoryFiles('content', new Map(Object.entries(TEXTS)));

  it('has the files and folders that the same tree has on a disk', () => {
    const directory = temporaryDirectory();
    for (const [path, text] of Object.entries(TEXTS)) writeBelow(directory, `content/${path}`, text);
    const disk = diskFiles(`${directory}/content`);
    expect(paths(files)).toEqual(paths(disk));
    expect(disk.name).toBe(files.name);
    for (const [path, text] of Object.entries(TEXTS)) {
      expect(disk.read(path)).toBe(text);
      expect(files.read(path)).toBe(text);
    }
    for (const path of ['services', 'services/a', 'services/a/index.mdx', 'nothing', 'services/b/index.mdx'])
      expect(files.kindOf(path), path).toBe(disk.kindOf(path));
    expect(disk.itemsIn('nothing')).toEqual([]);
  });

  it('can have one file that reads otherwise, or one more, and stays as it was', () => {
    const changed = withFile(files, 'services/a/index.mdx', 'Other');
    expect(paths(changed)).toEqual(paths(files));
    expect(changed.read('services/a/index.mdx')).toBe('Other');
    expect(changed.read('services/a/en.mdx')).toBe('E');
    const grown = withFile(files, 'services/new/index.mdx', 'New');
    expect(paths(grown)).toEqual(
      [...paths(files), 'folder services/new', 'file services/new/index.mdx'].sort(),
    );
    expect(grown.kindOf('services/new')).toBe('folder');
    expect(files.kindOf('services/new')).toBeUndefined();
  });
});
