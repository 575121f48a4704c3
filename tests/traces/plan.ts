import { visitIn } from './browser.ts';
import { Chromium } from './chromium.ts';
import type { ChromiumTab } from './chromium-tab.ts';
import { COMPARISON } from './comparison.ts';
import { comeFromElsewhere } from './returning.ts';
import type { Stage } from './stage.ts';
import { watchScript } from './watch.ts';
import type { WayOut } from './way-out.ts';
import { ALL_WAYS_OUT, WAYS_OUT } from './way-out.ts';

/** What someone writes into the safety plan. No page has this word, and no browser brings it. */
const MARK = 'Wuxqiz';

/** Milliseconds in which Chromium notes what stands in the fields of a page, if it does. */
const NOTED = 3000;

const FIELDS = "[...document.querySelectorAll('safety-plan textarea')]";

/** How many fields, boxes, addresses, titles or stores of the page hold something that was written or chosen. */
const HELD = `(() => {
  const inputs = [...document.querySelectorAll('input, textarea')];
  const texts = [...inputs.map(({ value }) => value), document.body.textContent, location.href, document.title,
    JSON.stringify(history.state), JSON.stringify({ ...localStorage, ...sessionStorage })];
  const changed = inputs.filter((each) => each.closest('safety-plan') && each.checked !== each.defaultChecked);
  return texts.filter((text) => text.includes('${MARK}')).length + changed.length;
})()`;

/** What was still there after each way of leaving the plan, and whether the browser brought the page from memory. */
export type PlanReturns = {
  fields: number;
  written: number;
  byBackAndForward: number;
  isFromMemory: boolean;
  afterUndo: number;
  byLink: number;
};

/** Writes into every field with real keys, and ticks one box. */
async function fillIn(tab: ChromiumTab): Promise<number> {
  const fields = await tab.evaluate<number>(`${FIELDS}.length`);
  await tab.click('safety-plan textarea');
  await tab.untilTrue("customElements.get('safety-plan') !== undefined");
  for (let place = 0; place < fields; place += 1) {
    await tab.evaluate(`${FIELDS}[${String(place)}].focus()`);
    await tab.type(MARK);
  }
  await tab.click('safety-plan [data-part=tick]');
  return fields;
}

async function openPlan(tab: ChromiumTab, stage: Stage): Promise<number> {
  await comeFromElsewhere(tab, stage);
  await tab.goTo(stage.site.address('/sicherheitsplan/'));
  return fillIn(tab);
}

/** Takes back the last change, as the browser's own key does, in the field that someone presses. */
async function undo(tab: ChromiumTab): Promise<void> {
  await tab.click('safety-plan textarea');
  const key = { key: 'z', code: 'KeyZ', windowsVirtualKeyCode: 90, modifiers: 2, commands: ['undo'] };
  await tab.ask('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await tab.ask('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}

async function returnInEachWay(tab: ChromiumTab, stage: Stage): Promise<PlanReturns> {
  const fields = await openPlan(tab, stage);
  const written = await tab.evaluate<number>(HELD);
  await new Promise((done) => setTimeout(done, NOTED));
  await tab.walk(-1);
  await tab.takeSightings();
  await tab.walk(1);
  const isFromMemory = (await tab.takeSightings()).some((seen) => seen.isFromMemory);
  const byBackAndForward = await tab.evaluate<number>(HELD);
  await undo(tab);
  const afterUndo = await tab.evaluate<number>(HELD);
  await fillIn(tab);
  await tab.click('main a[href="/wissen/5/"]');
  await tab.untilTrue("document.querySelector('safety-plan') === null");
  await tab.click('quiet-reading [data-part=back]');
  await tab.untilTrue("document.querySelector('safety-plan') !== null");
  const byLink = await tab.evaluate<number>(HELD);
  return { fields, written, byBackAndForward, isFromMemory, afterUndo, byLink };
}

/** Leaves a filled plan, and goes Back and Forward: what is held of it in each of the three pages that stand there. */
async function leaveAndReturn(tab: ChromiumTab, stage: Stage, wayOut: WayOut): Promise<number[]> {
  await openPlan(tab, stage);
  await tab.arrive(() => WAYS_OUT[wayOut](tab));
  const held = [await tab.evaluate<number>(HELD)];
  for (const step of [-1, 1]) {
    await tab.walk(step);
    held.push(await tab.evaluate<number>(HELD));
  }
  return held;
}

/** What was found of plans that were written in one browser: in the page after each way, and in files at the end. */
export type PlanTraces = PlanReturns & { left: Record<string, number[]>; naming: string[] };

/** Writes plans, goes away in each way there is, and returns; then looks into the files of the browser. */
export async function measurePlan(stage: Stage): Promise<PlanTraces> {
  const { result, profile } = await visitIn(Chromium.start(stage), async (browser) => {
    const tab = await browser.openTab(watchScript(stage.site.host));
    const returns = await returnInEachWay(tab, stage);
    const left: Record<string, number[]> = {};
    for (const wayOut of ALL_WAYS_OUT) left[wayOut] = await leaveAndReturn(tab, stage, wayOut);
    return { ...returns, left };
  });
  const naming = profile.filesNaming(MARK);
  profile.remove();
  return { ...result, naming };
}

/** Writes the same into an ordinary field of the page for comparison, to see that the search in the files finds. */
export async function measureOrdinaryField(stage: Stage): Promise<string[]> {
  const { profile } = await visitIn(Chromium.start(stage), async (browser) => {
    const tab = await browser.openTab();
    await tab.goTo(stage.site.address(`${COMPARISON}1/`));
    await tab.click('#query');
    await tab.type(MARK);
    await new Promise((done) => setTimeout(done, NOTED));
  });
  const naming = profile.filesNaming(MARK);
  profile.remove();
  return naming;
}
