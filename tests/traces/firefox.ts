import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installedProgram } from '../../scripts/installed-program.ts';
import type { Browser } from './browser.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { Profile } from './profile.ts';
import { Program, until } from './program.ts';
import { Screen } from './screen.ts';
import { Wire } from './wire.ts';

/** What a start needs to be unattended; everything else is as people have it, the memory for pages included. */
const UNATTENDED = {
  // Otherwise the browser changes dozens of settings as soon as it is driven from outside.
  'remote.prefs.recommended': false,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** Where Firefox is on this machine, if it is. */
export function firefoxPath(): string | undefined {
  return installedProgram('firefox-esr', 'firefox');
}

function writeSettings(profile: Profile, remembersPages: boolean): void {
  const settings = {
    ...UNATTENDED,
    ...(remembersPages ? {} : { 'browser.sessionhistory.max_total_viewers': 0 }),
  };
  const lines = Object.entries(settings).map(([name, value]) => `user_pref("${name}", ${String(value)});`);
  writeFileSync(join(profile.directory, 'user.js'), lines.join('\n'));
}

async function debuggingAddress(profile: Profile): Promise<string> {
  const file = join(profile.directory, 'WebDriverBiDiServer.json');
  const port = await until(
    () => {
      if (!existsSync(file)) return undefined;
      try {
        return (JSON.parse(readFileSync(file, 'utf8')) as { ws_port: number }).ws_port;
      } catch {
        // Half written.
        return undefined;
      }
    },
    'Firefox to start',
    60_000,
  );
  return `ws://127.0.0.1:${String(port)}/session`;
}

/** A Firefox started apart, with a fresh profile, in a window where there is a screen, driven over WebDriver BiDi. */
export class Firefox implements Browser {
  readonly wire: Wire;
  readonly profile: Profile;
  readonly version: string;
  readonly screen: Screen | undefined;
  readonly #program: Program;

  private constructor(wire: Wire, profile: Profile, program: Program, version: string, screen?: Screen) {
    this.wire = wire;
    this.profile = profile;
    this.version = version;
    this.screen = screen;
    this.#program = program;
  }

  static async start({ remembersPages = true } = {}): Promise<Firefox> {
    const path = firefoxPath();
    if (!path) throw new Error('There is no Firefox.');
    const [profile, screen] = [new Profile(), await Screen.open()];
    writeSettings(profile, remembersPages);
    const options = ['--profile', profile.directory, '--remote-debugging-port', '0', '--no-remote'];
    const program = new Program(path, [...options, ...(screen ? [] : ['--headless'])], screen?.name);
    const wire = await Wire.open(await debuggingAddress(profile));
    const { capabilities } = await wire.ask<{ capabilities: { browserVersion: string } }>('session.new', {
      capabilities: { alwaysMatch: { acceptInsecureCerts: true } },
    });
    await wire.ask('session.subscribe', { events: ['script.message', 'browsingContext.contextCreated'] });
    return new Firefox(wire, profile, program, capabilities.browserVersion, screen);
  }

  async openTab(script: string): Promise<FirefoxTab> {
    const { context } = await this.wire.ask<{ context: string }>('browsingContext.create', { type: 'tab' });
    return FirefoxTab.open(this.wire, context, script);
  }

  async close(): Promise<void> {
    await this.wire.ask('browser.close');
    await this.#program.end();
    await this.screen?.close();
  }

  async kill(): Promise<void> {
    this.wire.hangUp();
    await this.#program.stop();
    await this.screen?.close();
  }
}
