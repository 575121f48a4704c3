import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { factSchema, isPublishable } from '#domain/fact.ts';
import { CONFIRMED, SOURCED, UNCONFIRMED } from './fixtures/invented-service.ts';
import { faultyPaths, messages } from './fixtures/messages.ts';

const colour = factSchema({ value: z.enum(['blue', 'red']) });
const blue = (origin: Record<string, unknown>) => ({ value: 'blue', ...origin });

describe('a fact', () => {
  it.each([
    ['confirmed', CONFIRMED],
    ['sourced', SOURCED],
    ['unconfirmed', UNCONFIRMED],
  ])('may be %s', (_state, origin) => {
    expect(messages(colour, blue(origin))).toEqual([]);
  });

  it('never stands without a state', () => {
    expect(messages(colour, { value: 'blue' })).toEqual([
      'Der Stand („state“) ist „confirmed“, „sourced“ oder „unconfirmed“.',
    ]);
  });

  it('has no fourth state', () => {
    expect(messages(colour, blue({ state: 'probably' }))).toEqual([expect.stringMatching(/^Der Stand/)]);
  });

  it('is confirmed only with a role and a day', () => {
    expect(faultyPaths(colour, blue({ state: 'confirmed' }))).toEqual(['confirmedBy', 'confirmedOn']);
  });

  it('is confirmed only on a day that exists', () => {
    expect(faultyPaths(colour, blue({ ...CONFIRMED, confirmedOn: '2026-02-30' }))).toEqual(['confirmedOn']);
  });

  it('is sourced only with a source and a confidence', () => {
    expect(faultyPaths(colour, blue({ state: 'sourced' }))).toEqual(['confidence', 'source']);
  });

  it('of low confidence cannot call itself sourced', () => {
    expect(faultyPaths(colour, blue({ ...SOURCED, confidence: 'low' }))).toEqual(['confidence']);
  });

  it('is unconfirmed only with a reason', () => {
    expect(faultyPaths(colour, blue({ state: 'unconfirmed' }))).toEqual(['reason']);
  });

  it('mixes no states: what is unconfirmed names no confidence', () => {
    expect(messages(colour, blue({ ...UNCONFIRMED, confidence: 'high' }))).toHaveLength(1);
  });
});

describe('visitors see a fact', () => {
  it('that is confirmed or sourced, and no other', () => {
    const shown = [CONFIRMED, SOURCED, UNCONFIRMED].filter((origin) =>
      isPublishable(colour.parse(blue(origin))),
    );
    expect(shown).toEqual([CONFIRMED, SOURCED]);
  });
});
