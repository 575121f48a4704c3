import { spawnSync } from 'node:child_process';
import { installedProgram } from './installed-program.ts';

/** What the tests in browsers are made with, besides Chromium: Debian's package, and programs that show it is there. */
const PACKAGES: Record<string, readonly string[]> = {
  'firefox-esr': ['firefox-esr', 'firefox'],
  xvfb: ['Xvfb'],
  xdotool: ['xdotool'],
};

let isTried = false;

/**
 * Installs what is missing on a bare Debian, in one run of apt. Only root can, so elsewhere nothing happens.
 * @param more further packages that are missing
 */
export function installMissingPackages(...more: readonly string[]): void {
  if (isTried || process.platform !== 'linux' || process.getuid?.() !== 0 || !installedProgram('apt-get'))
    return;
  const missing = Object.keys(PACKAGES).filter((name) => !installedProgram(...(PACKAGES[name] ?? [])));
  const wanted = [...more, ...missing];
  if (wanted.length === 0) return;
  isTried = true;
  console.log(`Installing Debian's ${wanted.join(', ')} …`);
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', timeout: 240_000 });
  spawnSync('apt-get', ['install', '-y', '-qq', ...wanted], {
    stdio: 'ignore',
    timeout: 480_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
