import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../../scripts/chromium.ts';
import type { Browser } from './browser.ts';
import { ChromiumTab } from './chromium-tab.ts';
import { Profile } from './profile.ts';
import { Program, until } from './program.ts';
import { Screen } from './screen.ts';
import type { Notice } from './wire.ts';
import { Wire } from './wire.ts';

/** What a start needs to be unattended. Nothing here touches the back-forward cache, the history or the disk. */
const UNATTENDED = [
  '--remote-debugging-port=0',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-sandbox',
  '--password-store=basic',
  '--disable-background-networking',
  '--disable-component-update',
];

/** How a browser is to be: with a memory for pages one comes back to, as it is by default, or without. */
export type ChromiumOptions = { fingerprints: readonly string[]; remembersPages?: boolean };

async function debuggingAddress(profile: Profile): Promise<string> {
  const file = join(profile.directory, 'DevToolsActivePort');
  const [port, socket] = await until(() => {
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    return lines.length === 2 ? lines : undefined;
  }, 'Chromium to start');
  return `ws://127.0.0.1:${port ?? ''}${socket ?? ''}`;
}

/** A Chromium started apart, with a fresh profile and the switches people have, in a window where there is a screen. */
export class Chromium implements Browser {
  readonly wire: Wire;
  readonly profile: Profile;
  readonly screen: Screen | undefined;
  readonly #program: Program;

  private constructor(wire: Wire, profile: Profile, program: Program, screen: Screen | undefined) {
    this.wire = wire;
    this.profile = profile;
    this.screen = screen;
    this.#program = program;
  }

  static async start({ fingerprints, remembersPages = true }: ChromiumOptions): Promise<Chromium> {
    const [profile, screen] = [new Profile(), await Screen.open()];
    const options = [
      ...UNATTENDED,
      `--user-data-dir=${profile.directory}`,
      `--ignore-certificate-errors-spki-list=${fingerprints.join()}`,
      ...(remembersPages ? [] : ['--disable-features=BackForwardCache']),
      ...(screen ? [] : ['--headless']),
    ];
    const program = new Program(findChromium(), [...options, 'about:blank'], screen?.name);
    const wire = await Wire.open(await debuggingAddress(profile));
    const filter = [{ type: 'page' }];
    await wire.ask('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
      filter,
    });
    return new Chromium(wire, profile, program, screen);
  }

  /** `Chromium 156.0.8078.79`, without the name. */
  async version(): Promise<string> {
    const { product } = await this.wire.ask<{ product: string }>('Browser.getVersion');
    return product.replace(/^.*\//, '');
  }

  /** @param script a function that is given `tell`, for the start of every page */
  async openTab(script = '() => undefined'): Promise<ChromiumTab> {
    const appears = this.#nextTab();
    await this.wire.ask('Target.createTarget', { url: 'about:blank' });
    return ChromiumTab.take(this.wire, await appears, script);
  }

  /**
   * Brings back the tab that was closed last, with the browser's own keys, and watches it before anything of it runs.
   * @throws {Error} when there is no screen to press keys on
   */
  async reopenClosedTab(script: string): Promise<ChromiumTab> {
    if (!this.screen) throw new Error('Without a screen no tab can be reopened.');
    const appears = this.#nextTab();
    this.screen.press('ctrl+shift+t');
    const tab = await ChromiumTab.take(this.wire, await appears, script);
    await tab.untilTrue("document.readyState === 'complete'");
    return tab;
  }

  /** The title of a tab as the browser's window shows it. */
  async titleOf({ targetId }: ChromiumTab): Promise<string> {
    const how = { targetId };
    const { targetInfo } = await this.wire.ask<{ targetInfo: { title: string } }>(
      'Target.getTargetInfo',
      how,
    );
    return targetInfo.title;
  }

  #nextTab(): Promise<Notice> {
    return this.wire.notice(({ method }) => method === 'Target.attachedToTarget');
  }

  async close(): Promise<void> {
    await this.wire.ask('Browser.close');
    await this.#program.end();
    await this.screen?.close();
  }

  async kill(): Promise<void> {
    this.wire.hangUp();
    await this.#program.stop();
    await this.screen?.close();
  }
}
