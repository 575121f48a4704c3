import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EDITORS, freshnessReport } from '#editorial/freshness-report.ts';
import { freshnessText, issueBody, issueTitle } from '#editorial/freshness-text.ts';
import { renewed, stillRightAnswers } from '#editorial/still-right.ts';
import { CONFIRMED, SOURCED, inventedService } from './fixtures/invented-service.ts';
import { treeOf } from './fixtures/invented-tree.ts';
import { temporaryDirectory, writeBelow } from './fixtures/temporary-files.ts';
import { entryText } from './fixtures/small-repository.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/freshness.ts', import.meta.url));
const CHECKED = '2026-01-01';
const phone = { number: '+493411234567', role: 'main', ...SOURCED };
const line = { checked: CHECKED, organization: 'hafenverein', phones: [phone] };
const reports = (today: string, ...services: Parameters<typeof inventedService>[0][]) =>
  freshnessReport(treeOf(...services.map(inventedService)), today);

describe('what is overdue', () => {
  it('begins on the day after the limit: 90 days for a crisis line, 180 for a service', () => {
    expect(reports('2026-04-01', { ...line, kind: 'hotline' })).toEqual([]);
    expect(reports('2026-04-02', { ...line, kind: 'hotline' })).toHaveLength(1);
    expect(reports('2026-06-30', line)).toEqual([]);
    expect(reports('2026-07-01', line)).toHaveLength(1);
  });

  it('is told with its age and last source, to who runs the service', () => {
    expect(reports('2026-07-01', line)).toMatchObject([
      {
        partner: 'hafenverein',
        entries: [
          {
            facts: [
              { field: 'Ganzer Eintrag', age: 181 },
              {
                field: 'Rufnummer',
                checked: CHECKED,
                age: 181,
                source: 'musterhafen.example, Startseite (2025)',
              },
            ],
          },
        ],
      },
    ]);
  });

  it('is only the fact that is too old, and not the entry around it', () => {
    const old = { number: phone.number, role: 'main', ...CONFIRMED, confirmedOn: CHECKED };
    const [report] = reports('2026-07-01', { ...line, checked: '2026-06-01', phones: [old] });
    expect(report?.entries[0]?.facts).toMatchObject([
      { field: 'Rufnummer', source: 'bestätigt durch „Leitung“' },
    ]);
  });

  it('is ours when no organization is known, and nobody sees it in a draft', () => {
    expect(reports('2026-07-01', { checked: CHECKED })).toMatchObject([{ partner: EDITORS }]);
    expect(reports('2026-07-01', { ...line, draft: true })).toEqual([]);
  });

  it('is gathered in one report for each organization, the oldest entry first', () => {
    const [report, ...others] = reports('2027-01-01', { ...line, checked: '2026-03-01' }, line);
    expect(others).toEqual([]);
    expect(report?.entries.map(({ facts }) => facts[0]?.checked)).toEqual([CHECKED, '2026-03-01']);
  });

  it('comes with one line to say that it is still right', () => {
    const found = reports('2026-07-01', line);
    expect(freshnessText(found, '2026-07-01')).toContain('npm run freshness -- --still-right musterhafen-0');
    const [report] = found;
    if (!report) throw new Error('Nothing is overdue.');
    expect(issueTitle(report)).toContain('Stimmt das noch?');
    expect(stillRightAnswers(issueBody(report))).toEqual([{ slug: 'musterhafen-0', role: 'Leitung' }]);
  });
});

describe('the answer "still right"', () => {
  it.each([
    ['Stimmt noch: kis-leipzig, Leitung', ['kis-leipzig']],
    [
      '> Stimmt noch: kis-leipzig, Leitung\n\nStimmt noch: bellis-leipzig, Sekretariat',
      ['kis-leipzig', 'bellis-leipzig'],
    ],
    ['Stimmt noch: kis-leipzig', []],
    ['Stimmt noch: ../../etc, Leitung', []],
    ['Stimmt noch: kis-leipzig; rm -rf /, Leitung', []],
    ['Stimmt nicht: kis-leipzig, Leitung', []],
    ['Stimmt noch: '.repeat(20_000), []],
  ])('is read only as it was asked for: %.60s', (comment, slugs) => {
    expect(stillRightAnswers(comment).map(({ slug }) => slug)).toEqual(slugs);
  });

  it('changes the days of checking and not one other byte', () => {
    const text = `---\r\nnumber: 1 # bleibt\r\nchecked: ${CHECKED}   # Prüfdatum\r\nsources:\r\n  a: { title: "A",   checked: ${CHECKED} }\r\n---\r\nText {bleibt}\r\n`;
    expect(renewed(text, '2026-07-01')).toBe(text.replaceAll(CHECKED, '2026-07-01'));
  });

  it('touches one line of each entry of this project that has one day of checking', () => {
    const files = ['services', 'guides'].flatMap((folder) =>
      readdirSync(join('content', folder)).map((slug) => join('content', folder, slug, 'index.mdx')),
    );
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      const lines = renewed(text, '2027-02-03').split('\n');
      const changed = text.split('\n').filter((each, index) => each !== lines[index]);
      expect(
        changed.every((each) => each.includes('checked:')),
        file,
      ).toBe(true);
      expect(changed.length).toBeGreaterThan(0);
    }
  });

  it('leaves the day on which a service confirmed something', () => {
    const text = entryText({ phones: [{ number: phone.number, role: 'main', ...CONFIRMED }] });
    expect(renewed(text, '2026-07-01')).toContain(`confirmedOn: ${CONFIRMED.confirmedOn}`);
  });
});

describe('the command', () => {
  const run = (directory: string, words: string[], extra: Record<string, string> = {}) =>
    execFileSync(process.execPath, [SCRIPT, ...words], {
      env: { ...process.env, CONTENT_DIR: join(directory, 'content'), ...extra },
      stdio: 'pipe',
    }).toString();

  it('shows what would be overdue on a later day, writes an issue for each partner, and takes the answer', () => {
    const directory = temporaryDirectory();
    const entry = 'content/services/musterhafen/index.mdx';
    writeBelow(directory, entry, entryText(line));
    const found = JSON.parse(run(directory, ['--date', '2026-07-01', '--json'])) as { partners: unknown[] };
    expect(found.partners).toHaveLength(1);
    expect(run(directory, [], { SITE_DATE: CHECKED })).toContain('nichts überfällig');
    run(directory, ['--date', '2026-07-01', '--issues', join(directory, 'issues')]);
    const body = readFileSync(join(directory, 'issues', 'hafenverein.md'), 'utf8');
    expect(body).toContain('Stimmt noch: musterhafen, Leitung');
    const answer = { ANTWORT: 'Stimmt noch: musterhafen, Leitung', SITE_DATE: '2026-07-01' };
    run(directory, ['--comment-in', 'ANTWORT'], answer);
    expect(readFileSync(join(directory, entry), 'utf8')).toBe(entryText({ ...line, checked: '2026-07-01' }));
  });
});
