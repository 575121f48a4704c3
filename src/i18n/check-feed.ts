import { germanDate } from '#domain/calendar-date.ts';
import type { EntryCheck } from '#domain/open-data/entry-check.ts';
import { stableId } from '#domain/open-data/stable-id.ts';
import type { Json } from '#domain/open-data/json.ts';
import { DATA_FILES, SITE_PAGES } from '#domain/permalink.ts';
import type { Language, Words } from './words.ts';
import { phrase } from './words.ts';

function feedItem({ slug, href, name, day, isConfirmed }: EntryCheck, words: Words, site: string): Json {
  const pattern = isConfirmed ? words.data.feed.confirmed : words.data.feed.checked;
  return {
    // Checked again, an entry is a new item.
    id: `urn:uuid:${stableId('check', slug, day)}`,
    url: new URL(href, site).href,
    title: name,
    content_text: phrase(pattern, { date: germanDate(day) }),
    date_published: `${day}T00:00:00Z`,
  };
}

/**
 * The checks of entries as a JSON Feed 1.1, the newest first.
 * @param site the public address of the site
 */
export function checkFeed(
  checks: readonly EntryCheck[],
  words: Words,
  language: Language,
  site: string,
): Json {
  const { feed } = words.data;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: phrase(feed.title, { site: words.site.name }),
    description: feed.description,
    home_page_url: new URL(SITE_PAGES.data, site).href,
    feed_url: new URL(DATA_FILES.changes, site).href,
    language,
    items: checks.map((check) => feedItem(check, words, site)),
  };
}
