import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Review } from '#editorial/changes/approval.ts';
import { verdictOf } from '#editorial/changes/approval.ts';
import { CORRECTION_LABELS, NEW_LABELS } from '#editorial/issue-form.ts';
import type { Files, SmallRepository } from './fixtures/small-repository.ts';
import { servicePath, smallRepository } from './fixtures/small-repository.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What each step left behind, for people to read. */
const ARTEFACTS = join(ROOT, '.cache', 'rehearsal');
const ENTRY = servicePath('hilfetelefon-gewalt-an-maennern');
/** Today, since what is rehearsed with is the content of today, and a date in the future is refused. */
const DAY = new Date().toISOString().slice(0, 10);

function wholeContent(): Files {
  const items = readdirSync(join(ROOT, 'content'), { recursive: true, withFileTypes: true });
  const files = items.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
  return Object.fromEntries(files.map((file) => [file.slice(ROOT.length), readFileSync(file, 'utf8')]));
}

const formBody = (labels: Record<string, string>, answers: Record<string, string>): string =>
  Object.entries(labels)
    .map(([field, label]) => `### ${label}\n\n${answers[field] ?? '_No response_'}`)
    .join('\n\n');

type Ran = { status: number; output: string };

function runIn({ directory }: SmallRepository, script: string, words: string[], body = ''): Ran {
  const env = { ...process.env, CONTENT_DIR: join(directory, 'content'), ISSUE_BODY: body, SITE_DATE: DAY };
  try {
    const output = execFileSync(process.execPath, [join(ROOT, 'scripts', `${script}.ts`), ...words], {
      cwd: directory,
      env,
      stdio: 'pipe',
    });
    return { status: 0, output: output.toString() };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: Buffer; stderr: Buffer };
    return { status, output: stdout.toString() + stderr.toString() };
  }
}

function keep(name: string, text: string): void {
  mkdirSync(ARTEFACTS, { recursive: true });
  writeFileSync(join(ARTEFACTS, name), `${text.trim()}\n`);
}

const approval = (login: string, head: string, body = ''): Review => ({
  ...{ user: { login }, state: 'APPROVED', commit_id: head, author_association: 'MEMBER', body },
});

