import { readContentTree } from '#editorial/content-tree.ts';
import { promisesOf } from '#editorial/promise-check.ts';
import { heldWords } from '#i18n/held-words.ts';
import { ROOT_LANGUAGE, wordsIn } from '#i18n/words.ts';
import { testsIn, whyOpen } from './test-report.ts';

/** What the test runs before this step reported. */
const REPORTS = ['.cache/vitest.json', '.cache/playwright.json', '.cache/traces.json'];

const tests = REPORTS.flatMap(testsIn);
const promises = [...promisesOf(readContentTree()), ...heldWords(wordsIn(ROOT_LANGUAGE))];
const open = promises.flatMap((promise) => {
  const reason = whyOpen(promise, tests);
  return reason === undefined ? [] : [`„${promise.text}“\n  needs "${promise.by}": ${reason}`];
});
for (const line of open) console.error(line);
if (open.length > 0 || promises.length === 0) process.exitCode = 1;
console.log(
  `${String(promises.length - open.length)} of ${String(promises.length)} promises are held by a test that passed.`,
);
