import { describe, expect, it } from 'vitest';
import type { Fields } from './fixtures/invented-service.ts';
import {
  CONFIRMED,
  SOURCED,
  UNCONFIRMED,
  inventedService,
  publicPlace,
} from './fixtures/invented-service.ts';
import { publishService } from '#domain/published-service.ts';

const published = (changes: Fields) => publishService(inventedService(changes));
const phone = (number: string, origin: Fields) => ({ number, role: 'main', ...origin });
const email = (address: string, origin: Fields) => ({ address, ...origin });

const SHOWN = '+493411234567';
const HELD = '+493412345678';

describe('what the service confirmed or a source says', () => {
  it('is shown', () => {
    const { phones, cost, withheld } = published({
      phones: [phone(SHOWN, SOURCED), phone('116016', CONFIRMED)],
      cost: { value: 'free', ...SOURCED },
    });
    expect(phones.map(({ number }) => number)).toEqual([SHOWN, '116016']);
    expect(cost?.value).toBe('free');
    expect(withheld).toEqual([]);
  });
});

describe('an unconfirmed fact', () => {
  it('leaves every list it stands in', () => {
    const service = published({
      phones: [phone(SHOWN, SOURCED), phone(HELD, UNCONFIRMED)],
      emails: [email('post@musterhafen.example', UNCONFIRMED)],
      schedules: [{ hours: '24/7', ...UNCONFIRMED }],
    });
    expect(service.phones.map(({ number }) => number)).toEqual([SHOWN]);
    expect(service.emails).toEqual([]);
    expect(service.schedules).toEqual([]);
  });

  it.each([
    ['cost', { value: 'free' }],
    ['anonymity', { value: 'possible' }],
    ['children', { value: 'welcome' }],
    ['pets', { value: 'no' }],
    ['answeredBy', { value: 'volunteers' }],
    ['bill', { value: 'not-listed' }],
    ['police', { value: 'only-with-consent' }],
    ['accessibility', { value: 'step-free' }],
    ['languages', { spoken: ['de'] }],
  ] as const)('about %s is not told', (field, value) => {
    expect(published({ [field]: { ...value, ...UNCONFIRMED } })[field]).toBeUndefined();
    expect(published({ [field]: { ...value, ...SOURCED } })[field]).toBeDefined();
  });

  it('takes its address with it, and the place becomes unknown', () => {
    const place = publicPlace('Erfundene Gasse 1', [51.34, 12.37], UNCONFIRMED);
    expect(published({ place }).place).toEqual({ kind: 'remote' });
  });

  it('takes only its own address', () => {
    const known = { street: 'Erfundene Gasse 1', ...SOURCED };
    const guessed = { street: 'Erfundene Gasse 2', ...UNCONFIRMED };
    const { place } = published({ place: { kind: 'public', locations: [known, guessed] } });
    expect(place.kind === 'public' && place.locations.map(({ street }) => street)).toEqual([known.street]);
  });

  it('leaves no trace of its value or its reason', () => {
    const reason = 'Eine Erinnerung, die niemand lesen soll.';
    const service = published({
      phones: [phone(HELD, { ...UNCONFIRMED, reason })],
      place: publicPlace('Erfundene Gasse 1', undefined, { ...UNCONFIRMED, reason }),
      cost: { value: 'free', note: 'Nur ein Gerücht.', ...UNCONFIRMED, reason },
    });
    const everything = JSON.stringify(service);
    for (const secret of [HELD, 'Erfundene Gasse', 'Gerücht', reason])
      expect(everything).not.toContain(secret);
  });
});

describe('visitors are told that something is being checked', () => {
  it.each([
    ['phones', { phones: [phone(HELD, UNCONFIRMED)] }],
    ['emails', { emails: [email('post@musterhafen.example', UNCONFIRMED)] }],
    ['schedules', { schedules: [{ hours: '24/7', ...UNCONFIRMED }] }],
    ['place', { place: publicPlace('Erfundene Gasse 1', undefined, UNCONFIRMED) }],
    ['other', { cost: { value: 'free', ...UNCONFIRMED } }],
  ])('%s', (kind, changes) => {
    expect(published(changes).withheld).toEqual([kind]);
  });

  it('once for each kind, however many facts are missing', () => {
    const { withheld } = published({
      phones: [phone(HELD, UNCONFIRMED), phone(SHOWN, UNCONFIRMED)],
      cost: { value: 'free', ...UNCONFIRMED },
      pets: { value: 'no', ...UNCONFIRMED },
    });
    expect(withheld).toEqual(['phones', 'other']);
  });
});

describe('a confidential place', () => {
  it('is published as confidential', () => {
    const place = { kind: 'confidential' };
    expect(published({ kind: 'shelter', place }).place).toEqual(place);
  });
});
