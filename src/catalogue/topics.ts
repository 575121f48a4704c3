import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import type { ListedTopic } from '#domain/listing.ts';
import { permalink } from '#domain/permalink.ts';

/** A topic together with its words. */
export type TopicEntry = ListedTopic & { entry: CollectionEntry<'topics'> };

/** All topics by number. */
export async function allTopics(): Promise<TopicEntry[]> {
  const entries = await getCollection('topics');
  const topics = entries.map((entry) => ({
    slug: entry.id,
    href: permalink('topic', entry.data.number),
    topic: entry.data,
    entry,
  }));
  return topics.sort((a, b) => a.topic.number - b.topic.number);
}

/** The topics of these slugs, by number. */
export async function topicsNamed(slugs: readonly string[]): Promise<TopicEntry[]> {
  return (await allTopics()).filter(({ slug }) => slugs.includes(slug));
}
