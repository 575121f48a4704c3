import { runChecks } from './check-steps.ts';
import { findChromium } from './chromium.ts';
import { installMissingPackages } from './debian-package.ts';
import type { Step, Tally } from './step.ts';
import { addTallies, conclude, runSteps } from './step.ts';

const BUILD_STEP: Step = { name: 'build', command: 'node', arguments: ['scripts/build.ts'] };

const COMPARE_STEP: Step = {
  name: 'two builds are the same to the byte',
  command: 'node',
  arguments: ['scripts/compare-builds.ts'],
};

const BROWSER_STEP: Step = {
  name: 'tests in Chromium',
  command: 'playwright',
  arguments: ['test'],
  report: '.cache/playwright.json',
};

const EDITOR_STEP: Step = {
  name: 'the editor in Chromium, on a clone of the content',
  command: 'playwright',
  arguments: ['test', '--config=playwright.editor.config.ts'],
  report: '.cache/editor.json',
};

const TRACES_STEP: Step = {
  name: 'what a visit leaves, in browsers as people have them',
  command: 'vitest',
  arguments: [
    'run',
    '--config=vitest.traces.config.ts',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=.cache/traces.json',
  ],
  report: '.cache/traces.json',
};

/** Last of all: it reads what the runs before it reported. */
const PROMISE_STEP: Step = {
  name: 'every promise is held by a test that passed',
  command: 'node',
  arguments: ['scripts/promises.ts'],
};

async function inBrowsers(): Promise<Tally> {
  try {
    process.env['CHROMIUM_PATH'] = findChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
  installMissingPackages();
  return runSteps([BROWSER_STEP, EDITOR_STEP, TRACES_STEP]);
}

process.env['CI'] ??= '1';
const parts = [
  () => runChecks([BUILD_STEP]),
  () => runSteps([COMPARE_STEP]),
  inBrowsers,
  () => runSteps([PROMISE_STEP]),
];
let sum: Tally = { passed: 0, failed: 0 };
for (const part of parts) sum = addTallies(sum, await part());
conclude(sum);
