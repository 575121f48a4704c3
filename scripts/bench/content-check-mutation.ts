import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { checkTree } from '#editorial/check.ts';
import type { readContentTree } from '#editorial/content-tree.ts';
import type { forgetEntries } from '#editorial/entry-memory.ts';
import { CONTENT_DAY } from '../../tests/unit/fixtures/content-copy.ts';
import { importMutated } from '../mutation/mutated-module.ts';
import { INPUTS, complaints, plantAll } from '../mutation/rehearsal.ts';
import type { Mutant } from '../mutation/rule-sites.ts';
import { mutantsOf } from '../mutation/rule-sites.ts';

const DEMANDED = 95;

/** Not written by partners, or no rule of the check; the promises have tests of their own. */
const LEFT_OUT =
  /(?:trace|operator|figure|browser|export|report|condition|promise(?:-check)?|geohash|security-text|map-place|base-map|directory-filter|freshness|name-pattern|word-list|permalink|shift-presses|yaml-changes|yaml-text|front-matter-edit|head-edit|same-value|content-files|memory-files|disk-files|entry-memory|map-cut|map-labels|label-layout|pin-heap|call-guide|call-sheet|opening-times|openness-text|notice-entry|notice-correction|still-right|outward-links)\.ts$/;

type Check = {
  checkTree: typeof checkTree;
  readContentTree: typeof readContentTree;
  forgetEntries: typeof forgetEntries;
};

function allMutants(): Mutant[] {
  const folders = ['src/editorial', 'src/domain'].map((folder) => resolve(folder));
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  return files
    .filter((file) => file.endsWith('.ts') && !LEFT_OUT.test(file))
    .flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
}

async function checkOf(mutant: Mutant, number: number): Promise<Check> {
  const [check, tree, memory] = await Promise.all(
    ['check', 'content-tree', 'entry-memory'].map((name) =>
      importMutated(pathToFileURL(resolve(`src/editorial/${name}.ts`)).href, mutant, number),
    ),
  );
  return {
    ...(check as Pick<Check, 'checkTree'>),
    ...(tree as Pick<Check, 'readContentTree'>),
    ...(memory as Pick<Check, 'forgetEntries'>),
  };
}

/** Whether at least one fixture notices that the rule is off; a check that breaks down is noticed too. */
async function isNoticed(mutant: Mutant, number: number, root: string): Promise<boolean> {
  try {
    const { checkTree, readContentTree, forgetEntries } = await checkOf(mutant, number);
    const isFound = complaints(checkTree(readContentTree(root), CONTENT_DAY)).length > 0;
    // Each mutant is a program of its own, and none is ever unloaded.
    forgetEntries();
    return isFound;
  } catch {
    return true;
  }
}

const root = plantAll();
const mutants = allMutants();
const whole = { file: '', line: 0, what: 'nothing', text: '' };
if (await isNoticed(whole, mutants.length, root))
  throw new Error('The fixtures are not all refused as it is.');

const survivors: Mutant[] = [];
for (const [number, mutant] of mutants.entries()) {
  if (!(await isNoticed(mutant, number, root))) survivors.push(mutant);
  if (number % 25 === 24) console.error(`… ${String(number + 1)} of ${String(mutants.length)} rules`);
}
rmSync(dirname(root), { recursive: true });

for (const { file, line, what } of survivors)
  console.log(`nobody noticed: ${relative('.', file)}:${String(line)}  ${what}`);
const rate = (100 * (mutants.length - survivors.length)) / mutants.length;
console.table({
  'bad inputs': { value: INPUTS },
  'rules switched off, one at a time': { value: mutants.length },
  'noticed by a fixture': { value: `${rate.toFixed(1)} %` },
});
if (rate < DEMANDED) process.exitCode = 1;
