import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installMissingPackages } from './debian-package.ts';
import { installedProgram } from './installed-program.ts';

const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function named(): string | undefined {
  const path = process.env['CHROMIUM_PATH'];
  if (path && !existsSync(path)) throw new Error(`CHROMIUM_PATH names ${path}, which does not exist.`);
  return path;
}

function own(): string | undefined {
  const path = chromium.executablePath();
  if (existsSync(path)) return path;
  console.log('Looking for a Chromium to download …');
  spawnSync('playwright', ['install', 'chromium'], { stdio: 'ignore', timeout: 240_000 });
  return existsSync(path) ? path : undefined;
}

function packaged(): string | undefined {
  installMissingPackages('chromium');
  return installedProgram(...INSTALLED);
}

/**
 * The path of a Chromium: the one named in CHROMIUM_PATH, an installed one, Playwright's own download, or Debian's package,
 * tried in this order.
 * @throws {Error} with one sentence that says how to get one
 */
export function findChromium(): string {
  const path = named() ?? installedProgram(...INSTALLED) ?? own() ?? packaged();
  if (path) return path;
  throw new Error(
    'There is no Chromium to test with. Please install one, or name it: CHROMIUM_PATH=/path/to/chromium npm test',
  );
}
