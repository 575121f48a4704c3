import { describe, expect, it } from 'vitest';
import { checkChanges } from '#editorial/change-rules.ts';
import type { Fields } from './fixtures/invented-service.ts';
import { CONFIRMED, SOURCED, UNCONFIRMED, inventedService } from './fixtures/invented-service.ts';
import { treeOf } from './fixtures/invented-tree.ts';

const phone = (number: string, origin: Fields = SOURCED) => ({ number, role: 'main', ...origin });
const shelter = { kind: 'shelter', place: { kind: 'confidential' } };
const website = (url: string, source?: string) => ({ websites: [{ url, ...(source && { source }) }] });
const anonymity = (value: string) => ({ anonymity: { value, ...SOURCED } });

/** The tree with one invented service; a pinned number belongs to a slug. */
function treeWith(fields: Fields, slug = 'musterhafen') {
  return {
    services: treeOf(inventedService(fields)).services.map((entry) => ({ ...entry, slug })),
  };
}

function codesOf(before: Fields, after: Fields, slug?: string): string[] {
  return checkChanges(treeWith(before, slug), treeWith(after, slug)).map(({ code }) => code);
}

const OLD = { phones: [phone('+493411234567')] };
const HOME = website('https://musterhafen.example/');

describe('a change that somebody has to look at is found:', () => {
  it.each<[string, Fields, Fields, string, string?]>([
    [
      '18: a new number with one source',
      OLD,
      { phones: [phone('+493411234568')] },
      'PHONE_CHANGE_UNVERIFIED',
    ],
    [
      '18: a new number that only the service confirmed',
      OLD,
      { phones: [phone('+493411234568', CONFIRMED)] },
      'PHONE_CHANGE_UNVERIFIED',
    ],
    [
      '19: another number for the helpline',
      { phones: [phone('116016')] },
      { phones: [phone('+493414798179', { ...CONFIRMED, source: 'probe' })] },
      'PINNED_NUMBER_CHANGED',
      'hilfetelefon-gewalt-gegen-frauen',
    ],
    ['29: a shelter that becomes a counselling', shelter, { place: shelter.place }, 'SECRET_ART_CHANGED'],
    [
      '29: a protected place that becomes known',
      { place: shelter.place },
      { place: { kind: 'district', district: 'Musterviertel' } },
      'SECRET_ART_CHANGED',
    ],
    [
      '30: help that begins to ask for names',
      anonymity('possible'),
      anonymity('confidential'),
      'ANONYMITY_LOWERED',
    ],
    ['30: help that no longer says so', anonymity('possible'), {}, 'ANONYMITY_LOWERED'],
    ['52: another website', HOME, website('https://andere.example/'), 'WEB_HOST_CHANGE_UNVERIFIED'],
    [
      '52: another website that vouches for itself',
      HOME,
      {
        ...website('https://andere.example/', 'neu'),
        sources: { neu: { title: 'Neue Seite', url: 'https://andere.example/a' } },
      },
      'WEB_HOST_CHANGE_UNVERIFIED',
    ],
  ])('%s', (_what, before, after, code, slug) => {
    expect(codesOf(before, after, slug)).toEqual([code]);
  });
});

describe('a change that stands on two feet passes:', () => {
  it.each<[string, Fields, Fields, string?]>([
    [
      'nothing changed',
      { ...OLD, ...HOME, ...anonymity('possible') },
      { ...OLD, ...HOME, ...anonymity('possible') },
    ],
    [
      'a new number that the service and a source confirm',
      OLD,
      { phones: [phone('+493411234568', { ...CONFIRMED, source: 'probe' })] },
    ],
    ['a new number that is withheld', OLD, { phones: [phone('+493411234568', UNCONFIRMED)] }],
    ['a number that goes', OLD, {}],
    ['help that begins to need no name', anonymity('confidential'), anonymity('possible')],
    ['another page of the same website', HOME, website('https://www.musterhafen.example/kontakt')],
    ['a first website', {}, HOME],
    [
      'a website that the old one names',
      HOME,
      {
        ...website('https://andere.example/', 'alt'),
        sources: { alt: { title: 'Alte Seite', url: 'https://musterhafen.example/umzug' } },
      },
    ],
    ['a shelter that stays one', shelter, { ...shelter, name: 'Haus am neuen Namen' }],
    [
      'the helpline with its number',
      { phones: [phone('116016')] },
      { phones: [phone('116016')] },
      'hilfetelefon-gewalt-gegen-frauen',
    ],
  ])('%s', (_what, before, after, slug) => {
    expect(codesOf(before, after, slug)).toEqual([]);
  });

  it('a new entry is no change', () => {
    expect(checkChanges({ services: [] }, treeWith(OLD))).toEqual([]);
  });
});
