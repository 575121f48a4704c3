import { describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { checkTree } from '#editorial/check.ts';
import { readWordList } from '#editorial/content-tree.ts';
import { diskFiles } from '#editorial/disk-files.ts';
import { withFile } from '#editorial/memory-files.ts';
import { treeOf } from '#editorial/tree-reading.ts';
import { checkWordLists } from '#editorial/word-list.ts';
import { CONTENT_DAY } from './fixtures/content-copy.ts';
import { temporaryDirectory, writeBelow } from './fixtures/temporary-files.ts';

describe('a word list', () => {
  it('of this project is missed by nobody', () => {
    expect(checkWordLists(diskFiles('content'))).toEqual([]);
  });

  it('that is gone or empty is told, since its rule would find nothing', () => {
    const directory = temporaryDirectory();
    writeBelow(directory, 'content/wording/blaming-words.yaml', '# nothing\n');
    writeBelow(directory, 'content/wording/promising-words.yaml', '- spurlos\n');
    const root = join(directory, 'content');
    const missed = checkWordLists(diskFiles(root)).map(({ file }) => file);
    expect(missed).toContain('content/wording/blaming-words.yaml');
    expect(missed).toContain('content/wording/telling-words.yaml');
    expect(missed).not.toContain('content/wording/promising-words.yaml');
    expect(readWordList('promising-words', root)).toEqual(['spurlos']);
  });

  it('that somebody empties fails the whole check', () => {
    const emptied = withFile(diskFiles('content'), 'wording/primary-hosts.yaml', '[]\n');
    expect(checkTree(treeOf(emptied), CONTENT_DAY)).toContainEqual(
      expect.objectContaining({ file: 'content/wording/primary-hosts.yaml', code: 'WORDLIST_MISSING' }),
    );
  });
});
