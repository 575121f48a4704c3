import { describe, expect, it } from 'vitest';
import { countWith, filterTraits, fitsChoice } from '#domain/directory-filter.ts';
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
    ['nameless', 'anonymity', { value: 'possible' }],
    ['stepFree', 'accessibility', { value: 'step-free' }],
    ['language:ar', 'languages', { spoken: ['ar'] }],
    ['language:interpreting', 'languages', { spoken: [], interpreting: 'on-request' }],
    ['language:sign', 'languages', { spoken: [], signLanguage: true }],
    ['language:plain', 'languages', { spoken: [], plainLanguage: true }],
  ])('is %s only when that is certain', (trait, field, value) => {
    const written = (origin: Fields): unknown =>
      Array.isArray(value) ? value.map((each) => ({ ...each, ...origin })) : { ...value, ...origin };
    expect(traits({ [field]: written(SOURCED) })).toContain(trait);
    expect(traits({ [field]: written(UNCONFIRMED) })).not.toContain(trait);
  });

  it.each(['chat', 'visit'])('is %s when that is a way to reach it', (channel) => {
    expect(traits({ channels: [channel] })).toContain(channel);
    expect(traits({ channels: ['email'] })).not.toContain(channel);
  });

  it('is a part of town only where the place is public and certain', () => {
    const location = { street: 'Musterweg 1', district: 'Musterviertel' };
    const at = (origin: Fields) =>
      traits({ place: { kind: 'public', locations: [{ ...location, ...origin }] } });
    expect(at(SOURCED)).toContain('district:Musterviertel');
    expect(at(UNCONFIRMED).filter((trait) => trait.startsWith('district'))).toEqual([]);
  });

  it('holds no comma, which stands between traits in a page', () => {
    expect(traits({}).length).toBeGreaterThan(0);
    expect(traits({}).filter((trait) => trait.includes(','))).toEqual([]);
  });

  it('is not "nameless" when talks are only confidential', () => {
    expect(traits({ anonymity: { value: 'confidential', ...SOURCED } })).not.toContain('nameless');
  });

  it('is not "free" when people pay a share', () => {
    expect(traits({ cost: { value: 'contribution', ...SOURCED } })).not.toContain('free');
  });
});

describe('the number beside a choice', () => {
  const entries = [
    ['kind:legal', 'free'],
    ['kind:legal'],
    ['kind:medical', 'free'],
    ['kind:medical', 'chat', 'free'],
  ];

  it('says what it would leave besides what is chosen', () => {
    expect(countWith(entries, [], 'free')).toBe(3);
    expect(countWith(entries, ['kind:legal'], 'free')).toBe(1);
    expect(countWith(entries, ['chat'], 'kind:legal')).toBe(0);
  });

  it('counts another answer to the same question in place of the one given', () => {
    expect(countWith(entries, ['kind:legal', 'free'], 'kind:medical')).toBe(2);
  });

  it('does not change for what is chosen already', () => {
    expect(countWith(entries, ['kind:legal', 'free'], 'free')).toBe(1);
  });
});
