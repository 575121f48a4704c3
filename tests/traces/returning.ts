import type { Chromium } from './chromium.ts';
import { BEFORE } from './everyday-site.ts';
import { until } from './program.ts';
import type { Stage } from './stage.ts';
import type { Tab } from './tab.ts';
import { DRAWN } from './tab.ts';
import { watchScript } from './watch.ts';
import type { WayOut } from './way-out.ts';
import { WAYS_OUT } from './way-out.ts';

/** What a person who presses Back, twice Back and twice Forward sees after leaving. */
const WALK = [-1, -1, 1, 1];

/** Whether the page that stands here is ours and shows anything: an expression. */
function isOurs(host: string): string {
  return `location.host === ${JSON.stringify(host)} && document.documentElement.checkVisibility() && document.body.innerText.trim() !== ''`;
}

/** How often ours was to be seen: told by the page itself at any moment, or standing there when a frame was drawn. */
export async function countShown(tab: Tab, host: string): Promise<number> {
  const isStanding = await tab.evaluate<boolean>(`${DRAWN}.then(() => ${isOurs(host)})`);
  const shown = (await tab.takeSightings()).filter(({ kind }) => kind === 'shown').length;
  return shown + (isStanding ? 1 : 0);
}

/** Opens two pages of another site, so that there is something to go back to. */
export async function comeFromElsewhere(tab: Tab, { everyday }: Stage): Promise<void> {
  await tab.goTo(everyday.origin.address(`${BEFORE}1/`));
  await tab.goTo(everyday.origin.address(`${BEFORE}2/`));
}

/** Opens a page of ours, reads on to another, and makes sure that the watching script has seen it. */
async function read(tab: Tab, { site }: Stage): Promise<void> {
  await tab.goTo(site.address('/hilfe/26/'));
  await tab.click('a[href="/hilfe/"]');
  await tab.untilTrue("document.querySelector('quiet-reading [data-part=back]')?.checkVisibility() === true");
  if ((await countShown(tab, site.host)) < 2) throw new Error('Our page was there, and nobody saw it.');
}

/**
 * Leaves.
 * @throws {Error} when the tab's list became longer: then ours is still in it, and only the guard stands before it
 */
async function leave(tab: Tab, wayOut: WayOut): Promise<void> {
  const before = await tab.evaluate<number>('history.length');
  await tab.arrive(() => WAYS_OUT[wayOut](tab));
  const after = await tab.evaluate<number>('history.length');
  if (after > before) throw new Error('Ours was left, but it is still in the list of the tab.');
}

/** Walks through the tab's list and counts how often ours is to be seen. */
export async function walkAndCount(tab: Tab, host: string, steps: readonly number[] = WALK): Promise<number> {
  let shown = await countShown(tab, host);
  for (const step of steps) {
    const isThere = await tab.walk(step);
    if (!isThere) throw new Error('The tab has fewer entries than it should.');
    shown += await countShown(tab, host);
  }
  return shown;
}

/**
 * Reads, leaves and walks to and fro, again and again in one tab, which stands on the page before ours at the end.
 * @returns how many of the runs showed anything of ours after leaving
 */
export async function leaveAndReturn(tab: Tab, stage: Stage, wayOut: WayOut, runs: number): Promise<number> {
  let seen = 0;
  for (let run = 0; run < runs; run += 1) {
    await read(tab, stage);
    await leave(tab, wayOut);
    if ((await walkAndCount(tab, stage.site.host)) > 0) seen += 1;
    await tab.walk(-1);
  }
  return seen;
}

/** Leaves, closes the tab, brings it back with the browser's own keys, and walks through what its list still holds. */
export async function leaveAndReopen(browser: Chromium, stage: Stage, wayOut: WayOut): Promise<number> {
  const tab = await browser.openTab(watchScript(stage.site.host));
  await comeFromElsewhere(tab, stage);
  await read(tab, stage);
  await leave(tab, wayOut);
  await tab.close();
  const reopened = await browser.reopenClosedTab(watchScript(stage.site.host));
  const shown = await walkAndCount(reopened, stage.site.host);
  await reopened.close();
  return shown;
}

/** Goes back while the everyday page is awaited, so that ours keeps its place in the list, and then forward to it. */
export async function turnBackWhileWaiting(tab: Tab, stage: Stage, wayOut: WayOut): Promise<number> {
  const { site, everyday } = stage;
  await read(tab, stage);
  const letIn = everyday.keepWaiting();
  await WAYS_OUT[wayOut](tab);
  // Chromium answers no question about a page that is on its way out; only the page itself can tell.
  await until(async () => (await tab.takeSightings()).find(({ kind }) => kind === 'hidden'), 'ours to hide');
  await tab.walk(-1);
  letIn();
  let shown = await countShown(tab, site.host);
  await tab.walk(1);
  await tab.untilTrue(`location.host === ${JSON.stringify(everyday.origin.host)}`);
  shown += await walkAndCount(tab, site.host);
  await tab.walk(-1);
  return shown;
}
