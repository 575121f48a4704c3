import { BEFORE } from './everyday-site.ts';
import type { Stage } from './stage.ts';
import type { Tab } from './tab.ts';

/** How many entries a visitor opens. */
export const ENTRIES = 5;

/** What a visitor types into the search: a word that tells. */
export const QUERY = 'Frauenhaus';

/** What a visit was: the headings of what was read, and how much longer the tab's own list became. */
export type Visit = { headings: string[]; entries: number };

const HEADING = "(document.querySelector('h1')?.textContent ?? '').trim()";

const LINKED = `[...new Set([...document.querySelectorAll('main a[href^="/hilfe/"]')].map((link) => link.pathname))]`;

/** Does something that brings another page, and waits for its heading. */
async function readNext(tab: Tab, act: () => Promise<void>): Promise<string> {
  const before = await tab.evaluate<string>(HEADING);
  await act();
  await tab.untilTrue(`${HEADING} !== ${JSON.stringify(before)} && document.readyState === 'complete'`);
  return tab.evaluate<string>(HEADING);
}

/** Comes from another page, opens entries of the directory one after the other, and searches once. */
export async function visitQuietly(tab: Tab, { site, everyday }: Stage): Promise<Visit> {
  await tab.goTo(everyday.origin.address(BEFORE));
  const before = await tab.evaluate<number>('history.length');
  await tab.goTo(site.address('/'));
  const headings = [await readNext(tab, () => tab.click('a[href="/hilfe/"]'))];
  for (const entry of (await tab.evaluate<string[]>(LINKED)).slice(0, ENTRIES)) {
    headings.push(await readNext(tab, () => tab.click(`main a[href="${entry}"]`)));
    await readNext(tab, () => tab.click('quiet-reading [data-part="back"]'));
  }
  await readNext(tab, () => tab.click('a[href="/suche/"]'));
  await tab.click('service-search input');
  await tab.type(QUERY);
  await tab.untilTrue("document.querySelector('service-search ol li') !== null");
  return { headings, entries: (await tab.evaluate<number>('history.length')) - before };
}
