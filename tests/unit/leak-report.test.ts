import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { scanSite } from '#publication/leak-scan.ts';
import { leakReport } from '#publication/leaks/report.ts';
import type { Files } from './fixtures/small-site.ts';
import { CLEAN, KNOWN, page } from './fixtures/small-site.ts';
import { temporaryDirectory, writeBelow } from './fixtures/temporary-files.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function directoryWith(files: Files): string {
  const directory = temporaryDirectory();
  for (const [name, content] of Object.entries(files)) writeBelow(directory, name, content);
  return directory;
}

function scanCommand(...names: string[]) {
  return spawnSync(process.execPath, ['scripts/scan.ts', ...names], { cwd: ROOT, encoding: 'utf8' });
}

describe('a scan of a directory', () => {
  it('reads every file in it, in folders and with a dot too', async () => {
    const { leaks, files, formats } = await scanSite(directoryWith(CLEAN), KNOWN);
    expect(leaks).toEqual([]);
    expect(files).toBe(Object.keys(CLEAN).length);
    expect(formats.length).toBeGreaterThanOrEqual(18);
  });

  it('names files as addresses do', async () => {
    const directory = directoryWith({ ...CLEAN, '.well-known/x/notiz.txt': 'Ruf 0341 9999999' });
    const { leaks } = await scanSite(directory, KNOWN);
    expect(leaks.map(({ file }) => file)).toEqual(['.well-known/x/notiz.txt']);
  });

  it.each([
    ['an empty directory', {}],
    ['a directory without a page', { 'a.txt': 'Text' }],
  ])('refuses %s, since nothing was looked at', async (_what, files) => {
    await expect(scanSite(directoryWith(files), KNOWN)).rejects.toThrow(/keine Seite/);
  });

  it('refuses a directory that is not there', async () => {
    await expect(scanSite('/nowhere', KNOWN)).rejects.toThrow(/keine Seite.*npm run build/);
  });
});

describe('what a person reads of a leak', () => {
  const leak = (file: string, what = 'Ein Satz.') => ({ file, kind: 'x', what, cure: 'Bitte löschen.' });

  it('is the file, what it is, and what to do', () => {
    expect(leakReport([leak('a.html')])).toBe('  a.html: Ein Satz.\n    → Bitte löschen.');
  });

  it('is told once for many files', () => {
    const report = leakReport(['a', 'b', 'c', 'd', 'e'].map((file) => leak(file)));
    expect(report).toContain('a, b, c und 2 weitere: Ein Satz.');
    expect(report.match(/Bitte löschen/g)).toHaveLength(1);
  });

  it('is told for each leak', () => {
    expect(leakReport([leak('a', 'Eins.'), leak('a', 'Zwei.')])).toMatch(/Eins[\s\S]*Zwei/);
  });
});

describe('the command', () => {
  it('says in German what is wrong, what to do and how much it looked at, and fails', () => {
    const directory = directoryWith({
      ...CLEAN,
      'wissen/1/index.html': page('<p style="color:red">Text</p>'),
    });
    const { status, stderr, stdout } = scanCommand(directory);
    expect(stderr).toMatch(/wissen\/1\/index\.html: <p> trägt „style“\.\n {4}→ Die Richtlinie/);
    expect(stdout).toMatch(/\d+ Dateien in \d+ Formaten durchsucht: \d+ Lecks\./);
    expect(status).toBe(1);
  });

  it('fails when there is nothing to look at', () => {
    const { status, stderr } = scanCommand(directoryWith({}));
    expect(stderr).toMatch(/keine Seite/);
    expect(status).toBe(1);
  });
});
