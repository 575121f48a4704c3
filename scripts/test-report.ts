import { existsSync, readFileSync } from 'node:fs';
import type { NamedTest } from '#editorial/promise.ts';
import { isHeldBy } from '#editorial/promise.ts';

/** A test that a runner met, and what became of it. */
export type MetTest = NamedTest & { outcome: 'passed' | 'failed' | 'skipped' };

/** A promise as far as it matters here: its sentence, and the title of the test that holds it. */
export type NamedPromise = { text: string; by: string };

type VitestReport = {
  testResults: {
    name: string;
    assertionResults: { ancestorTitles: string[]; title: string; status: string }[];
  }[];
};

type PlaywrightSuite = {
  title?: string;
  specs?: { title: string; file: string; tests: { status: string }[] }[];
  suites?: PlaywrightSuite[];
};

function ofVitest({ testResults }: VitestReport): MetTest[] {
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ ancestorTitles, title, status }) => ({
      file: name,
      groups: ancestorTitles,
      title,
      outcome: status === 'passed' || status === 'failed' ? status : 'skipped',
    })),
  );
}

/** What Playwright calls a test that did as it should, and one that was left out; the rest failed at least once. */
const PLAYWRIGHT = { expected: 'passed', skipped: 'skipped' } as const;

function ofPlaywright(
  { title: group = '', specs = [], suites = [] }: PlaywrightSuite,
  outer: string[] = [],
): MetTest[] {
  const groups = [...outer, group];
  const own = specs.flatMap(({ title, file, tests }) =>
    tests.map(({ status }): MetTest => {
      const outcome = Object.entries(PLAYWRIGHT).find(([name]) => name === status)?.[1] ?? 'failed';
      return { file, groups, title, outcome };
    }),
  );
  return [...own, ...suites.flatMap((suite) => ofPlaywright(suite, groups))];
}

/** The tests in a JSON report of Vitest or Playwright. A report that does not exist holds none. */
export function testsIn(path: string): MetTest[] {
  if (!existsSync(path)) return [];
  const report = JSON.parse(readFileSync(path, 'utf8')) as VitestReport | PlaywrightSuite;
  return 'testResults' in report ? ofVitest(report) : ofPlaywright(report);
}

/** Why a promise is not held: its test did not run, was left out, or failed. */
export function whyOpen({ by }: NamedPromise, tests: readonly MetTest[]): string | undefined {
  const named = tests.filter((test) => isHeldBy(by, test));
  if (named.length === 0) return 'no such test ran';
  const worst = named.find(({ outcome }) => outcome !== 'passed');
  return worst && `"${worst.title}" ${worst.outcome === 'failed' ? 'failed' : 'was skipped'}`;
}
