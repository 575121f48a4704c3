import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingsWith } from './fixtures/content-copy.ts';
import { fileOf, textOf } from './fixtures/planted-faults.ts';

const STATION = fileOf('station', 9001);
const FOLDER = dirname(STATION);
const beside = (name: string, text: string) =>
  findingsWith({ [STATION]: textOf('station', 9001), [`${FOLDER}/${name}`]: text });

describe('a file that belongs nowhere is named', () => {
  it.each(['notizen.txt', 'index-alt.mdx', 'haus.jpg', 'alt/en.mdx'])('beside an entry: %s', (name) => {
    const [finding, ...more] = beside(name, 'Ein erfundener Satz.');
    expect(finding).toMatchObject({ file: `${FOLDER}/${name}`, line: 1 });
    expect(finding?.message).toMatch(
      /gehört nicht hierher\. In einem Ordner stehen nur index\.mdx und Übersetz/,
    );
    expect(more).toEqual([]);
  });

  it('outside a folder of its own, where no visitor would ever see it', () => {
    const findings = findingsWith({ 'content/services/zz-musterhafen.mdx': textOf('station', 9001) });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toMatch(/gehört nicht hierher/);
  });

  it('and so is a folder without an entry', () => {
    const text = '---\nsummary: An invented place.\n---\n';
    expect(findingsWith({ 'content/services/zz-leer/en.mdx': text })).toMatchObject([
      {
        file: 'content/services/zz-leer',
        line: 1,
        code: 'ENTRY_MISSING',
        message: 'In diesem Ordner fehlt die Datei index.mdx.',
      },
    ]);
  });
});

describe('a translation', () => {
  it('holds the words of an entry', () => {
    expect(beside('en.mdx', '---\nname: Harbour\nsummary: An invented place.\n---\n')).toEqual([]);
  });

  it('holds no facts, which could contradict the entry', () => {
    const findings = beside('en.mdx', '---\nsummary: An invented place.\nphones: []\n---\n');
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ file: `${FOLDER}/en.mdx`, line: 3 });
    expect(findings[0]?.message).toMatch(/Das Feld „phones“ gibt es hier nicht/);
  });
});
