import type { Step } from './step.ts';

/** Everything that needs no browser and no build, cheapest first. None of it repairs anything. */
export const CHECK_STEPS: readonly Step[] = [
  { name: 'content', command: 'node', arguments: ['scripts/check-content.ts'] },
  { name: 'format', command: 'prettier', arguments: ['--check', '.', '--log-level', 'warn'] },
  { name: 'types', command: 'astro', arguments: ['check', '--minimumFailingSeverity', 'hint'] },
  { name: 'lint', command: 'eslint', arguments: ['.', '--max-warnings', '0'] },
  { name: 'unused code', command: 'knip', arguments: ['--max-issues', '0'] },
  {
    name: 'unit and content tests',
    command: 'vitest',
    arguments: ['run', '--reporter=default', '--reporter=json', '--outputFile.json=.cache/vitest.json'],
    report: '.cache/vitest.json',
  },
];
