import { describe, expect, it } from 'vitest';
import { compileIndex, compileLanguages } from '#domain/search/compile.ts';
import { openIndex, withLanguages } from '#domain/search/loaded-index.ts';
import { opennessAt } from '#domain/opening-times.ts';
import type { Card } from '#domain/search/search-index.ts';
import { search } from '#domain/search/search.ts';
import { compressed } from '#publication/compression.ts';
import { builtServices, content } from './project-content.ts';
import { searchSource } from './search-corpus.ts';
import type { KnownQuery } from './search-queries.ts';
import { isHeldOut, openQueries, ownQueries } from './search-queries.ts';

const source = searchSource();
const compiled = compileIndex(source);
const languages = compileLanguages(source.concepts);
const german = openIndex(compiled);
const index = withLanguages(german, languages);

const FIRST_PLACES = 3;

/** Whether a card is open at a moment, as the page asks; without one nobody asks. */
function openAt(moment: Date | undefined): { isOpen?: (card: Card) => boolean | undefined } {
  if (!moment) return {};
  const openness = ({ times }: Card) => (times === undefined ? 'unknown' : opennessAt(times, moment));
  return {
    isOpen: (card) => (openness(card) === 'unknown' ? undefined : openness(card) === 'open'),
  };
}

function found(query: string, moment?: Date): string[] {
  return search(query, index, openAt(moment)).results.map(({ card }) => card.slug);
}

/** What came instead, for each query that no entry among the first places answers. */
function missed(queries: readonly KnownQuery[], places = FIRST_PLACES, moment?: Date): string[] {
  return queries
    .map(({ query, relevant }) => ({ query, relevant, got: found(query, moment).slice(0, places) }))
    .filter(({ relevant, got }) => !got.some((slug) => relevant.includes(slug)))
    .map(({ query, relevant, got }) => `„${query}“: ${got.join(', ')} instead of ${relevant.join(', ')}`);
}

/** Expects that at least this share is answered; a failure prints every query that was not. */
function expectAnswered(
  queries: readonly KnownQuery[],
  share: number,
  places?: number,
  moment?: Date,
): void {
  expect(queries.length).toBeGreaterThan(0);
  const failures = missed(queries, places, moment);
  const answered = 1 - failures.length / queries.length;
  expect(answered, `${failures.join('\n')}\n`).toBeGreaterThanOrEqual(share);
}

const KINDS = ['word', 'form', 'typo', 'own', 'foreign'] as const;

describe('what people type, from the open list,', () => {
  const queries = openQueries() ?? [];
  const promises: [string, readonly KnownQuery[], number, number?][] = [
    ['is answered among the first three for 97 of 100', queries, 0.97],
    ['is answered by the very first for 80 of 100', queries, 0.8, 1],
    ...KINDS.map((kind): [string, readonly KnownQuery[], number] => [
      `is answered among the first three for 93 of 100 of its kind: ${kind}`,
      queries.filter((query) => query.kind === kind),
      0.93,
    ]),
    ['is answered as well in the third that nobody tuned to', queries.filter(isHeldOut), 0.93],
  ];

  for (const [promise, list, share, places] of promises)
    it(promise, (context) => {
      context.skip(queries.length === 0, 'shared/search/queries.json is not on this machine');
      expectAnswered(list, share, places);
    });
});

describe('what people type, from our own list,', () => {
  const queries = ownQueries();

  it('is at least a hundred things, none twice', () => {
    expect(queries.length).toBeGreaterThanOrEqual(100);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
  });

  it('names entries that exist', () => {
    const slugs = [...builtServices, ...content.guides, ...content.topics].map(({ slug }) => slug);
    const unknown = queries.flatMap(({ relevant }) => relevant.filter((slug) => !slugs.includes(slug)));
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('is answered among the first three for 92 of 100', () => {
    expectAnswered(queries, 0.92);
  });
});

describe('what people type by day and at night', () => {
  const queries = [...(openQueries() ?? []), ...ownQueries()];

  it.each([
    ['a Tuesday morning', '2026-11-24T09:30:00+01:00'],
    ['a Sunday night', '2026-11-29T03:00:00+01:00'],
  ])('is answered as well on %s, when open goes before closed', (_name, moment) => {
    expectAnswered(queries, 0.95, FIRST_PLACES, new Date(moment));
  });

  it('can be narrowed to what is open', () => {
    const { isOpen } = openAt(new Date('2026-11-29T03:00:00+01:00'));
    expect(isOpen).toBeDefined();
    const { results, traits } = search('hilfetelefon', index, { ...(isOpen && { isOpen }), choice: ['open'] });
    const slugs = results.map(({ card }) => card.slug);
    expect(slugs).toContain('hilfetelefon-gewalt-gegen-frauen');
    expect(slugs).not.toContain('hilfetelefon-gewalt-an-maennern');
    expect(traits.filter((each) => each.includes('open')).length).toBeGreaterThan(0);
  });
});

describe('what is answered before the other languages have come', () => {
  const queries = [...(openQueries() ?? []), ...ownQueries()];
  const sure = queries.filter(({ query }) => search(query, german).isSure);

  it('is most of what is typed in German', () => {
    const inGerman = queries.filter(({ language }) => language === 'de');
    const answered = sure.filter(({ language }) => language === 'de');
    expect(inGerman.length).toBeGreaterThan(0);
    expect(answered.length / inGerman.length).toBeGreaterThan(0.9);
  });

  it('is answered right, so that only the rest has to wait', () => {
    const wrong = sure.filter(({ query, relevant }) => {
      const slugs = search(query, german).results.map(({ card }) => card.slug);
      return !slugs.slice(0, FIRST_PLACES).some((slug) => relevant.includes(slug));
    });
    expect(wrong.length / sure.length).toBeLessThan(0.03);
  });
});

describe('the search', () => {
  it('tells what came instead when a query is not answered', () => {
    const query: KnownQuery = { query: 'stalking', language: 'de', kind: 'word', relevant: ['nowhere'] };
    expect(missed([query])).toEqual([expect.stringMatching(/„stalking“: .*kis-leipzig.* instead of nowhere/)]);
  });

  it('finds every entry by its name', () => {
    const services = builtServices.map(({ slug, value }) => ({ slug, name: value.shortName ?? value.name }));
    expect(services.length).toBeGreaterThan(0);
    expect(services.filter(({ slug, name }) => found(name)[0] !== slug)).toEqual([]);
  });

  it('finds every service by its numbers, however they are written', () => {
    const numbers = index.cards.flatMap(({ slug, phones, call }) => [
      ...phones.map((phone) => ({ slug, typed: phone })),
      ...(call ? [{ slug, typed: call }, { slug, typed: call.replaceAll(' ', '') }] : []),
    ]);
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.filter(({ slug, typed }) => !found(typed).slice(0, FIRST_PLACES).includes(slug))).toEqual([]);
  });

  it('fits into two files, of which a slow line carries the first in a quarter of a second', async () => {
    const bytes = async (file: unknown): Promise<number> =>
      (await compressed(Buffer.from(JSON.stringify(file)))).length;
    expect(await bytes(compiled)).toBeLessThan(45_000);
    expect(await bytes(languages)).toBeLessThan(45_000);
  });
});
