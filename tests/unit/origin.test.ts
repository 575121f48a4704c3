import { describe, expect, it } from 'vitest';
import { originText } from '#i18n/origin.ts';
import { wordsIn } from '#i18n/words.ts';
import { CONFIRMED, SOURCED, UNCONFIRMED } from './fixtures/invented-service.ts';

const dated = { probe: { title: 'musterhafen.example', year: 2025 } };
const undated = { probe: { title: 'musterhafen.example' } };
const words = wordsIn('de');

describe('visitors read where a fact comes from', () => {
  it('when the service confirmed it, with the day', () => {
    expect(originText(CONFIRMED, dated, words)).toBe('vom Dienst bestätigt am 01.06.2026');
  });

  it('when a dated source says it, with the year and that nobody confirmed it yet', () => {
    expect(originText(SOURCED, dated, words)).toBe(
      'laut musterhafen.example (2025), vom Dienst noch nicht bestätigt',
    );
  });

  it('when a source without a date says it, without inventing a year', () => {
    expect(originText(SOURCED, undated, words)).toBe(
      'laut musterhafen.example, vom Dienst noch nicht bestätigt',
    );
  });

  it('when nobody could check it, only as a mark for editors', () => {
    expect(originText(UNCONFIRMED, dated, words)).toBe(words.facts.unconfirmedMark);
  });
});
