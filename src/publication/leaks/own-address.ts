import type { SiteFile } from '#publication/reading/site-file.ts';

/** An address of another host, or of any host by way of the page's own scheme. */
const ABROAD = /^(?:[a-z][a-z\d+.-]*:)?\/\//i;

function hostOf(address: string): string | undefined {
  try {
    return new URL(address, 'https://own.invalid/').host;
  } catch {
    return undefined;
  }
}

/** The host the site is published under, as `robots.txt` or the sitemap says it; empty when neither does. */
export function siteHost(site: ReadonlyMap<string, SiteFile>): string {
  const texts = ['robots.txt', 'sitemap-index.xml'].map((name) => site.get(name)?.source ?? '');
  const address = /https?:\/\/[^\s<>"]+sitemap[^\s<>"]*/.exec(texts.join('\n'))?.[0];
  return (address === undefined ? undefined : hostOf(address)) ?? '';
}

/** Whether an address leads to another host; addresses without a host, and those of other schemes, do not. */
export function isForeign(address: string, host: string): boolean {
  const text = address.trim();
  if (!ABROAD.test(text)) return false;
  return hostOf(text) !== host;
}

/** Path, query and fragment of an address of ours; nothing for all others. */
export function ownPath(address: string, host: string): string | undefined {
  const text = address.trim();
  if (isForeign(text, host) || /^(?!https?:)[a-z][a-z\d+.-]*:/i.test(text)) return undefined;
  return text.replace(/^(?:https?:)?\/\/[^/]+/i, '');
}
