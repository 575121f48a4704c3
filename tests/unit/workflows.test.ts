import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const FOLDER = fileURLToPath(new URL('../../.github/workflows', import.meta.url));

type Permissions = string | Record<string, string> | undefined;
type Step = { uses?: string; run?: string; with?: Record<string, unknown>; env?: Record<string, unknown> };
type Job = {
  env?: Record<string, unknown>;
  permissions?: Permissions;
  'timeout-minutes'?: number;
  steps?: Step[];
  uses?: string;
};
type Workflow = {
  on: string | string[] | Record<string, unknown>;
  permissions?: Permissions;
  jobs: Record<string, Job>;
};

/** Only the steps that ask the platform need one; others install packages, which are code of other people. */
const KEY = /\bsecrets\b|github\.token|GITHUB_TOKEN/;
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
/** Started by people who may be anyone, with code of theirs. */
const FOREIGN = ['pull_request', 'pull_request_review', 'pull_request_review_comment', 'merge_group'];

function triggers({ on }: Workflow): string[] {
  return typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on);
}

function writes(permissions: Permissions): boolean {
  if (permissions === undefined) return false;
  if (typeof permissions === 'string') return permissions !== 'read-all';
  return Object.values(permissions).includes('write');
}

function stepFaults({ uses, run, with: given }: Step): string[] {
  return [
    ...(uses !== undefined && !PINNED.test(uses) ? [`not pinned: ${uses}`] : []),
    ...(run?.includes('${{') ? ['foreign text in a command'] : []),
    ...(uses?.startsWith('actions/checkout@') && given?.['persist-credentials'] !== false
      ? ['keeps the token beside the code']
      : []),
    ...(given && ('ref' in given || 'repository' in given) ? ['checks out what somebody else names'] : []),
  ];
}

/** Everything in a workflow that could run foreign code with rights, or code that nobody has read. */
function faultsOf(workflow: Workflow): string[] {
  const text = JSON.stringify(workflow);
  const isForeign = triggers(workflow).some((name) => FOREIGN.includes(name));
  const jobs = Object.values(workflow.jobs);
  return [
    ...(workflow.permissions === undefined ? ['no permissions at the top'] : []),
    ...(writes(workflow.permissions) ? ['may write at the top'] : []),
    ...(triggers(workflow).includes('pull_request_target') ? ['runs with rights on a foreign proposal'] : []),
    ...(isForeign && KEY.test(text) ? ['secrets beside foreign code'] : []),
    ...(isForeign && jobs.some(({ permissions }) => writes(permissions))
      ? ['rights beside foreign code']
      : []),
    ...(/\bsecrets\s*:\s*"?inherit/.test(text) ? ['hands on all secrets'] : []),
    ...(jobs.some(({ env }) => KEY.test(JSON.stringify(env ?? {}))) ? ['a key for every step of a job'] : []),
    ...jobs.flatMap((job) => (job['timeout-minutes'] === undefined ? ['may run for hours'] : [])),
    ...jobs.flatMap(({ uses }) => (uses !== undefined && !PINNED.test(uses) ? [`not pinned: ${uses}`] : [])),
    ...jobs.flatMap(({ steps = [] }) => steps.flatMap(stepFaults)),
  ];
}

const files = readdirSync(FOLDER).filter((name) => /\.ya?ml$/.test(name));
const read = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8');
const workflowIn = (text: string): Workflow => parse(text) as Workflow;

describe('the workflows', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThan(5);
  });

  it.each(files)('give foreign code no rights and run only what was read: %s', (name) => {
    expect(faultsOf(workflowIn(read(name)))).toEqual([]);
  });

  it.each(files)('say beside each hash which release it is: %s', (name) => {
    const uses = read(name)
      .split('\n')
      .filter((line) => /\buses:/.test(line));
    expect(uses.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it.each(files)('call commands that exist: %s', (name) => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const called = [...read(name).matchAll(/npm run (?:--silent )?([a-z:-]+)/g)].map(
      ([, script = '']) => script,
    );
    expect(called.filter((script) => !(script in scripts))).toEqual([]);
  });

  it('read a proposal with our own code only: the report never checks it out or believes its artifacts', () => {
    const report = read('report.yml');
    expect(Object.keys(workflowIn(report).on)).toEqual(['workflow_run']);
    expect(report).not.toMatch(
      /download-artifact|gh run download|git (?:checkout|switch|merge|worktree|reset)/,
    );
  });
});

describe('a workflow is refused', () => {
  const good = {
    on: { pull_request: null },
    permissions: { contents: 'read' },
    jobs: { check: { 'timeout-minutes': 5, steps: [{ run: 'npm test' }] as Step[] } },
  };
  const checkout = `actions/checkout@${'a'.repeat(40)}`;
  const withStep = (step: Step) => ({ ...good, jobs: { check: { ...good.jobs.check, steps: [step] } } });
  const withJob = (job: Job) => ({ ...good, jobs: { check: { ...good.jobs.check, ...job } } });

  it('never when it is as it should be', () => {
    expect(faultsOf(good)).toEqual([]);
    expect(faultsOf(withStep({ uses: checkout, with: { 'persist-credentials': false } }))).toEqual([]);
  });

  it.each<[string, Workflow]>([
    ['an action by a tag', withStep({ uses: 'actions/setup-node@v7' })],
    ['an action by a short hash', withStep({ uses: 'actions/setup-node@8207627' })],
    ['a foreign workflow by a branch', withJob({ uses: 'a/b/.github/workflows/c.yml@main' })],
    ['no permissions', { on: good.on, jobs: good.jobs }],
    ['rights at the top', { ...good, permissions: { contents: 'write' } }],
    ['every right', { ...good, permissions: 'write-all' }],
    ['rights beside foreign code', withJob({ permissions: { 'pull-requests': 'write' } })],
    ['pull_request_target', { ...good, on: ['pull_request_target'] }],
    ['a secret beside foreign code', withStep({ run: 'x', env: { KEY: '${{ secrets.KEY }}' } })],
    ['the token beside foreign code', withStep({ run: 'x', env: { KEY: '${{ github.token }}' } })],
    ['a title in a command', withStep({ run: 'echo ${{ github.event.issue.title }}' })],
    ['a checkout that keeps the token', withStep({ uses: checkout })],
    [
      'a checkout of what the event names',
      withStep({
        uses: checkout,
        with: { 'persist-credentials': false, ref: '${{ github.event.workflow_run.head_sha }}' },
      }),
    ],
    [
      'a key for a whole job',
      { ...good, on: ['push'], jobs: { check: { ...good.jobs.check, env: { KEY: '${{ github.token }}' } } } },
    ],
    ['no end', { ...good, jobs: { check: { steps: [] } } }],
  ])('with %s', (_what, workflow) => {
    expect(faultsOf(workflow)).toHaveLength(1);
  });
});
