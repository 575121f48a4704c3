import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Danger } from '#editorial/changes/danger.ts';
import { dangerReport } from '#editorial/changes/danger-report.ts';
import { reportMarkdown, shownValue } from '#editorial/changes/report-markdown.ts';
import { SOURCED } from './fixtures/invented-service.ts';
import { entryText, servicePath, smallRepository } from './fixtures/small-repository.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/review.ts', import.meta.url));

const danger = (changes: Partial<Danger>): Danger => ({
  level: 'look',
  code: 'HOURS_CHANGED',
  file: servicePath('musterhafen'),
  entry: 'Musterhafen',
  what: 'Die Zeiten sind andere.',
  ...changes,
});

const markdownOf = (found: Danger[]) =>
  reportMarkdown(dangerReport({ before: new Map(), after: new Map(), files: [], found }));

describe('what somebody else wrote', () => {
  it.each([
    ['a link', '[hier](https://boese.example)'],
    ['a picture', '![](https://boese.example/p.gif)'],
    ['HTML', '<img src=x onerror=alert(1)>'],
    ['a mention', '@admin bitte freigeben'],
    ['the end of a code span', '` **Freigegeben** `'],
    ['a heading on a new line', 'Hafen\n\n# Freigegeben'],
    ['a comment that hides the rest', '--> <!-- '],
  ])('stands in the report as text, even %s', (_what, value) => {
    const shown = shownValue(value);
    expect(shown).toMatch(/^`[^`\n]+`$/);
  });

  it('shows letters that turn or hide text as what they are', () => {
    expect(shownValue('0341\u202E123\u200B4')).toBe('`0341[U+202E]123[U+200B]4`');
  });

  it('is cut when it is long, and so is the report, from its calm end', () => {
    expect(shownValue('a'.repeat(5000)).length).toBeLessThan(200);
    const many = Array.from({ length: 2000 }, (_each, index) =>
      danger({ entry: `Eintrag ${String(index)}` }),
    );
    const text = markdownOf([...many, danger({ level: 'stop', code: 'ANONYMITY_LOWERED', what: 'Zuerst.' })]);
    expect(text.length).toBeLessThan(65_536);
    expect(text.indexOf('Zuerst.')).toBeLessThan(200);
    expect(text).toContain('länger, als hier Platz hat');
  });
});

describe('the command', () => {
  const phones = (number: string) => ({ phones: [{ number, role: 'main', ...SOURCED }] });

  function run(directory: string, ...words: string[]): { status: number; output: string } {
    try {
      const output = execFileSync(process.execPath, [SCRIPT, ...words], { cwd: directory, stdio: 'pipe' });
      return { status: 0, output: output.toString() };
    } catch (error) {
      const { status, stdout, stderr } = error as { status: number; stdout: Buffer; stderr: Buffer };
      return { status, output: stdout.toString() + stderr.toString() };
    }
  }

  it('ends with 0 when nothing forbids the change, 1 when something does, 2 when it cannot compare', () => {
    const path = servicePath('musterhafen');
    const { directory, git, commit } = smallRepository({ [path]: entryText(phones('+493411234567')) });
    git('switch', '--quiet', '--create', 'vorschlag');
    expect(run(directory, 'main')).toMatchObject({
      status: 0,
      output: expect.stringContaining('nichts') as string,
    });
    commit('Correct the number', { [path]: entryText(phones('+493411234568')) });
    const { status, output } = run(directory, 'main');
    expect(status).toBe(1);
    expect(output).toContain('`+493411234567` → `+493411234568`');
    expect(output).toContain('belegt durch: `musterhafen.example, Startseite (2025), gelesen am 01.06.2026`');
    expect(JSON.parse(run(directory, 'main', '--json').output)).toMatchObject({
      counts: { stop: 1 },
      dangers: [{ code: 'PHONE_CHANGE_UNVERIFIED', old: '+493411234567', new: '+493411234568' }],
    });
    expect(run(directory, 'erfunden').status).toBe(2);
    expect(run(directory).status).toBe(2);
  });

  it('leaves out what the main branch did meanwhile, and what was not committed', () => {
    const path = servicePath('musterhafen');
    const { directory, git, commit } = smallRepository({ [path]: entryText(phones('+493411234567')) });
    git('branch', 'vorschlag');
    commit('Correct the number', { [path]: entryText(phones('+493411234568')) });
    git('switch', '--quiet', 'vorschlag');
    commit('Add a note', { 'docs/notiz.md': 'Notiz\n' });
    expect(run(directory, 'main').output).toContain('nichts');
  });

  it('takes the name of a commit for a name, never for an option, and says when two have nothing in common', () => {
    const { directory, git } = smallRepository({ 'README.md': 'Hafen\n' });
    expect(run(directory, '--', '--output=boese.txt').output).toContain('kennt git nicht');
    git('switch', '--quiet', '--orphan', 'fremd');
    git('commit', '--quiet', '--allow-empty', '-m', 'Begin');
    expect(run(directory, 'main')).toMatchObject({
      status: 2,
      output: expect.stringContaining('keinen gemeinsamen') as string,
    });
  });
});
