import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { DIST } from './site.ts';

const scan = (directory: string) =>
  spawnSync(process.execPath, ['scripts/scan.ts', directory], { encoding: 'utf8' });

test('a scan of the whole site finds nothing', () => {
  const { status, stdout, stderr } = scan(DIST);
  const [, files, formats] =
    /^(\d+) Dateien in (\d+) Formaten durchsucht, nichts gefunden/.exec(stdout) ?? [];
  expect(stderr).toBe('');
  expect(Number(files)).toBeGreaterThan(200);
  expect(Number(formats)).toBeGreaterThan(7);
  expect(status).toBe(0);
});

test('a scan of the same site finds a file that someone put into it', () => {
  const copy = test.info().outputPath('copy');
  cpSync(DIST, copy, { recursive: true });
  writeFileSync(join(copy, 'notiz.txt'), 'Das Frauenhaus liegt in Connewitz.\n');
  const { status, stderr } = scan(copy);
  rmSync(copy, { recursive: true });
  expect(stderr).toContain('notiz.txt: Bei „ein Schutzhaus“ steht ein Ortsteil.');
  expect(status).toBe(1);
});
