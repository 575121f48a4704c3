import { describe, expect, it } from 'vitest';
import { compileOpening } from '#domain/opening-compiler.ts';
import { dayOf, nextChange, opennessAt, wallClock } from '#domain/opening-times.ts';
import { holidayAt, opennessText } from '#domain/openness-text.ts';
import { publicHolidays } from '#domain/public-holiday.ts';

const reach = { firstDay: '2026-11-01', lastDay: '2027-12-31' };
const words = {
  open: 'offen| bis {time} Uhr',
  closed: 'zu|, ab {time} Uhr',
  unknown: 'nicht bekannt',
};
const said = (hours: string, moment: string): string =>
  opennessText(compileOpening(hours, reach), new Date(moment), words, 'de');

describe('opening hours in a browser', () => {
  it('are a short text that is the same each time', () => {
    const times = compileOpening('Mo-Th 08:00-20:00; Fr 08:00-15:00', reach);
    expect(times).toBe('20758-21183 480-1200@1,2,3,4 480-900@5');
    expect(compileOpening('Mo-Th 08:00-20:00; Fr 08:00-15:00', reach)).toBe(times);
  });

  it('are those of Leipzig, whatever zone a device is in', () => {
    const times = compileOpening('Mo-Fr 09:00-17:00', reach);
    expect(opennessAt(times, new Date('2026-11-16T08:30:00+01:00'))).toBe('closed');
    expect(opennessAt(times, new Date('2026-11-16T04:30:00-04:00'))).toBe('open');
    expect(opennessAt(times, new Date('2027-07-05T07:30:00Z'))).toBe('open');
  });

  it('hold for the hour that comes twice, and skip the one that never comes', () => {
    const times = compileOpening('Su 02:00-03:00', reach);
    expect(opennessAt(times, new Date('2027-10-31T00:30:00Z'))).toBe('open');
    expect(opennessAt(times, new Date('2027-10-31T01:30:00Z'))).toBe('open');
    expect(opennessAt(times, new Date('2027-03-28T00:59:00Z'))).toBe('closed');
    expect(opennessAt(times, new Date('2027-03-28T01:00:00Z'))).toBe('closed');
  });

  it('are not known outside of the days they reach', () => {
    const times = compileOpening('24/7', reach);
    expect(opennessAt(times, new Date('2026-10-31T12:00:00+01:00'))).toBe('unknown');
    expect(opennessAt(times, new Date('2027-12-31T23:59:00+01:00'))).toBe('open');
    expect(opennessAt(times, new Date('2028-01-01T00:00:00+01:00'))).toBe('unknown');
  });

  it('leave open what is only by appointment', () => {
    const times = compileOpening('Mo-Fr 09:00-12:00; Sa unknown "nach Vereinbarung"', reach);
    expect(opennessAt(times, new Date('2026-11-14T10:00:00+01:00'))).toBe('unknown');
    expect(opennessAt(times, new Date('2026-11-15T10:00:00+01:00'))).toBe('closed');
  });

  it('call nothing closed while other hours are withheld', () => {
    const times = compileOpening('Mo-Fr 09:00-12:00', reach, false);
    expect(opennessAt(times, new Date('2026-11-16T10:00:00+01:00'))).toBe('open');
    expect(opennessAt(times, new Date('2026-11-16T13:00:00+01:00'))).toBe('unknown');
  });

  it('of several schedules hold together, also on one day', () => {
    const times = compileOpening(
      ['Mo-Fr 09:00-17:00', 'Tu,Th 17:00-19:00', 'Tu 16:00-18:00 unknown "?"'],
      reach,
    );
    expect(times).toBe('20758-21183 540-1020@1,3,5 540-1140@2,4');
  });
});

describe('the next change', () => {
  const clock = (moment: string): number => wallClock(new Date(moment));

  it('is the end of what is open, across midnight too', () => {
    const times = compileOpening('Fr 20:00-02:00', reach);
    expect(nextChange(times, new Date('2026-11-20T21:00:00+01:00'))).toBe(clock('2026-11-21T02:00:00+01:00'));
  });

  it('is the next opening, after a holiday if need be', () => {
    const times = compileOpening('Mo-Fr 09:00-17:00; PH off', reach);
    expect(nextChange(times, new Date('2026-11-17T18:00:00+01:00'))).toBe(clock('2026-11-19T09:00:00+01:00'));
  });

  it('is not told where it lies a week ahead or never comes', () => {
    expect(nextChange(compileOpening('24/7', reach), new Date('2026-11-16T12:00:00Z'))).toBeUndefined();
    const yearly = compileOpening('2027 Jun 01 10:00-12:00', reach);
    expect(nextChange(yearly, new Date('2026-11-16T12:00:00Z'))).toBeUndefined();
  });
});

describe('what is said of the hours', () => {
  it.each([
    ['Mo-Fr 09:00-17:30', '2026-11-16T10:00:00+01:00', 'offen bis 17:30 Uhr'],
    ['Mo-Fr 09:00-17:30', '2026-11-16T08:00:00+01:00', 'zu, ab 9 Uhr'],
    ['Mo-Fr 09:05-17:30', '2026-11-20T18:00:00+01:00', 'zu, ab Montag, 9:05 Uhr'],
    ['24/7', '2026-11-20T18:00:00+01:00', 'offen'],
    ['unknown "nach Vereinbarung"', '2026-11-20T18:00:00+01:00', 'nicht bekannt'],
  ])('%s at %s is: %s', (hours, moment, sentence) => {
    expect(said(hours, moment)).toBe(sentence);
  });
});

describe('public holidays', () => {
  const holidays = publicHolidays(reach);

  it.each([
    ['2026-11-18', 'Buß- und Bettag'],
    ['2027-10-31', 'Reformationstag'],
    ['2027-03-26', 'Karfreitag'],
    ['2027-05-01', 'Maifeiertag'],
  ])('of Saxony: %s is %s, from the first minute to the last', (date, name) => {
    const day = new Date(`${date}T00:00:00`).getTime();
    expect(holidayAt(holidays, new Date(day))).toBe(name);
    expect(holidayAt(holidays, new Date(day + 86_340_000))).toBe(name);
    expect(holidayAt(holidays, new Date(day - 60_000))).toBeUndefined();
  });

  it('that only others have are none here', () => {
    expect(holidayAt(holidays, new Date('2027-01-06T12:00:00'))).toBeUndefined();
    expect(holidayAt('', new Date('2026-11-18T12:00:00'))).toBeUndefined();
    expect(dayOf(wallClock(new Date('2026-11-18T12:00:00')))).toBe(20_775);
  });
});
