import { describe, expect, it } from 'vitest';
import { calendarDateSchema, daysBetween, germanDate, isCalendarDate } from '#domain/calendar-date.ts';
import { messages } from './fixtures/messages.ts';

describe('a calendar date', () => {
  it.each(['2026-11-22', '2024-02-29', '2026-12-31', '2026-01-01'])('may be %s', (day) => {
    expect(isCalendarDate(day)).toBe(true);
  });

  it.each([
    ['a 30th of February', '2026-02-30'],
    ['a leap day in a common year', '2025-02-29'],
    ['a thirteenth month', '2026-13-01'],
    ['a day zero', '2026-01-00'],
    ['a date without leading zeros', '2026-1-1'],
    ['a German date', '22.11.2026'],
    ['a moment', '2026-11-22T10:00:00Z'],
    ['no date', ''],
  ])('is never %s', (_case, value) => {
    expect(isCalendarDate(value)).toBe(false);
  });

  it('is read as the day that was written, even where YAML made a moment of it', () => {
    expect(calendarDateSchema.parse(new Date('2026-11-22T00:00:00Z'))).toBe('2026-11-22');
  });

  it('says in German how a date is written', () => {
    expect(messages(calendarDateSchema, '2026-02-30')).toEqual([expect.stringMatching(/JJJJ-MM-TT/)]);
    expect(messages(calendarDateSchema, undefined)).toEqual([expect.stringMatching(/fehlt ein Datum/)]);
  });

  it('is written for people with the day first', () => {
    expect(germanDate('2026-11-22')).toBe('22.11.2026');
  });
});

describe('the days between two dates', () => {
  it.each([
    ['one day', '2026-11-22', '2026-11-23', 1],
    ['no day', '2026-11-22', '2026-11-22', 0],
    ['a leap year', '2024-01-01', '2025-01-01', 366],
    ['the night when clocks go forward', '2026-03-28', '2026-03-30', 2],
    ['the night when clocks go back', '2026-10-24', '2026-10-26', 2],
    ['the way back', '2026-11-23', '2026-11-22', -1],
  ])('count %s', (_case, from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});
