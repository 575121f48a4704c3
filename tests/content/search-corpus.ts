import { reachFrom } from '#domain/opening-compiler.ts';
import { permalink, sitePageIn } from '#domain/permalink.ts';
import { publishService } from '#domain/published-service.ts';
import type { SearchSource } from '#domain/search/compile.ts';
import { CRISIS } from '#domain/search/crisis.ts';
import { serviceOpening } from '#domain/service-opening.ts';
import { searchableEntries } from '#i18n/searchable.ts';
import { ROOT_LANGUAGE, wordsIn } from '#i18n/words.ts';
import { builtServices, content } from './project-content.ts';

/** Hours are compiled as in a build of this day. */
const reach = reachFrom('2026-11-22');

const organizations = new Map(content.organizations.map(({ slug, value }) => [slug, value.name]));

/** What the search of this project is made of, read from the content as the build reads it. */
export function searchSource(): SearchSource {
  const services = builtServices.map(({ slug, value, file }) => ({
    slug,
    href: permalink('service', value.number),
    service: publishService(value),
    organization: organizations.get(value.organization ?? ''),
    opening: serviceOpening(publishService(value), reach, ''),
    body: file.body,
  }));
  const guides = content.guides.map(({ slug, value, file }) => ({
    slug,
    href: permalink('guide', value.number),
    guide: value,
    body: file.body,
  }));
  const topics = content.topics.map(({ slug, value, file }) => ({
    slug,
    href: permalink('topic', value.number),
    topic: value,
    body: file.body,
  }));
  const pages = content.pages.flatMap(({ slug, value: page }) => {
    const name = sitePageIn(slug);
    return name && name !== 'search' ? [{ name, page }] : [];
  });
  return {
    entries: searchableEntries({ services, guides, topics, pages }, wordsIn(ROOT_LANGUAGE), ROOT_LANGUAGE),
    concepts: content.concepts.map(({ value }) => value),
    crisis: CRISIS,
  };
}
