import { visitIn } from './browser.ts';
import { chromiumRows, visibleRows } from './browser-list.ts';
import { Chromium } from './chromium.ts';
import { COMPARISON } from './comparison.ts';
import { BEFORE } from './everyday-site.ts';
import { Firefox } from './firefox.ts';
import type { Leftovers } from './leftovers.ts';
import { leftoversIn } from './leftovers.ts';
import type { Profile } from './profile.ts';
import type { Stage } from './stage.ts';
import type { Tab } from './tab.ts';
import { QUERY, visitQuietly } from './visit.ts';
import { watchScript } from './watch.ts';
import type { WayOut } from './way-out.ts';
import { WAYS_OUT } from './way-out.ts';

/** What a browser keeps of a visit in its list: entries of the tab, titles of rows, and rows a person can see. */
export type Kept = { entries: number; rows: string[]; visible: number };

/** Reads in Chromium, and leaves if a way is given. The profile stays, to be looked at and removed. */
export async function readInChromium(
  stage: Stage,
  wayOut?: WayOut,
): Promise<Kept & { headings: string[]; profile: Profile; version: string }> {
  const { result, profile } = await visitIn(Chromium.start(stage), async (browser) => {
    const tab = await browser.openTab(watchScript(stage.site.host));
    const { headings, entries } = await visitQuietly(tab, stage);
    if (wayOut) await tab.arrive(() => WAYS_OUT[wayOut](tab));
    const visible = await visibleRows(browser, stage);
    return { headings, entries, visible, version: await browser.version() };
  });
  return { ...result, rows: chromiumRows(profile, stage.site), profile };
}

/** Reads in Firefox, and leaves if asked. What Firefox shows is every row that is not hidden and was visited. */
export async function readInFirefox(stage: Stage, wayOut?: WayOut): Promise<Kept & { version: string }> {
  const { result, profile } = await visitIn(Firefox.start(), async (browser) => {
    const tab = await browser.openTab(watchScript(stage.site.host));
    const { entries } = await visitQuietly(tab, stage);
    if (wayOut) await tab.arrive(() => WAYS_OUT[wayOut](tab));
    return { entries, version: browser.version };
  });
  const ours = `FROM moz_places WHERE url LIKE 'https://${stage.site.host}/%'`;
  const rows = profile.rows('places.sqlite', `SELECT title, hidden, visit_count AS visits ${ours}`);
  profile.remove();
  return {
    ...result,
    rows: rows.map(({ title }) => String(title)),
    visible: rows.filter(({ hidden, visits }) => hidden === 0 && Number(visits) > 0).length,
  };
}

/** Opens parts of the document that holds everything, without script. */
export async function readWithoutScript(stage: Stage): Promise<Kept> {
  const { result, profile } = await visitIn(Chromium.start(stage), async (browser) => {
    const tab = await browser.openTab();
    await tab.goTo(stage.everyday.origin.address(BEFORE));
    const before = (await tab.list()).entries.length;
    await tab.goToWithoutScript(stage.site.address('/alles/'));
    for (const part of [1, 2, 3, 4, 5])
      await tab.click(`details:not([open]):nth-of-type(${String(part)}) > summary`);
    const open = await tab.evaluate<number>("document.querySelectorAll('details[open]').length");
    if (open < 3) throw new Error('The parts of the document did not open.');
    const entries = (await tab.list()).entries.length - before;
    return { entries, visible: await visibleRows(browser, stage) };
  });
  const rows = chromiumRows(profile, stage.site);
  profile.remove();
  return { ...result, rows };
}

/** Visits the pages for comparison: ordinary links, telling titles, a typed query, an exit that is a link. */
async function visitComparison(tab: Tab, { site, everyday }: Stage): Promise<void> {
  await tab.goTo(everyday.origin.address(BEFORE));
  await tab.goTo(site.address(`${COMPARISON}1/`));
  await tab.click('#query');
  await tab.type(QUERY);
  await tab.arrive(() => tab.click('#next'));
  await tab.arrive(() => tab.pressShiftThrice());
}

/** What is left in the files of Chromium after our visit, and, to see that the search finds, after the one to compare. */
export async function measureLeftovers(stage: Stage): Promise<{ ours: Leftovers; compared: Leftovers }> {
  const control = await visitIn(Chromium.start(stage), async (browser) => {
    await (await browser.openTab()).goTo(stage.everyday.exit);
  });
  const compared = await visitIn(Chromium.start(stage), async (browser) => {
    await visitComparison(await browser.openTab(), stage);
  });
  const ours = await readInChromium(stage, 'keys');
  const { host } = stage.site;
  const result = {
    ours: leftoversIn(ours.profile, control.profile, host, ours.headings),
    compared: leftoversIn(compared.profile, control.profile, host, []),
  };
  for (const { profile } of [ours, control, compared]) profile.remove();
  return result;
}
