import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { DIST } from './site.ts';

test('a scan of the whole site finds a file that someone put into it, and nothing else', () => {
  const copy = test.info().outputPath('copy');
  cpSync(DIST, copy, { recursive: true });
  writeFileSync(join(copy, 'notiz.txt'), 'Das Frauenhaus liegt in Connewitz.\n');
  const scan = spawnSync(process.execPath, ['scripts/scan.ts', copy], { encoding: 'utf8' });
  rmSync(copy, { recursive: true });
  const [, files, formats] = /(\d+) Dateien in (\d+) Formaten durchsucht/.exec(scan.stdout) ?? [];
  expect(Number(files)).toBeGreaterThan(200);
  expect(Number(formats)).toBeGreaterThan(7);
  expect(scan.stderr).toContain('notiz.txt: Bei „ein Schutzhaus“ steht ein Ortsteil.');
  const named = [...scan.stderr.matchAll(/^ {2}(\S.*?): /gm)].map(([, file]) => file);
  expect(new Set(named)).toEqual(new Set(['notiz.txt']));
  expect(scan.status).toBe(1);
});
