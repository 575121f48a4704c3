import { describe, expect, it } from 'vitest';
import { checkTree } from '#editorial/check.ts';
import { findingLine } from '#editorial/finding.ts';
import { builtServices, content } from './project-content.ts';

describe('the content', () => {
  it('is there, so that the promises below are about something', () => {
    expect(builtServices.length).toBeGreaterThanOrEqual(62);
    expect(content.guides.length).toBeGreaterThanOrEqual(18);
    expect(content.topics.length).toBeGreaterThanOrEqual(14);
    expect(content.pages.length).toBeGreaterThan(0);
    expect(content.organizations.length).toBeGreaterThan(0);
    expect(content.figures.length).toBeGreaterThan(0);
    expect(content.operator).toHaveLength(1);
  });

  it('has nothing that an editor would have to mend', () => {
    expect(checkTree(content).map(findingLine)).toEqual([]);
  });
});

describe('every topic', () => {
  it.each(content.topics)('$slug leads to at least one service', ({ slug }) => {
    expect(builtServices.filter(({ value }) => value.topics.includes(slug))).not.toEqual([]);
  });
});
