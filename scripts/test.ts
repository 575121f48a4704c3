import { CHECK_STEPS } from './check-steps.ts';
import { findChromium } from './chromium.ts';
import type { Step, Tally } from './step.ts';
import { addTallies, conclude, runSteps } from './step.ts';

const BUILD_STEPS: readonly Step[] = [
  { name: 'build', command: 'node', arguments: ['scripts/build.ts'] },
  { name: 'two builds are the same to the byte', command: 'node', arguments: ['scripts/compare-builds.ts'] },
];

const BROWSER_STEP: Step = {
  name: 'tests in Chromium',
  command: 'playwright',
  arguments: ['test'],
  report: '.cache/playwright.json',
};

function inChromium(): Tally {
  try {
    process.env['CHROMIUM_PATH'] = findChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
  return runSteps([BROWSER_STEP]);
}

process.env['CI'] ??= '1';
const before = runSteps([...CHECK_STEPS, ...BUILD_STEPS]);
conclude(addTallies(before, inChromium()));
