import { spawnSync } from 'node:child_process';
import { installedProgram } from './installed-program.ts';

/** What tests in browsers are made with, besides Chromium: packages, and the programs that show they are there. */
const PACKAGES: Record<string, readonly string[]> = {
  'firefox-esr': ['firefox-esr', 'firefox'],
  xvfb: ['Xvfb'],
  xdotool: ['xdotool'],
  tilemaker: ['tilemaker'],
};

/** Another installation on the machine is waited for, not lost to. */
const PATIENCE = ['-o', 'DPkg::Lock::Timeout=240'];

let isTried = false;

/** Installs Debian's packages, in one run of apt. Only root can, so elsewhere nothing happens. */
export function installPackages(wanted: readonly string[]): void {
  if (isTried || process.platform !== 'linux' || process.getuid?.() !== 0 || !installedProgram('apt-get'))
    return;
  if (wanted.length === 0) return;
  isTried = true;
  console.log(`Installing Debian's ${wanted.join(', ')} …`);
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', timeout: 240_000 });
  spawnSync('apt-get', [...PATIENCE, 'install', '-y', '-qq', ...wanted], {
    stdio: 'ignore',
    timeout: 480_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/**
 * Installs what the tests in browsers miss on a bare Debian.
 * @param more further packages that are missing
 */
export function installMissingPackages(...more: readonly string[]): void {
  const missing = Object.keys(PACKAGES).filter((name) => !installedProgram(...(PACKAGES[name] ?? [])));
  installPackages([...more, ...missing]);
}
