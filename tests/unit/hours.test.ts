import { describe, expect, it } from 'vitest';
import { hoursLines } from '#i18n/hours.ts';
import { wordsIn } from '#i18n/words.ts';

const lines = (hours: string) => hoursLines(hours, wordsIn('de'));

describe('opening hours in German', () => {
  it.each([
    ['24/7', ['Tag und Nacht, jeden Tag']],
    ['Mo-Fr 09:00-17:00', ['Mo–Fr 09:00–17:00']],
    ['Mo-Fr 09:00-12:00,13:00-17:00', ['Mo–Fr 09:00–12:00, 13:00–17:00']],
    ['Mo,Th 09:00-12:00; Tu 13:00-17:00', ['Mo, Do 09:00–12:00', 'Di 13:00–17:00']],
    ['Sa,Su 10:00-12:00', ['Sa, So 10:00–12:00']],
    ['We 14:00-16:00', ['Mi 14:00–16:00']],
    ['Fr 20:00-02:00', ['Fr 20:00–02:00']],
    ['Mo-Fr 09:00-17:00; PH off', ['Mo–Fr 09:00–17:00', 'Feiertags geschlossen']],
  ])('%s', (hours, read) => {
    expect(lines(hours)).toEqual(read);
  });
});
