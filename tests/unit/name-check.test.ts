import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskFiles } from '#editorial/disk-files.ts';
import { checkNames } from '#editorial/name-check.ts';

let root: string;

beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'names-')), 'content');
  mkdirSync(join(root, 'services', 'kis-leipzig'), { recursive: true });
  mkdirSync(join(root, 'organizations'));
  writeFileSync(join(root, 'organizations', 'bellis.yaml'), '');
});

afterEach(() => {
  rmSync(join(root, '..'), { recursive: true });
});

describe('the name of an entry', () => {
  it('is a slug, since it is the name in every export', () => {
    expect(checkNames(diskFiles(root))).toEqual([]);
  });

  it('has no capitals, umlauts or spaces', () => {
    mkdirSync(join(root, 'services', 'Männer Haus'));
    expect(checkNames(diskFiles(root))).toMatchObject([
      {
        file: 'content/services/Männer Haus',
        line: 1,
        message: expect.stringContaining('Kleinbuchstaben') as string,
      },
    ]);
  });

  it('ends as the files that are read end', () => {
    writeFileSync(join(root, 'organizations', 'hafenverein.yml'), '');
    expect(checkNames(diskFiles(root)).map(({ message }) => message)).toEqual([
      'Hier stehen nur Dateien mit der Endung .yaml. Bitte umbenennen.',
    ]);
  });
});
