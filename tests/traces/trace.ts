import { readFileSync } from 'node:fs';
import type { Trace } from '#domain/trace.ts';
import { MEASURED } from './effort.ts';
import { firefoxPath } from './firefox.ts';
import { COMPARED, OURS } from './hiding.ts';
import {
  countKept,
  countLeftovers,
  measureHidings,
  measureReopened,
  measureReturnsInChromium,
  measureReturnsInFirefox,
  sumUpHidings,
  tally,
} from './measurement.ts';
import { measureLeftovers, readInChromium, readInFirefox, readWithoutScript } from './reading.ts';
import { Screen } from './screen.ts';
import type { Stage } from './stage.ts';
import { openStage } from './stage.ts';
import { ENTRIES } from './visit.ts';

/** `Debian GNU/Linux 12 (bookworm)` (os-release(5)). */
function system(): string {
  return /^PRETTY_NAME="(.*)"$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'Linux';
}

async function measureLists(
  stage: Stage,
): Promise<Pick<Trace, 'measured' | 'system' | 'chromium' | 'firefox' | 'pages' | 'reading' | 'left'>> {
  const { profile, version, ...inChromium } = await readInChromium(stage);
  const { profile: profileLeft, ...leftChromium } = await readInChromium(stage, 'keys');
  profile.remove();
  profileLeft.remove();
  const inFirefox = await readInFirefox(stage);
  const leftFirefox = await readInFirefox(stage, 'keys');
  return {
    measured: new Date().toISOString().slice(0, 10),
    system: system(),
    chromium: version,
    firefox: inFirefox.version,
    pages: ENTRIES,
    reading: {
      chromium: countKept(inChromium),
      firefox: countKept(inFirefox),
      withoutScript: countKept(await readWithoutScript(stage)),
    },
    left: {
      chromium: { rows: leftChromium.rows.length, visible: leftChromium.visible },
      firefox: { rows: leftFirefox.rows.length, visible: leftFirefox.visible },
    },
  };
}

/**
 * Measures everything that the page about safety says, in both browsers.
 * @param directory the built site
 * @throws {Error} when this machine lacks Firefox or a screen
 */
export async function measureTrace(directory: string): Promise<Trace> {
  if (!firefoxPath() || !Screen.isAvailable())
    throw new Error(
      'Measuring needs Linux with Firefox, Xvfb and xdotool: apt install firefox-esr xvfb xdotool',
    );
  const stage = await openStage(directory);
  try {
    // Times come first, while nothing else of this run can disturb them.
    const hiding = sumUpHidings(await measureHidings(stage, MEASURED, [OURS, COMPARED]));
    return {
      ...(await measureLists(stage)),
      returning: {
        chromium: tally(await measureReturnsInChromium(stage, MEASURED)),
        firefox: tally(await measureReturnsInFirefox(stage, MEASURED)),
        reopened: tally(await measureReopened(stage, MEASURED)),
      },
      files: countLeftovers((await measureLeftovers(stage)).ours),
      hiding,
    };
  } finally {
    stage.close();
  }
}
