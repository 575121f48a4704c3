import { describe, expect, it } from 'vitest';
import { SITE_PAGES, permalink } from '#domain/permalink.ts';

describe('an address', () => {
  it.each([
    ['service', 16, '/hilfe/16/'],
    ['guide', 2, '/wissen/2/'],
    ['topic', 3, '/thema/3/'],
  ] as const)('of a %s is a folder and its number, which says nothing', (kind, number, address) => {
    expect(permalink(kind, number)).toBe(address);
  });

  it('of the first guide is the page for people in danger', () => {
    expect(permalink('guide', 1)).toBe('/sofort/');
  });

  it('of the first service or topic is not', () => {
    expect(permalink('service', 1)).toBe('/hilfe/1/');
    expect(permalink('topic', 1)).toBe('/thema/1/');
  });

  it('ends with a slash and carries no query', () => {
    for (const address of [...Object.values(SITE_PAGES), permalink('service', 16)])
      expect(address).toMatch(/^\/([a-z0-9-]+\/)*$/);
  });

  it('belongs to one page only', () => {
    const addresses = Object.values(SITE_PAGES);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});
