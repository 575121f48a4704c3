import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ANSWERS = [
  'Beratung am Musterhafen',
  'Beratung',
  'beratung',
  '2',
  'Leipzig',
  'Berät Frauen, die Gewalt in der Beziehung erleben.',
  'https://www.musterhafen.example',
];

let content: string;
const path = (): string => join(content, 'services', 'beratung-am-musterhafen', 'index.mdx');

/** Answers the questions of `npm run new`, one line each. */
function answer(...lines: string[]) {
  return spawnSync(process.execPath, ['scripts/new.ts'], {
    encoding: 'utf8',
    input: `${lines.join('\n')}\n`,
    env: { ...process.env, CONTENT_DIR: content },
  });
}

beforeAll(() => {
  content = join(mkdtempSync(join(tmpdir(), 'lotse-new-')), 'content');
  cpSync('content', content, { recursive: true });
});

afterAll(() => {
  rmSync(join(content, '..'), { recursive: true });
});

describe('whoever makes a new entry', () => {
  it('chooses among German words, and sees the file before it is written', () => {
    const { stdout } = answer(...ANSWERS, 'nein');
    expect(stdout).toContain('5  Beratung');
    expect(stdout).toContain('2  Frauen');
    expect(stdout).toContain('name: Beratung am Musterhafen\nkind: counselling');
  });

  it('writes nothing without a yes', () => {
    const { stderr, status } = answer(...ANSWERS, 'nein');
    expect([status, stderr.trim()]).toEqual([1, 'Es wurde nichts geschrieben.']);
    expect(existsSync(path())).toBe(false);
  });

  it('writes nothing when the answers end too early', () => {
    const { stderr } = answer(...ANSWERS.slice(0, 3));
    expect(stderr).toContain('Die Eingabe endete vor der letzten Frage. Es wurde nichts geschrieben.');
    expect(existsSync(path())).toBe(false);
  });

  it('is asked again when the answer is none of the choices', () => {
    const { stdout } = answer('Probe', 'Quatsch');
    expect(stdout).toContain('„quatsch“ steht nicht zur Wahl.');
  });

  it('has a draft that passes the check, with the words of the files', () => {
    const { status, stdout } = answer(...ANSWERS, 'ja');
    expect([status, stdout.split('draft: true). ')[1]?.trim()]).toEqual([
      0,
      'Was noch fehlt, steht in content/README.md.',
    ]);
    const text = readFileSync(path(), 'utf8');
    expect(text).toContain('kind: counselling\ntopics:\n  - beratung\n');
    expect(text).toContain('groups:\n    - women\n  areas:\n    - leipzig\n');
  });

  it('is told when there is such an entry', () => {
    expect(answer(...ANSWERS, 'ja').stderr).toContain('gibt es schon. Es wurde nichts geschrieben.');
  });
});
