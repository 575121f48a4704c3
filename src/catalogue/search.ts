import { getCollection } from 'astro:content';
import type { Concept } from '#domain/concept.ts';
import type { ListedGuide, ListedPage, ListedService, ListedTopic } from '#domain/listing.ts';
import { sitePageIn } from '#domain/permalink.ts';
import { allGuides } from './guides.ts';
import { allServices } from './services.ts';
import { allTopics } from './topics.ts';

/** An entry with the words of its file. */
type WithBody<Listed> = Listed & { body: string };

/** All that the search is made of: entries with their words, and the lexicon. */
export type SearchContent = {
  services: WithBody<ListedService>[];
  guides: WithBody<ListedGuide>[];
  topics: WithBody<ListedTopic>[];
  pages: ListedPage[];
  concepts: Concept[];
};

/** Pages of the site itself; who searches stands on the one for searching. */
async function sitePages(): Promise<ListedPage[]> {
  const pages = (await getCollection('pages')).flatMap(({ id, data: page }) => {
    const name = sitePageIn(id);
    return name && name !== 'search' ? [{ name, page }] : [];
  });
  return pages.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Reads it; concepts in the order of their files, so that the same content makes the same index. */
export async function searchContent(): Promise<SearchContent> {
  const withBody = <Listed extends { entry: { body?: string | undefined } }>(
    listed: Listed,
  ): WithBody<Listed> => ({
    ...listed,
    body: listed.entry.body ?? '',
  });
  const concepts = (await getCollection('lexicon')).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    services: (await allServices()).map(withBody),
    guides: (await allGuides()).map(withBody),
    topics: (await allTopics()).map(withBody),
    pages: await sitePages(),
    concepts: concepts.map(({ data }) => data),
  };
}
