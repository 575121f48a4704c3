import { describe, expect, it } from 'vitest';
import { SITE_PAGES } from '#domain/permalink.ts';
import { readWordList } from '#editorial/content-tree.ts';
import { wordsIn } from '#i18n/words.ts';

const telling = readWordList('telling-words');
const { titles, site } = wordsIn('de');

const toldIn = (text: string) => telling.filter((word) => text.toLowerCase().includes(word));

describe('what a browser remembers', () => {
  it('is compared with words that would tell', () => {
    expect(telling.length).toBeGreaterThan(10);
    expect(toldIn('Hilfe bei Stalking')).toEqual(['stalking']);
  });

  it.each(Object.entries(titles))('does not tell what was read: the title of %s, "%s"', (_page, title) => {
    expect(toldIn(`${title} · ${site.name}`)).toEqual([]);
  });

  it.each(Object.entries(SITE_PAGES))('does not tell what was read: the address of %s, %s', (_page, address) => {
    expect(toldIn(address)).toEqual([]);
  });
});
