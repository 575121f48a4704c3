import type { Chromium } from './chromium.ts';
import type { Origin } from './origin.ts';
import type { Profile } from './profile.ts';
import type { Stage } from './stage.ts';

/** Hosts of everything that the browser's own page of its history shows. That page nests its parts in shadow trees. */
const SHOWN = `(() => {
  const shown = [];
  const look = (root) => {
    for (const each of root.querySelectorAll('*')) {
      const isLink = each.localName === 'a' && each.href.startsWith('https:');
      if (isLink && each.checkVisibility()) shown.push(new URL(each.href).host);
      if (each.shadowRoot) look(each.shadowRoot);
    }
  };
  look(document);
  return shown;
})()`;

/** How many lines of Chromium's list of visited pages, as a person sees it, lead to our site. */
export async function visibleRows(browser: Chromium, { site, everyday }: Stage): Promise<number> {
  const tab = await browser.openTab();
  await tab.goTo('chrome://history/');
  // The page before ours is always there; once it is, the list has been drawn.
  await tab.untilTrue(`${SHOWN}.includes(${JSON.stringify(everyday.origin.host)})`);
  const shown = await tab.evaluate<string[]>(SHOWN);
  await tab.close();
  return shown.filter((host) => host === site.host).length;
}

/** Titles of the rows that Chromium's database keeps of a host. The browser must be closed. */
export function chromiumRows(profile: Profile, { host }: Origin): string[] {
  const rows = profile.rows('Default/History', `SELECT title FROM urls WHERE url LIKE 'https://${host}/%'`);
  return rows.map(({ title }) => String(title));
}
