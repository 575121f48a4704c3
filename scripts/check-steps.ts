import type { Step, Tally } from './step.ts';
import { addTallies, runBeside, runSteps } from './step.ts';

/** Writes the types of the collections, which those who read the code need. */
const TYPES_STEP: Step = { name: 'types of the collections', command: 'astro', arguments: ['sync'] };

const QUICK_STEPS: readonly Step[] = [
  { name: 'content', command: 'node', arguments: ['scripts/check-content.ts'] },
  { name: 'format', command: 'prettier', arguments: ['--check', '.', '--log-level', 'warn'] },
  { name: 'types', command: 'astro', arguments: ['check', '--minimumFailingSeverity', 'hint'] },
  { name: 'unused code', command: 'knip', arguments: ['--max-issues', '0'] },
];

/** As slow as all of the quick ones. */
const LINT_STEP: Step = { name: 'lint', command: 'eslint', arguments: ['.', '--max-warnings', '0'] };

const UNIT_STEP: Step = {
  name: 'unit and content tests',
  command: 'vitest',
  arguments: ['run', '--reporter=default', '--reporter=json', '--outputFile.json=.cache/vitest.json'],
  report: '.cache/vitest.json',
};

/**
 * Everything that needs no browser and no build. None of it repairs anything.
 * @param more steps that may run as soon as the quick ones have ended, while the linter still reads
 */
export async function runChecks(more: readonly Step[] = []): Promise<Tally> {
  const written = await runSteps([TYPES_STEP]);
  const read = await runBeside([[...QUICK_STEPS, ...more], [LINT_STEP]]);
  return [read, await runSteps([UNIT_STEP])].reduce(addTallies, written);
}
