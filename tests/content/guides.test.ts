import { describe, expect, it } from 'vitest';
import { content, readableText } from './project-content.ts';
import { PUBLISHED_GUIDES } from './published-names.ts';

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}*.-]*/gu)?.length ?? 0;
}

describe('the guides', () => {
  it('answer the eighteen questions that were promised', () => {
    const slugs = content.guides.map(({ slug }) => slug);
    expect(Object.values(PUBLISHED_GUIDES)).toHaveLength(18);
    expect(slugs).toEqual(expect.arrayContaining(Object.values(PUBLISHED_GUIDES)));
  });
});

describe.each(content.guides)('the guide $slug', (guide) => {
  it('is long enough to help and short enough to be read: 400 to 1200 words', () => {
    const words = countWords(readableText(guide));
    expect(words).toBeGreaterThanOrEqual(400);
    expect(words).toBeLessThanOrEqual(1200);
  });

  it('begins with three steps and ends with its sources', () => {
    expect(guide.value.steps).toHaveLength(3);
    expect(guide.value.sources.length).toBeGreaterThan(0);
  });
});
