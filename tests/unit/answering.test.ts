import { describe, expect, it } from 'vitest';
import { answeringInstead, linesAroundTheClock } from '#domain/answering.ts';
import type { ListedService } from '#domain/listing.ts';
import { serviceOpening } from '#domain/service-opening.ts';
import { listed, SOURCED, UNCONFIRMED } from './fixtures/invented-service.ts';
import type { Fields } from './fixtures/invented-service.ts';

const reach = { firstDay: '2026-11-01', lastDay: '2026-12-31' };
const phones = [{ number: '+493415550100', role: 'main', ...SOURCED }];
const of = (groups: string[], areas = ['germany']): Fields => ({ groups, areas });

function service(slug: string, changes: Fields): ListedService {
  const entry = listed(slug, changes);
  return { ...entry, opening: serviceOpening(entry.service, reach, '') };
}

function line(slug: string, groups: string[], hours: string, changes: Fields = {}): ListedService {
  const schedules = [{ hours, ...SOURCED }];
  return service(slug, { kind: 'hotline', eligibility: of(groups), phones, schedules, ...changes });
}

const forWomen = line('for-women', ['women', 'relatives'], '24/7');
const forAll = line('for-all', ['everyone'], '24/7');
const all = [
  forWomen,
  forAll,
  line('remembered', ['men'], '24/7', { schedules: [{ hours: '24/7', ...UNCONFIRMED }] }),
  line('without-number', ['men'], '24/7', { phones: [] }),
  line('for-men', ['men'], 'Mo-Fr 09:00-17:00'),
  line('about-money', ['everyone'], 'Mo-Fr 09:00-17:00', { topics: ['geld-wohnen'] }),
  line('house', ['women'], 'Mo-Fr 09:00-17:00', { kind: 'shelter', place: { kind: 'confidential' } }),
];
const slugs = (entries: readonly ListedService[]): string[] => entries.map(({ slug }) => slug);

describe('lines that answer day and night', () => {
  it.each([
    [['women'], ['for-women']],
    [['men'], ['for-all']],
    [['children'], ['for-all']],
    [['perpetrators'], ['for-all']],
    [['men', 'relatives'], ['for-all']],
    [['everyone'], ['for-women', 'for-all']],
    [['migrants'], ['for-women', 'for-all']],
    [
      ['women', 'men'],
      ['for-women', 'for-all'],
    ],
  ])('for %s are %s', (groups, lines) => {
    const entry = service('asked', { eligibility: of(groups, ['leipzig']) });
    expect(slugs(linesAroundTheClock(entry, all))).toEqual(lines);
  });

  it('are others than the service that was asked first', () => {
    expect(slugs(linesAroundTheClock(forAll, all))).toEqual(['for-women']);
  });
});

describe('who answers instead', () => {
  const entry = service('asked', {
    eligibility: of(['women', 'men'], ['leipzig']),
    fallbacks: ['house', 'without-number', 'for-women'],
  });
  const all2 = [...all.filter(({ slug }) => slug !== 'house'), line('house', ['women'], 'Mo-Fr 09:00-17:00')];
  const { sometimes, always } = answeringInstead(entry, all2);

  it('is first who the entry names, then who helps with the same', () => {
    expect(slugs(sometimes)).toEqual(['house', 'for-men']);
  });

  it('is in the end someone who is always there', () => {
    expect(slugs(always)).toEqual(['for-women', 'for-all']);
  });

  it('is nobody whose number or hours may not be shown', () => {
    expect(slugs([...sometimes, ...always])).not.toContain('remembered');
    expect(slugs([...sometimes, ...always])).not.toContain('without-number');
  });
});
