import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/** What a step counted: single tests where a runner counts them, else one check. */
export type Tally = { passed: number; failed: number };

/** A check with a name and the command that makes it. `report` is where its runner writes a JSON report. */
export type Step = { name: string; command: string; arguments: string[]; report?: string };

type Report = {
  numPassedTests?: number;
  numFailedTests?: number;
  stats?: { expected: number; unexpected: number; flaky: number };
};

function counted(report: string | undefined): Tally | undefined {
  if (!report || !existsSync(report)) return undefined;
  const { numPassedTests, numFailedTests, stats } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  if (stats) return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
}

/** Runs a command to its end: what it prints is shown at once, or held back and returned. */
function run(
  { command, arguments: words }: Step,
  isShown: boolean,
): Promise<{ status: number | null; said: string }> {
  const said: string[] = [];
  const child = spawn(command, words, { stdio: isShown ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (part: string) => said.push(part));
  return new Promise((resolve) => {
    const end = (status: number | null): void => resolve({ status, said: said.join('') });
    child.once('close', end).once('error', ({ message }) => {
      said.push(`${message}\n`);
      end(null);
    });
  });
}

function judge(step: Step, status: number | null): Tally {
  const tally = counted(step.report) ?? { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  // A runner that fails without a failed test, or counts none, has not proved anything.
  const isEmpty = tally.passed + tally.failed === 0;
  if (isEmpty || (status !== 0 && tally.failed === 0)) tally.failed += 1;
  return tally;
}

/**
 * Runs a step and says how long it took.
 * @param isShown whether its output appears while it runs; else it appears when it has ended
 */
export async function runStep(step: Step, isShown = true): Promise<Tally> {
  const start = performance.now();
  console.log(`\n— ${step.name}`);
  if (step.report) rmSync(step.report, { force: true });
  const { status, said } = await run(step, isShown);
  if (said !== '') console.log(`\n— what „${step.name}“ says:\n${said.trimEnd()}`);
  const tally = judge(step, status);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`— ${step.name}: ${tally.failed === 0 ? 'passed' : 'FAILED'} (${seconds} s)`);
  return tally;
}

/** Runs steps one after the other, all of them even when one fails, and adds up what they counted. */
export async function runSteps(steps: readonly Step[], isShown = true): Promise<Tally> {
  let sum: Tally = { passed: 0, failed: 0 };
  for (const step of steps) sum = addTallies(sum, await runStep(step, isShown));
  return sum;
}

/** Runs several rows of steps beside each other, one for each core. What they say would mix, so it waits for their end. */
export async function runBeside(rows: readonly (readonly Step[])[]): Promise<Tally> {
  const tallies = await Promise.all(rows.map((steps) => runSteps(steps, false)));
  return tallies.reduce(addTallies, { passed: 0, failed: 0 });
}

/** Adds two tallies. */
export function addTallies(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

/** Prints the closing line and sets the exit code. */
export function conclude({ passed, failed }: Tally): void {
  console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
