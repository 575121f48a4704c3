import { describe, expect, it } from 'vitest';
import { parseEntry } from '#editorial/entry-file.ts';
import { findingsWith } from './fixtures/content-copy.ts';
import type { Fault } from './fixtures/planted-faults.ts';
import { expectFindingOnLine, fileOf, plant, textOf } from './fixtures/planted-faults.ts';

const FAULTS: Fault[] = [
  {
    what: 'a field that stands there twice',
    in: 'station',
    from: 'kind: counselling',
    to: 'kind: counselling\nkind: shelter',
    at: 'kind: shelter',
    says: /Ein Feld steht zweimal da\. Bitte eines löschen\./,
  },
  {
    what: 'a tab for spaces',
    in: 'station',
    from: '  groups: [women]',
    to: '\tgroups: [women]',
    says: /Eingerückt wird mit Leerzeichen, nicht mit Tabulator\./,
  },
  {
    what: 'a value that begins with a star',
    in: 'station',
    from: 'name: Beratungsstelle',
    to: 'name: *Beratungsstelle',
    says: /Ein Wert, der mit \* beginnt, steht in Anführungszeichen\./,
  },
  {
    what: 'a colon inside a value',
    in: 'station',
    from: 'name: Beratungsstelle',
    to: 'name: Neu: Beratungsstelle',
    says: /Bitte Einrückung, Anführungszeichen und Doppelpunkte in dieser Zeile prüfen\./,
  },
];

const HEADLESS: [string, string][] = [
  ['without a head', textOf('station', 9001).replace(/^---[\s\S]*?\n---\n/, '')],
  ['with a head that never ends', textOf('station', 9001).replace(/\n---\n/, '\n')],
  ['that is empty', ''],
];

describe('whoever slips in the form of the head reads in German where and what to do', () => {
  it.each(plant(FAULTS))('$what', expectFindingOnLine);

  it.each(HEADLESS)('a file %s', (_case, text) => {
    const file = fileOf('station', 9001);
    const [finding, ...more] = findingsWith({ [file]: text });
    expect(finding).toMatchObject({ file, line: 1 });
    expect(finding?.message).toMatch(/^Der Kopf fehlt: Die Datei beginnt mit einer Zeile ---/);
    expect(more).toEqual([]);
  });
});

describe('a content file', () => {
  const lines = ['---', 'name: Musterhafen', 'place:', '  kind: remote', '---', '', 'Ein Satz.', ''];
  const entry = parseEntry('content/services/musterhafen/index.mdx', lines.join('\n'));

  it('is read into its facts and its words', () => {
    expect(entry.facts).toEqual({ name: 'Musterhafen', place: { kind: 'remote' } });
    expect(entry.body.trim()).toBe('Ein Satz.');
  });

  it('knows on which line and column each fact stands', () => {
    expect(entry.placeOf(['place', 'kind'])).toEqual({ line: 4, column: 9 });
    expect(entry.placeOf([], 'place')).toEqual({ line: 3, column: 1 });
  });

  it('leads to the nearest thing above what is missing', () => {
    expect(entry.placeOf(['place', 'locations', 0])).toEqual(entry.placeOf(['place']));
  });

  it('counts the lines of its words from the top of the file', () => {
    expect(entry.bodyLine + entry.body.split('\n').indexOf('Ein Satz.')).toBe(7);
  });

  it('from Windows is read alike', () => {
    const windows = parseEntry('content/services/musterhafen/index.mdx', lines.join('\r\n'));
    expect(windows.facts).toEqual(entry.facts);
    expect(windows.placeOf(['place', 'kind'])).toEqual({ line: 4, column: 9 });
  });
});
