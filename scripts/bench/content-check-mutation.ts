import { readFileSync, rmSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { checkTree } from '#editorial/check.ts';
import type { readContentTree } from '#editorial/content-tree.ts';
import type { forgetEntries } from '#editorial/entry-memory.ts';
import { CONTENT_DAY } from '../../tests/unit/fixtures/content-copy.ts';
import { filesLoaded, importMutated } from '../mutation/mutated-module.ts';
import { INPUTS, complaints, plantAll } from '../mutation/rehearsal.ts';
import type { Mutant } from '../mutation/rule-sites.ts';
import { mutantsOf } from '../mutation/rule-sites.ts';

const DEMANDED = 95;

/**
 * What the check loads and what is none of its rules: its memory, its words, the drawn map, addresses of pages, ages, and
 * which lists of words there have to be. Words, ages and lists have unit tests of their own.
 */
const LEFT_OUT = /\/(?:entry-memory|issue-sentence|base-map|name-pattern|permalink|freshness|word-list)\.ts$/;

type Check = {
  checkTree: typeof checkTree;
  readContentTree: typeof readContentTree;
  forgetEntries: typeof forgetEntries;
};

/** Every rule in what the check loads. */
function mutantsIn(files: readonly string[]): Mutant[] {
  return files
    .filter((file) => !LEFT_OUT.test(file))
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
const WHOLE = 0;
if (await isNoticed({ file: '', line: 0, what: 'nothing', text: '' }, WHOLE, root))
  throw new Error('The fixtures are not all refused as it is.');
const mutants = mutantsIn(filesLoaded(WHOLE));

const survivors: Mutant[] = [];
for (const [number, mutant] of mutants.entries()) {
  if (!(await isNoticed(mutant, number + 1, root))) survivors.push(mutant);
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
