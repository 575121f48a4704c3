import type { ChildProcess, StdioOptions } from 'node:child_process';
import { spawn } from 'node:child_process';
import { setTimeout as rest } from 'node:timers/promises';

/** Programs that still run. A test that breaks off must not leave browsers behind. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** A program that was started here and is ended here, by its own process. */
export class Program {
  readonly child: ChildProcess;
  readonly #ended: Promise<void>;

  /** @param screen the X display it draws on, if any */
  constructor(path: string, options: readonly string[], screen?: string, stdio: StdioOptions = 'ignore') {
    const env = { ...process.env, ...(screen && { DISPLAY: screen }) };
    this.child = spawn(path, options, { stdio, env });
    running.add(this.child);
    this.#ended = new Promise((resolve) => this.child.once('close', () => resolve()));
    void this.#ended.then(() => running.delete(this.child));
  }

  /** Waits until it has ended by itself; after ten seconds it is ended. */
  async end(): Promise<void> {
    const isOver = await Promise.race([this.#ended.then(() => true), rest(10_000, false)]);
    if (isOver) return;
    this.child.kill('SIGKILL');
    await this.#ended;
  }

  /** Ends it at once. */
  async stop(): Promise<void> {
    this.child.kill();
    await this.end();
  }
}

/** Asks again and again until there is an answer. */
export async function until<Answer>(
  ask: () => Answer | undefined | Promise<Answer | undefined>,
  what: string,
  patience = 15_000,
): Promise<Answer> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await rest(10);
  }
}

/** What comes of a question within a second, if it is yes: a page that is just put away or replaced never answers. */
export async function soon(question: Promise<boolean>): Promise<true | undefined> {
  const isSo = await Promise.race([question.catch(() => false), rest(1000, false)]);
  return isSo ? true : undefined;
}
