import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { serviceFacts } from '#domain/service-facts.ts';
import { builtServices, content, sharedFile } from './project-content.ts';
import { PUBLISHED_GUIDES, PUBLISHED_SERVICES, PUBLISHED_TOPICS, SET_ASIDE } from './published-names.ts';

type Numbered = { slug: string; value: { number: number } };

const WAITING = 'frauennotruf-leipzig';
const NAMES = sharedFile('facts/slugs.md');

const kinds: [string, Numbered[], Record<number, string>][] = [
  ['services', content.services, PUBLISHED_SERVICES],
  ['guides', content.guides, PUBLISHED_GUIDES],
  ['topics', content.topics, PUBLISHED_TOPICS],
];

describe('an address that was published never changes', () => {
  it.each(kinds)('%s keep their names and numbers', (_kind, entries, published) => {
    const today = Object.fromEntries(entries.map(({ slug, value }) => [value.number, slug]));
    expect(today).toMatchObject(published);
  });

  it.each(kinds)('new %s take new numbers', (_kind, entries, published) => {
    const names = Object.values(published);
    const added = entries.filter(({ slug }) => !names.includes(slug)).map(({ value }) => value.number);
    const taken = [...Object.keys(published).map(Number), ...(entries === content.services ? SET_ASIDE : [])];
    expect(added.filter((number) => taken.includes(number))).toEqual([]);
  });

  it.each(kinds)('no two %s share a number', (_kind, entries) => {
    expect(new Set(entries.map(({ value }) => value.number)).size).toBe(entries.length);
  });
});

describe('the services that were promised', () => {
  const names = Object.values(PUBLISHED_SERVICES);

  it('are 63, of which 62 are built', () => {
    expect(names).toHaveLength(63);
    const built = builtServices.map(({ slug }) => slug);
    expect(names.filter((name) => !built.includes(name) && name !== WAITING)).toEqual([]);
  });

  it('leave one as a draft until it is confirmed that it exists', () => {
    const waiting = content.services.filter(({ slug, value }) => slug === WAITING && !value.draft);
    const unknown = waiting.filter(({ value }) =>
      serviceFacts(value).every(({ fact }) => fact.state !== 'confirmed'),
    );
    expect(unknown.map(({ slug }) => slug)).toEqual([]);
  });
});

describe('the table of names in the fact base', () => {
  it('says the same', (context) => {
    context.skip(!existsSync(NAMES), 'shared/facts/slugs.md is not on this machine');
    const [, services = '', guides = ''] = readFileSync(NAMES, 'utf8').split(/^## /m);
    expect(tableIn(services)).toEqual(PUBLISHED_SERVICES);
    expect(tableIn(guides)).toEqual(PUBLISHED_GUIDES);
  });
});

function tableIn(text: string): Record<string, string> {
  const rows = text.matchAll(/^\| (\d+) \| ([a-z][a-z0-9-]*)/gm);
  return Object.fromEntries([...rows].map(([, number = '', slug = '']) => [number, slug]));
}
