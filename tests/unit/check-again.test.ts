import { describe, expect, it } from 'vitest';
import { shownEntry } from '#editor/entry-edit.ts';
import { checkTree } from '#editorial/check.ts';
import type { ContentFiles } from '#editorial/content-files.ts';
import { diskFiles } from '#editorial/disk-files.ts';
import { rememberedEntry } from '#editorial/entry-memory.ts';
import type { Finding } from '#editorial/finding.ts';
import { errorsIn } from '#editorial/finding.ts';
import { withFile } from '#editorial/memory-files.ts';
import { treeOf } from '#editorial/tree-reading.ts';
import { CONTENT_DAY } from './fixtures/content-copy.ts';
import { textOf } from './fixtures/planted-faults.ts';

const CONTENT = diskFiles('content');
const FOLDER = 'services/zz-musterhafen';
const STATION = textOf('station', 9001);

function check(files: ContentFiles): Finding[] {
  return errorsIn(checkTree(treeOf(files), CONTENT_DAY));
}

const isBlaming = ({ code }: Finding): boolean => code === 'BLAMING_WORD';

describe('who checks again', () => {
  it('has what did not change read once, and what did change read anew', () => {
    const [first, changed] = [STATION, STATION.replace('erfundene Stelle', 'andere Stelle')];
    const entry = rememberedEntry('a.mdx', first);
    expect(rememberedEntry('a.mdx', first)).toBe(entry);
    expect(rememberedEntry('b.mdx', first)).toMatchObject({ file: 'b.mdx' });
    expect(rememberedEntry('a.mdx', changed).facts).toMatchObject({
      summary: 'Eine andere Stelle, die es nur in den Prüfungen gibt.',
    });
    expect(rememberedEntry('a.mdx', first).facts).toEqual(entry.facts);
  });

  it('after a word was put on a list has all files held to it, also those that did not change', () => {
    const list = 'wording/blaming-words.yaml';
    expect(check(CONTENT)).toEqual([]);
    const longer = withFile(CONTENT, list, `${CONTENT.read(list)}\n- Sofortaufnahme\n`);
    expect(check(longer).filter(isBlaming).length).toBeGreaterThan(5);
    expect(check(CONTENT)).toEqual([]);
  });

  it('after an entry became a protected house has its unchanged translation held to that', () => {
    const translation = '---\nname: Harbour\nsummary: An invented place in Connewitz.\n---\n';
    const files = withFile(CONTENT, `${FOLDER}/en.mdx`, translation);
    expect(check(withFile(files, `${FOLDER}/index.mdx`, STATION))).toEqual([]);
    const house = withFile(files, `${FOLDER}/index.mdx`, textOf('shelter', 9001));
    expect(check(house)).toMatchObject([{ file: `content/${FOLDER}/en.mdx`, line: 3 }]);
  });

  it('opens an entry as its file says, whatever was typed into the form and thrown away', () => {
    const open = (): { name: string } =>
      shownEntry(CONTENT, 'services', 'kis-leipzig').facts as { name: string };
    check(CONTENT);
    const { name } = open();
    open().name = 'Typed and thrown away';
    expect(open().name).toBe(name);
    expect(check(CONTENT)).toEqual([]);
  });
});
