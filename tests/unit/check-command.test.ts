import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Report } from '#editorial/report.ts';
import { CONTENT_DAY } from './fixtures/content-copy.ts';
import { INVENTED } from './fixtures/invented-entries.ts';
import { writeBelow } from './fixtures/temporary-files.ts';

const WRONG = 'content/services/zz-falsch/index.mdx';
const OLD = 'content/services/zz-alt/index.mdx';
const CODE = 'globalThis.process.exit(77)';

let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'lotse-command-'));
  cpSync('content', join(directory, 'content'), { recursive: true });
  const old = INVENTED.station.replace('9001', '9002').replace('checked: 2026-06-01', 'checked: 2026-05-01');
  writeBelow(directory, OLD, old.replace('+493411234567', '+493411277001'));
  const wrong = INVENTED.station.replace('"+493411234567"', '"+49 341 1277002"');
  writeBelow(directory, WRONG, wrong.replace('Ein erfundener Satz.', `Ein {${CODE}} Satz.`));
});

afterAll(() => {
  rmSync(directory, { recursive: true });
});

function run(script: string, ...words: string[]) {
  const environment = { ...process.env, CONTENT_DIR: join(directory, 'content'), SITE_DATE: CONTENT_DAY };
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...words], {
    encoding: 'utf8',
    env: { ...environment, OUT_DIR: join(directory, 'site') },
  });
  return { status, stdout, stderr };
}

const check = (...words: string[]) => run('check-content', ...words);

describe('the command that checks content', () => {
  it('names file, line, column, code and cure, and the right line where it is certain', () => {
    const { status, stdout } = check(join(directory, WRONG));
    expect(status).toBe(1);
    expect(stdout).toContain(
      `${WRONG}:13:13  PHONE_FORMAT  phones[1].number: Eine Rufnummer beginnt mit +49`,
    );
    expect(stdout).toContain('So wäre die Zeile richtig: - number: "+493411277002"');
    expect(stdout).toContain(`${WRONG}:31:5  EXPRESSION_FORBIDDEN`);
    expect(stdout).toContain('2 Fehler.');
  });

  it('tells programs the same', () => {
    const { status, stdout } = check(join(directory, WRONG), '--json');
    const report = JSON.parse(stdout) as Report;
    expect(status).toBe(1);
    expect(report).toMatchObject({ version: 1, errors: 2, warnings: 0 });
    expect(report.findings[0]).toEqual({
      file: WRONG,
      line: 13,
      column: 13,
      code: 'PHONE_FORMAT',
      severity: 'error',
      message: expect.stringContaining('Eine Rufnummer beginnt mit +49') as string,
      correction: '  - number: "+493411277002"',
    });
  });

  it('warns of age in the whole tree, and refuses it in an entry that is handed in', () => {
    const whole = JSON.parse(check('--json').stdout) as Report;
    expect(whole).toMatchObject({ errors: 2, warnings: 1 });
    expect(whole.findings.find(({ file }) => file === OLD)).toMatchObject({
      code: 'REVIEW_STALE',
      severity: 'warning',
    });
    const named = check(join(directory, OLD));
    expect(named.status).toBe(1);
    expect(named.stdout).toContain(`${OLD}:7:10  REVIEW_STALE`);
  });

  it('says in a sentence what it cannot check', () => {
    expect(check('content/gibt-es-nicht').stderr).toContain('„content/gibt-es-nicht“ gibt es nicht.');
    expect(check('package.json').stderr).toContain('liegt nicht im Ordner');
    expect(check('--alles').stderr).toContain('Richtig ist: npm run check:content');
    expect(check('--alles').status).toBe(1);
  });
});

describe('the build', () => {
  it('refuses what the check refuses, before anything in an entry could run', () => {
    const { status, stdout, stderr } = run('build');
    expect(status).toBe(1);
    expect(stderr).toContain(`${WRONG}:31:5  EXPRESSION_FORBIDDEN`);
    expect(stderr).toContain('Die Website wurde nicht gebaut: 2 Fehler im Inhalt.');
    expect(stdout + stderr).not.toContain('REVIEW_STALE');
    expect(existsSync(join(directory, 'site'))).toBe(false);
  });
});
