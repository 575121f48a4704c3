import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isHeldBy } from '#editorial/promise.ts';
import { testsIn, whyOpen } from '../../scripts/test-report.ts';

const VITEST = {
  numPassedTests: 1,
  testResults: [
    {
      name: '/house/tests/unit/door.test.ts',
      assertionResults: [
        { ancestorTitles: ['at home'], title: 'the door closes', status: 'passed' },
        { ancestorTitles: ['at home'], title: 'the window closes', status: 'failed' },
        { ancestorTitles: ['at home'], title: 'the roof holds', status: 'pending' },
        { ancestorTitles: ['abroad'], title: 'the window closes', status: 'passed' },
      ],
    },
  ],
};

const PLAYWRIGHT = {
  stats: { expected: 2 },
  suites: [
    {
      specs: [{ title: '/a/ is whole', file: 'room.spec.ts', tests: [{ status: 'expected' }] }],
      suites: [
        {
          title: 'at night',
          specs: [
            { title: '/b/ is whole', file: 'room.spec.ts', tests: [{ status: 'expected' }] },
            { title: 'the light goes out', file: 'room.spec.ts', tests: [{ status: 'flaky' }] },
            { title: 'the bell rings', file: 'room.spec.ts', tests: [{ status: 'skipped' }] },
          ],
        },
      ],
    },
  ],
};

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'reports-'));
  writeFileSync(join(directory, 'vitest.json'), JSON.stringify(VITEST));
  writeFileSync(join(directory, 'playwright.json'), JSON.stringify(PLAYWRIGHT));
});

afterEach(() => {
  rmSync(directory, { recursive: true });
});

const whyNot = (by: string) =>
  whyOpen(
    { text: 'Ein Satz.', by },
    ['vitest', 'playwright'].flatMap((name) => testsIn(join(directory, `${name}.json`))),
  );

describe('a promise', () => {
  it.each([
    'the door closes',
    '… is whole',
    'door.test.ts › the door closes',
    'at night › /b/ is whole',
    'room.spec.ts › at night › /b/ is whole',
    'abroad › the window closes',
  ])('is held when every test it names passed: %s', (by) => {
    expect(whyNot(by)).toBeUndefined();
  });

  it.each([
    ['the window closes', '"the window closes" failed'],
    ['the light goes out', '"the light goes out" failed'],
    ['the roof holds', '"the roof holds" was skipped'],
    ['the bell rings', '"the bell rings" was skipped'],
    ['… closes', '"the window closes" failed'],
    ['the cellar is dry', 'no such test ran'],
    ['the door', 'no such test ran'],
    ['room.spec.ts › the door closes', 'no such test ran'],
    ['at home › the window closes', '"the window closes" failed'],
    ['at night › /a/ is whole', 'no such test ran'],
  ])('is open when one did not: %s', (by, reason) => {
    expect(whyNot(by)).toBe(reason);
  });

  it('is open when a runner left no report', () => {
    expect(testsIn(join(directory, 'traces.json'))).toEqual([]);
  });
});

describe('the name of a test', () => {
  it('is taken by the letter, whatever signs stand in it', () => {
    const named = (by: string, title: string) => isHeldBy(by, { file: 'x.test.ts', groups: [], title });
    expect(named('a (b) c?', 'a (b) c?')).toBe(true);
    expect(named('a (b) c?', 'a b c')).toBe(false);
    expect(named('a.c', 'abc')).toBe(false);
  });
});
