import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inBrowser } from './browser.ts';
import { Chromium } from './chromium.ts';
import { committedTrace, MEASURE_AGAIN } from './committed.ts';
import { COMPARISON } from './comparison.ts';
import { MEASURED, SITUATIONS, TESTED } from './effort.ts';
import { Firefox, firefoxPath } from './firefox.ts';
import type { Returns } from './measurement.ts';
import { measureReopened, measureReturnsInChromium, measureReturnsInFirefox, tally } from './measurement.ts';
import { comeFromElsewhere, countShown, turnBackWhileWaiting } from './returning.ts';
import { Screen } from './screen.ts';
import type { Stage } from './stage.ts';
import { openStage } from './stage.ts';
import { watchScript } from './watch.ts';
import { ALL_WAYS_OUT } from './way-out.ts';

const committed = committedTrace();
let stage: Stage;
beforeAll(async () => void (stage = await openStage()));
afterAll(() => stage.close());

/** How the page for comparison comes back, and whether it shows anything, when someone who left it goes back. */
async function returnToComparison(
  starting: Promise<Chromium | Firefox>,
  name: string,
): Promise<{ isFromMemory: boolean; isShown: boolean }> {
  return inBrowser(starting, async (browser) => {
    const tab = await browser.openTab(watchScript(stage.site.host));
    await comeFromElsewhere(tab, stage);
    await tab.goTo(stage.site.address(`${COMPARISON}${name}/`));
    await tab.arrive(() => tab.pressShiftThrice());
    await tab.takeSightings();
    await tab.walk(-1);
    const isShown = (await countShown(tab, stage.site.host)) > 0;
    const isFromMemory = "document.documentElement.dataset.persisted === 'true'";
    return { isFromMemory: await tab.evaluate<boolean>(isFromMemory), isShown };
  });
}

function shownIn(found: readonly Returns[], situation: (typeof SITUATIONS)[number]): Returns | undefined {
  return found.find(
    ({ wayOut, remembersPages }) =>
      wayOut === situation.wayOut && remembersPages === situation.remembersPages,
  );
}

describe('these tests would notice', () => {
  it('a page that comes back from memory, since GOV.UK’s does in Chromium', async () => {
    const found = await returnToComparison(Chromium.start(stage), '1');
    expect(found).toEqual({ isFromMemory: true, isShown: true });
  });

  it('a page that is loaded again, since GOV.UK’s is in Chromium without that memory', async () => {
    const found = await returnToComparison(Chromium.start({ ...stage, remembersPages: false }), '1');
    expect(found).toEqual({ isFromMemory: false, isShown: true });
  });

  it.skipIf(!firefoxPath())(
    'a page that comes back from memory, since GOV.UK’s does in Firefox',
    async () => {
      const found = await returnToComparison(Firefox.start(), 'behalten');
      expect(found).toEqual({ isFromMemory: true, isShown: true });
    },
  );
});

describe('in Chromium, Back, twice Back and Forward show nothing of ours', () => {
  let found: Returns[];
  beforeAll(async () => void (found = await measureReturnsInChromium(stage, TESTED)));

  it.each(SITUATIONS)('after leaving by $wayOut, with the memory for pages: $remembersPages', (situation) => {
    expect(shownIn(found, situation)).toEqual({ ...situation, runs: TESTED.chromium, shown: 0 });
  });

  it('as the page about safety says', () => {
    expect(committed.returning.chromium, MEASURE_AGAIN).toEqual({
      runs: SITUATIONS.length * MEASURED.chromium,
      shown: tally(found).shown,
    });
  });
});

describe('whoever goes back while the everyday page is awaited, and then forward, sees nothing of ours', () => {
  it.each([true, false])('with the memory for pages: %s', async (remembersPages) => {
    const shown = await inBrowser(Chromium.start({ ...stage, remembersPages }), async (browser) => {
      const tab = await browser.openTab(watchScript(stage.site.host));
      await comeFromElsewhere(tab, stage);
      const counts: number[] = [];
      for (const wayOut of ALL_WAYS_OUT) counts.push(await turnBackWhileWaiting(tab, stage, wayOut));
      return counts;
    });
    expect(shown).toEqual(ALL_WAYS_OUT.map(() => 0));
  });
});

// A tab is reopened with keys of the browser's window, and that needs a screen: the packages xvfb and xdotool.
describe.skipIf(!Screen.isAvailable())(
  'in Chromium, a tab that is closed after leaving and opened again',
  () => {
    let found: Returns[];
    beforeAll(async () => void (found = await measureReopened(stage, TESTED)));

    it.each(ALL_WAYS_OUT)('shows nothing of ours: %s', (wayOut) => {
      expect(shownIn(found, { wayOut, remembersPages: true })).toMatchObject({
        runs: TESTED.reopened,
        shown: 0,
      });
    });

    it('as the page about safety says', () => {
      expect(committed.returning.reopened, MEASURE_AGAIN).toEqual({
        runs: ALL_WAYS_OUT.length * MEASURED.reopened,
        shown: tally(found).shown,
      });
    });
  },
);

describe.skipIf(!firefoxPath())('in Firefox, Back, twice Back and Forward show nothing of ours', () => {
  let found: Returns[];
  beforeAll(async () => void (found = await measureReturnsInFirefox(stage, TESTED)));

  it.each(SITUATIONS)('after leaving by $wayOut, with the memory for pages: $remembersPages', (situation) => {
    expect(shownIn(found, situation)).toEqual({ ...situation, runs: TESTED.firefox, shown: 0 });
  });

  it('as the page about safety says', () => {
    expect(committed.returning.firefox, MEASURE_AGAIN).toEqual({
      runs: SITUATIONS.length * MEASURED.firefox,
      shown: tally(found).shown,
    });
  });
});
