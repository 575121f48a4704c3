import { filterTraits } from '#domain/directory-filter.ts';
import type { ListedGuide, ListedPage, ListedService, ListedTopic } from '#domain/listing.ts';
import { listName } from '#domain/listing.ts';
import { phoneDisplay } from '#domain/phone.ts';
import type { SitePage } from '#domain/permalink.ts';
import { folderOf } from '#domain/permalink.ts';
import type { PublishedService } from '#domain/published-service.ts';
import { plainText } from '#domain/search/plain-text.ts';
import type { Card } from '#domain/search/search-index.ts';
import type { SearchableEntry } from '#domain/search/searchable-entry.ts';
import { conditionText, languagesText } from './condition-text.ts';
import type { Words } from './words.ts';

/** An entry with the words of its file. */
export type WithBody<Listed> = Listed & { body: string };

/** What people type who look for a condition: the facts in the words of the page. */
function factWords(service: PublishedService, words: Words, tag: string): string {
  const { cost, anonymity, children, pets, accessibility, languages, eligibility, channels } = service;
  const { answeredBy, bill, police } = service;
  const known = [cost, anonymity, children, pets, accessibility, answeredBy, bill, police];
  const conditions = known.filter((each) => each !== undefined);
  return [
    ...conditions.map((condition) => conditionText(condition, words)),
    ...(languages ? [languagesText(languages, words, tag)] : []),
    ...eligibility.groups.map((group) => words.facts.group[group]),
    ...channels.map((channel) => words.facts.channel[channel]),
    eligibility.note ?? '',
  ].join(' ');
}

function placeWords({ place }: PublishedService): string {
  if (place.kind === 'district') return place.district;
  if (place.kind !== 'public') return '';
  return place.locations.map(({ street, district, city }) => `${street} ${district ?? ''} ${city}`).join(' ');
}

function serviceCard(listed: ListedService, words: Words): Card {
  const { slug, service } = listed;
  const { number, kind, summary, phones, eligibility } = service;
  const name = listName(listed);
  const [phone] = phones;
  const isLocal = eligibility.areas.includes('leipzig') && !eligibility.areas.includes('germany');
  return {
    slug,
    kind: 'service',
    number,
    name,
    summary,
    label: words.facts.kinds[kind],
    phones: phones.map((each) => each.number),
    traits: filterTraits(service),
    ...(listed.opening ? { times: listed.opening.times } : {}),
    ...(phone ? { call: phoneDisplay(phone.number) } : {}),
    ...(service.name === name ? {} : { fullName: service.name }),
    ...(isLocal ? { local: true as const } : {}),
  };
}

function searchableService(listed: WithBody<ListedService>, words: Words, tag: string): SearchableEntry {
  const { slug, service, organization, body } = listed;
  return {
    card: serviceCard(listed, words),
    fields: [
      { text: `${service.name} ${listName(listed)} ${slug}`, impact: 9 },
      { text: `${organization ?? ''} ${words.facts.kinds[service.kind]}`, impact: 4 },
      { text: service.summary, impact: 5 },
      { text: factWords(service, words, tag), impact: 3 },
      { text: placeWords(service), impact: 3 },
    ],
    body: plainText(body),
  };
}

function searchableGuide({ slug, guide, body }: WithBody<ListedGuide>, words: Words): SearchableEntry {
  const { number, title, summary } = guide;
  return {
    card: { slug, kind: 'guide', number, name: title, summary, label: words.search.guide, phones: [] },
    fields: [
      { text: `${title} ${slug}`, impact: 9 },
      { text: summary, impact: 5 },
      { text: guide.steps.map(({ text }) => text).join(' '), impact: 2 },
    ],
    body: plainText(body),
  };
}

function searchableTopic({ slug, topic, body }: WithBody<ListedTopic>, words: Words): SearchableEntry {
  const { number, title, summary } = topic;
  return {
    card: { slug, kind: 'topic', number, name: title, summary, label: words.search.topic, phones: [] },
    fields: [
      { text: `${title} ${slug}`, impact: 9 },
      { text: summary, impact: 5 },
    ],
    body: plainText(body),
  };
}

function searchablePage({ name, page }: ListedPage, words: Words): SearchableEntry {
  const { title, summary } = page;
  const pages: Partial<Record<SitePage, string>> = words.pages;
  return {
    card: {
      slug: folderOf(name),
      kind: 'page',
      number: 0,
      name: pages[name] ?? title,
      fullName: title,
      summary,
      label: words.search.page,
      phones: [],
    },
    fields: [
      { text: title, impact: 9 },
      { text: summary, impact: 5 },
    ],
    body: '',
  };
}

/** The entries of the directory. */
export type Directory = {
  services: readonly WithBody<ListedService>[];
  guides: readonly WithBody<ListedGuide>[];
  topics: readonly WithBody<ListedTopic>[];
  pages: readonly ListedPage[];
};

/** All entries as the search takes them in, with facts in the words of a language. */
export function searchableEntries(directory: Directory, words: Words, tag: string): SearchableEntry[] {
  return [
    ...directory.services.map((entry) => searchableService(entry, words, tag)),
    ...directory.guides.map((entry) => searchableGuide(entry, words)),
    ...directory.topics.map((entry) => searchableTopic(entry, words)),
    ...directory.pages.map((page) => searchablePage(page, words)),
  ];
}
