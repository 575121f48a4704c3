import { describe, expect, it } from 'vitest';
import { LIMITS, hasOverdueFacts, isOverdue, serviceLimit } from '#domain/freshness.ts';
import { KINDS } from '#domain/service.ts';
import type { Fields } from './fixtures/invented-service.ts';
import { CONFIRMED, SOURCED, UNCONFIRMED, inventedService } from './fixtures/invented-service.ts';

const CHECKED = '2026-01-01';
const DAY_90 = '2026-04-01';
const DAY_91 = '2026-04-02';
const DAY_180 = '2026-06-30';
const DAY_181 = '2026-07-01';

const overdue = (today: string, changes: Fields) =>
  hasOverdueFacts(inventedService({ checked: CHECKED, ...changes }), today);

describe('how long something stays fresh', () => {
  it('is 90 days for crisis lines, 180 for services and 365 for guides', () => {
    expect(LIMITS).toEqual({ crisis: 90, service: 180, guide: 365 });
  });

  it('is shortest for emergency numbers, helplines and shelters', () => {
    const short = KINDS.filter((kind) => serviceLimit(kind) === LIMITS.crisis);
    expect(short).toEqual(['emergency', 'hotline', 'shelter']);
  });

  it.each([
    [LIMITS.crisis, DAY_90, DAY_91],
    [LIMITS.service, DAY_180, DAY_181],
    [LIMITS.guide, '2027-01-01', '2027-01-02'],
  ])('includes day %i and ends on the next', (limit, last, next) => {
    expect(isOverdue(CHECKED, limit, CHECKED)).toBe(false);
    expect(isOverdue(CHECKED, limit, last)).toBe(false);
    expect(isOverdue(CHECKED, limit, next)).toBe(true);
  });
});

describe('a service', () => {
  it('is overdue one day after its limit', () => {
    expect(overdue(DAY_180, {})).toBe(false);
    expect(overdue(DAY_181, {})).toBe(true);
  });

  it('is overdue sooner when people call it in a crisis', () => {
    expect(overdue(DAY_90, { kind: 'hotline' })).toBe(false);
    expect(overdue(DAY_91, { kind: 'hotline' })).toBe(true);
  });

  it('is overdue as soon as one of its sources was read too long ago', () => {
    const sources = { probe: { title: 'musterhafen.example', checked: CHECKED } };
    const changes = { checked: DAY_180, cost: { value: 'free', ...SOURCED }, sources };
    expect(overdue(DAY_180, changes)).toBe(false);
    expect(overdue(DAY_181, changes)).toBe(true);
  });

  it('is overdue as soon as one confirmation is too old', () => {
    const cost = { value: 'free', ...CONFIRMED, confirmedOn: CHECKED };
    expect(overdue(DAY_180, { checked: DAY_180, cost })).toBe(false);
    expect(overdue(DAY_181, { checked: DAY_180, cost })).toBe(true);
  });

  it('is not made overdue by a source that none of its facts uses', () => {
    const sources = { probe: { title: 'musterhafen.example', checked: CHECKED } };
    expect(overdue(DAY_181, { checked: DAY_180, sources })).toBe(false);
  });

  it('counts what is unconfirmed from the day the entry was checked', () => {
    const cost = { value: 'free', ...UNCONFIRMED };
    expect(overdue(DAY_180, { cost })).toBe(false);
    expect(overdue(DAY_181, { cost })).toBe(true);
  });
});
