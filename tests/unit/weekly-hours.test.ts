import { describe, expect, it } from 'vitest';
import { weeklyHours } from '#domain/weekly-hours.ts';

describe('hours of a week', () => {
  it('are gathered by the days that share them', () => {
    expect(weeklyHours('Mo,Th 08:30-12:00,13:00-15:00; Fr 08:30-12:00')).toEqual([
      { days: ['MO', 'TH', 'FR'], opens: '08:30', closes: '12:00' },
      { days: ['MO', 'TH'], opens: '13:00', closes: '15:00' },
    ]);
  });

  it('are parted at midnight', () => {
    expect(weeklyHours('Su 22:00-02:00')).toEqual([
      { days: ['MO'], opens: '00:00', closes: '02:00' },
      { days: ['SU'], opens: '22:00', closes: '23:59' },
    ]);
  });

  it('last all day when somebody is always there', () => {
    expect(weeklyHours('24/7')).toMatchObject([{ opens: '00:00', closes: '23:59' }]);
  });

  it.each([
    ['public holidays', 'Mo-Fr 09:00-17:00; PH off'],
    ['an open end', 'Mo-Fr 16:00+'],
    ['a season', 'Apr-Sep Mo 09:00-10:00'],
    ['one week of a month', 'Mo[1] 09:00-10:00'],
    ['a remark', 'Mo 09:00-10:00 "nach Absprache"'],
  ])('are none with %s', (_what, hours) => {
    expect(weeklyHours(hours)).toBeUndefined();
  });
});
