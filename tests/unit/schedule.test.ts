import { describe, expect, it } from 'vitest';
import { isAroundTheClock, readHours, scheduleFault, scheduleSchema } from '#domain/schedule.ts';
import { SOURCED } from './fixtures/invented-service.ts';
import { messages } from './fixtures/messages.ts';

describe('opening hours that are understood', () => {
  it.each([
    '24/7',
    'Mo-Fr 09:00-17:00',
    'Mo-Fr 09:00-12:00,13:00-17:00',
    'Mo,Th 09:00-12:00; Tu 13:00-17:00',
    'Mo-Fr 09:00-17:00; PH off',
    'Fr 20:00-02:00',
  ])('may be %s', (hours) => {
    expect(scheduleFault(hours)).toBeUndefined();
  });
});

describe('opening hours that could be misread are refused with a German sentence', () => {
  it.each([
    ['words instead of the notation', 'Montag bis Freitag', /englische Abkürzung "Mo"/],
    ['German days', 'Di 09:00-17:00', /englische Abkürzung "Tu"/],
    ['hours without minutes', 'Mo-Fr 9-17', /"09:00-17:00"/],
    ['days without hours', 'Mo-Fr', /nicht eindeutig/],
    ['an hour that no day has', 'Mo-Fr 25:00-26:00', /lassen sich nicht lesen/],
    ['nothing', '', /lassen sich nicht lesen/],
  ])('%s', (_case, hours, sentence) => {
    expect(scheduleFault(hours)).toMatch(sentence);
  });

  it('without a word of English, whatever the library says', () => {
    expect(scheduleFault('Mo-Fr 9 bis 17 Uhr')).not.toMatch(/please/i);
  });
});

describe('opening hours', () => {
  it('reach across midnight', () => {
    const night = readHours('Fr 20:00-02:00');
    expect(night.getState(new Date('2026-11-21T01:00:00'))).toBe(true);
    expect(night.getState(new Date('2026-11-21T03:00:00'))).toBe(false);
  });

  it('know the holiday that only Saxony has', () => {
    const office = readHours('Mo-Fr 09:00-17:00; PH off');
    expect(office.getState(new Date('2026-11-18T12:00:00'))).toBe(false);
    expect(office.getState(new Date('2026-11-19T12:00:00'))).toBe(true);
  });

  it('mean day and night only where they say so', () => {
    expect(isAroundTheClock({ hours: '24/7' })).toBe(true);
    expect(isAroundTheClock({ hours: 'Mo-Su 08:00-20:00' })).toBe(false);
  });
});

describe('a schedule in an entry', () => {
  it('is about the phone unless it says otherwise', () => {
    expect(scheduleSchema.parse({ hours: '24/7', ...SOURCED }).of).toBe('phone');
  });

  it('carries the reason why its hours cannot be read', () => {
    expect(messages(scheduleSchema, { hours: 'abends', ...SOURCED })).toHaveLength(1);
  });
});
