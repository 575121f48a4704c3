import { serviceFreshUntil } from '#domain/freshness.ts';
import type { PublishedService } from '#domain/published-service.ts';
import { attribute } from './hsds-part.ts';
import type { HsdsWords } from './hsds-words.ts';
import type { Json } from './json.ts';
import { stableId } from './stable-id.ts';

/** Conditions that HSDS has no field for. */
const CONDITIONS = [
  ...(['accessibility', 'answeredBy', 'anonymity', 'bill'] as const),
  ...(['police', 'children', 'pets'] as const),
];

/** What HSDS has no field for: our names, codes and dates. */
export function hsdsAttributes(slug: string, service: PublishedService, words: HsdsWords): Json[] {
  const conditions = CONDITIONS.flatMap((name) => {
    const condition = service[name];
    return condition ? [[name, words.condition(condition)] as const] : [];
  });
  const sources = Object.values(service.sources).map(({ title, year }) =>
    year === undefined ? title : `${title} (${String(year)})`,
  );
  const named: (readonly [label: string, value: string])[] = [
    ['slug', slug],
    ['number', String(service.number)],
    ['kind', service.kind],
    ['fresh_until', serviceFreshUntil(service)],
    ...service.topics.map((topic) => ['topic', topic] as const),
    ...service.eligibility.groups.map((group) => ['group', group] as const),
    ...conditions,
    ...(service.languages?.plainLanguage ? [['plain_language', 'true'] as const] : []),
    ...sources.map((source) => ['source', source] as const),
  ];
  const id = stableId('service', slug);
  return named.map(([label, value]) => attribute('service', id, label, value));
}
