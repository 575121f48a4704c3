import { describe, expect, it } from 'vitest';
import { serviceFacts } from '#domain/service-facts.ts';
import { content } from './project-content.ts';

/** The day the directory began. Nothing was confirmed by a service before or on that day. */
const BEGINNING = '2026-11-22';

const facts = content.services.flatMap(({ slug, value }) =>
  serviceFacts(value).map(({ path, fact }) => ({ at: `${slug}: ${path.join('.')}`, fact, sources: value.sources })),
);

describe('the facts of the directory', () => {
  it('are many, and each says how sure it is', () => {
    expect(facts.length).toBeGreaterThan(100);
  });

  it('were not confirmed by any service at the start', () => {
    const early = facts.filter(({ fact }) => fact.state === 'confirmed' && fact.confirmedOn <= BEGINNING);
    expect(early.map(({ at }) => at)).toEqual([]);
  });

  it('stand in a source that the entry names', () => {
    const loose = facts.filter(({ fact, sources }) => fact.state === 'sourced' && !sources[fact.source]);
    expect(loose.map(({ at }) => at)).toEqual([]);
  });

  it('of medium confidence stand in a source with a year', () => {
    const medium = facts.flatMap(({ at, fact, sources }) =>
      fact.state === 'sourced' && fact.confidence === 'medium' ? [{ at, year: sources[fact.source]?.year }] : [],
    );
    expect(medium.length).toBeGreaterThan(0);
    expect(medium.filter(({ year }) => year === undefined)).toEqual([]);
  });
});
