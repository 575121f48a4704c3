import { spawnSync } from 'node:child_process';
import { installedProgram } from '../../scripts/installed-program.ts';
import { Program } from './program.ts';

/** A screen that nobody looks at, and a keyboard on it, so that browsers run with their windows as people have them. */
export class Screen {
  readonly name: string;
  readonly #program: Program;

  private constructor(name: string, program: Program) {
    this.name = name;
    this.#program = program;
  }

  /** Whether this machine has what a screen needs. Without, browsers run without windows. */
  static isAvailable(): boolean {
    return installedProgram('Xvfb') !== undefined && installedProgram('xdotool') !== undefined;
  }

  static async open(): Promise<Screen | undefined> {
    if (!Screen.isAvailable()) return undefined;
    const options = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
    const program = new Program('Xvfb', options, undefined, ['ignore', 'ignore', 'ignore', 'pipe']);
    const number = await new Promise<string>((resolve) =>
      program.child.stdio[3]?.once('data', (data) => resolve(String(data).trim())),
    );
    return new Screen(`:${number}`, program);
  }

  /** Presses keys of the real keyboard, which the window hears before the page, such as `ctrl+shift+t`. */
  press(keys: string): void {
    const { status, stderr } = spawnSync('xdotool', ['key', '--clearmodifiers', keys], {
      env: { ...process.env, DISPLAY: this.name },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The keys ${keys} could not be pressed: ${stderr}`);
  }

  async close(): Promise<void> {
    await this.#program.stop();
  }
}
