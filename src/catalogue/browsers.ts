import { getCollection } from 'astro:content';
import type { Browser } from '#domain/browser.ts';

/** All browsers whose steps are known, in the order of the page. */
export async function allBrowsers(): Promise<Browser[]> {
  const entries = await getCollection('browsers');
  return entries.map(({ data }) => data).sort((a, b) => a.order - b.order);
}
