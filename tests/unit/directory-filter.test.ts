import { describe, expect, it } from 'vitest';
import { filterTraits, fitsChoice } from '#domain/directory-filter.ts';
import { publishService } from '#domain/published-service.ts';
import type { Fields } from './fixtures/invented-service.ts';
import { SOURCED, UNCONFIRMED, inventedService } from './fixtures/invented-service.ts';

const traits = (changes: Fields) => filterTraits(publishService(inventedService(changes)));
const forGroups = (...groups: string[]) => traits({ eligibility: { groups, areas: ['leipzig'] } });

describe('a service for everyone', () => {
  it.each(['women', 'men', 'lgbtiq', 'children', 'parents', 'relatives', 'migrants', 'disabled'])(
    'is shown to %s',
    (group) => {
      expect(fitsChoice(forGroups('everyone'), [`group:${group}`])).toBe(true);
    },
  );

  it.each(['perpetrators', 'professionals', 'homeless'])(
    'is not meant by %s, who look for their own',
    (group) => {
      expect(fitsChoice(forGroups('everyone'), [`group:${group}`])).toBe(false);
    },
  );
});

describe('a service for one group', () => {
  it('is shown to that group and to no other', () => {
    expect(fitsChoice(forGroups('women'), ['group:women'])).toBe(true);
    expect(fitsChoice(forGroups('women'), ['group:men'])).toBe(false);
  });

  it('is found by people who hurt others only when it is for them', () => {
    expect(fitsChoice(forGroups('perpetrators'), ['group:perpetrators'])).toBe(true);
    expect(fitsChoice(forGroups('women'), ['group:perpetrators'])).toBe(false);
  });
});

describe('a choice', () => {
  it('of nothing shows everything', () => {
    expect(fitsChoice(forGroups('women'), [])).toBe(true);
  });

  it('of several things has to fit in all of them', () => {
    const free = traits({ cost: { value: 'free', ...SOURCED } });
    expect(fitsChoice(free, ['group:women', 'free'])).toBe(true);
    expect(fitsChoice(free, ['group:women', 'free', 'stepFree'])).toBe(false);
  });

  it('of one kind of help leaves the others out', () => {
    expect(fitsChoice(traits({}), ['kind:counselling'])).toBe(true);
    expect(fitsChoice(traits({}), ['kind:medical'])).toBe(false);
  });
});

describe('what a service can be found by', () => {
  it.each([
    ['phone', 'phones', [{ number: '116016', role: 'main' }]],
    ['free', 'cost', { value: 'free' }],
    ['stepFree', 'accessibility', { value: 'step-free' }],
  ])('is %s only when that is certain', (trait, field, value) => {
    const written = (origin: Fields): unknown =>
      Array.isArray(value) ? value.map((each) => ({ ...each, ...origin })) : { ...value, ...origin };
    expect(traits({ [field]: written(SOURCED) })).toContain(trait);
    expect(traits({ [field]: written(UNCONFIRMED) })).not.toContain(trait);
  });

  it('is not "free" when people pay a share', () => {
    expect(traits({ cost: { value: 'contribution', ...SOURCED } })).not.toContain('free');
  });
});