describe('a rehearsal of the whole way, in a repository of its own', () => {
  it('leads from a form to a merged correction of a helpline, past the people who must agree', () => {
    const small = smallRepository(wholeContent());
    const { git, commit, directory } = small;
    const textNow = (): string => readFileSync(join(directory, ENTRY), 'utf8');
    const [before = ''] = /\+49\d+/.exec(textNow()) ?? [];
    expect(before).not.toBe('');

    const body = formBody(CORRECTION_LABELS, {
      entry: 'hilfetelefon-gewalt-an-maennern',
      field: 'Rufnummer',
      value: '0341 1234567',
      source: 'Website des Dienstes, Seite Kontakt',
    });
    keep('1-form.md', body);

    git('switch', '--quiet', '--create', 'hinweis-12');
    expect(runIn(small, 'notice', ['--kind', 'correction', '--number', '12'], body)).toMatchObject({
      status: 0,
    });
    const proposed = git('diff', '--unified=0');
    keep('2-change.diff', proposed);
    // One more item in the list of numbers, and nothing else touched.
    const changed = proposed.split('\n').filter((line) => /^[+-](?![+-])/.test(line));
    expect(changed.map((line) => line.slice(0, 5))).toEqual(['+  - ', '+    ', '+    ', '+    ']);
    expect(changed[0]).toContain('number: "+493411234567"');
    commit('Propose what issue 12 says, unconfirmed', {});

    const check = runIn(small, 'check-content', []);
    keep('3-check.txt', check.output);
    expect(check.status).toBe(0);

    const first = runIn(small, 'review', ['main']);
    keep('4-report-of-the-proposal.md', first.output);
    expect(first.status).toBe(0);
    expect(first.output).toContain('niemand, wird nicht veröffentlicht (Hinweis Nr. 12');

    // A careless editor puts the new number in the place of the old one, with nobody behind it.
    const careless = textNow()
      .replaceAll(before, '+493411234567')
      .replace(/\n {2}- .*(?:\n {4}.*)*\n {4}reason: "Hinweis Nr\. 12.*/, '');
    commit('Correct the phone of the helpline', { [ENTRY]: careless });
    const second = runIn(small, 'review', ['main']);
    keep('5-report-that-refuses.md', second.output);
    expect(second.status).toBe(1);
    expect(second.output).toContain(`\`${before}\` → \`+493411234567\``);

    // The service confirmed it on the telephone, and its website says the same.
    const careful = careless.replace(
      /(number: "\+493411234567"[\s\S]*?)state: sourced([\s,]+)confidence: \w+/,
      `$1state: confirmed$2confirmedBy: Leitung$2confirmedOn: ${DAY}`,
    );
    expect(careful).not.toBe(careless);
    const head = commit('Correct the phone of the helpline, confirmed by it', { [ENTRY]: careful });
    const third = runIn(small, 'review', ['main', '--json']);
    keep('6-report-that-asks-for-two.md', runIn(small, 'review', ['main']).output);
    expect(third.status).toBe(0);
    const report = JSON.parse(third.output) as { needsTwo: boolean; needsCallBack: boolean };
    expect(report).toMatchObject({ needsTwo: true, needsCallBack: true });

    const one = [approval('pruefer-a', head)];
    const two = [
      ...one,
      approval('prueferin-b', head, `Verglichen.\n\nRückruf: Leitung des Trägers, ${DAY}`),
    ];
    keep(
      '7-approvals.txt',
      [one, two].map((list) => verdictOf(report, list, 'autor', head).sentence).join('\n'),
    );
    expect(verdictOf(report, one, 'autor', head).isEnough).toBe(false);
    expect(verdictOf(report, two, 'autor', head).isEnough).toBe(true);

    git('switch', '--quiet', 'main');
    git('merge', '--quiet', '--no-ff', '--no-edit', 'hinweis-12');
    keep('8-merged.txt', git('log', '--format=%s', '--reverse'));
    expect(textNow()).toBe(careful);
    expect(runIn(small, 'check-content', [])).toMatchObject({ status: 0 });
  });

  it('leads from a form to a draft, and stops when the form tells where a shelter is', () => {
    const small = smallRepository(wholeContent());
    const answers = {
      name: 'Beratung am Übungsplatz',
      kind: 'counselling (Beratung)',
      topic: 'beratung (Beratung)',
      group: 'women (Frauen)',
      area: 'leipzig (Stadt Leipzig)',
      summary: 'Eine erfundene Beratung, die es nur in den Prüfungen gibt.',
      website: 'https://uebungsplatz.example/',
      source: 'uebungsplatz.example, Startseite',
    };
    const telling = formBody(NEW_LABELS, {
      ...answers,
      summary: 'Das Frauenhaus ist in der Musterstraße 12 in Leipzig.',
    });
    const refused = runIn(small, 'notice', ['--kind', 'new', '--number', '13'], telling);
    keep('9-refusal.txt', refused.output);
    expect(refused.status).toBe(1);
    expect(refused.output).not.toContain('Musterstraße');
    expect(small.git('status', '--porcelain')).toBe('');

    const written = runIn(
      small,
      'notice',
      ['--kind', 'new', '--number', '13'],
      formBody(NEW_LABELS, answers),
    );
    expect(written.status).toBe(0);
    small.git('switch', '--quiet', '--create', 'hinweis-13');
    small.commit('Propose what issue 13 says, unconfirmed', {});
    keep('10-new-entry.mdx', small.git('show', `HEAD:${servicePath('beratung-am-uebungsplatz')}`));
    expect(runIn(small, 'check-content', [])).toMatchObject({ status: 0 });
    expect(runIn(small, 'review', ['main'])).toMatchObject({ status: 0 });
  });
});
