import { describe, expect, it } from 'vitest';
import { callGuide } from '#domain/call-guide.ts';
import { publishService } from '#domain/published-service.ts';
import { answerText } from '#i18n/call-answer.ts';
import { wordsIn } from '#i18n/words.ts';
import type { Fields } from './fixtures/invented-service.ts';
import { SOURCED, UNCONFIRMED, inventedService } from './fixtures/invented-service.ts';

const HELD = { number: '+493411234567', role: 'main', ...UNCONFIRMED };
const NUMBER = { number: '+493411234567', role: 'main', ...SOURCED };
const shown = (changes: Fields) => publishService(inventedService(changes));
const guideOf = (changes: Fields) => callGuide(shown(changes));
const words = wordsIn('de');

describe('how one speaks with someone there', () => {
  it.each([
    ['by a number', { phones: [NUMBER] }, 'phone'],
    ['by a number rather than by going there', { phones: [NUMBER], channels: ['visit'] }, 'phone'],
    ['by going there', { channels: ['visit'] }, 'visit'],
    ['by going there while the number is checked', { phones: [HELD], channels: ['visit'] }, 'visit'],
  ])('%s', (_what, changes, way) => {
    expect(guideOf(changes)?.way).toBe(way);
  });

  it.each([['online'], ['referral'], ['phone']])('not at all where there is only %s', (channel) => {
    expect(guideOf({ channels: [channel] })).toBeUndefined();
  });
});

describe('questions before a call', () => {
  it('are answered by facts, in the order in which people ask', () => {
    const facts = {
      pets: { value: 'no', ...SOURCED },
      bill: { value: 'not-listed', ...SOURCED },
      answeredBy: { value: 'volunteers', ...SOURCED },
    };
    expect(guideOf({ phones: [NUMBER], ...facts })?.known).toEqual(['answeredBy', 'bill', 'pets']);
  });

  it('stay open where nothing is known, or nothing may be shown', () => {
    const police = { value: 'in-danger', ...UNCONFIRMED };
    const guide = guideOf({ kind: 'housing', phones: [NUMBER], police });
    expect(guide?.known).toEqual([]);
    expect(guide?.open).toEqual([
      ...['answeredBy', 'languages', 'anonymity', 'cost'],
      ...['bill', 'police', 'children', 'pets'],
    ]);
  });

  it('do not ask a counter about the phone bill', () => {
    expect(guideOf({ channels: ['visit'] })?.open).not.toContain('bill');
  });

  it('ask about animals only where one stays', () => {
    expect(guideOf({ kind: 'justice', phones: [NUMBER] })?.open).not.toContain('pets');
  });

  it('do not ask a helpline who may come along, but tell what is known', () => {
    const guide = guideOf({ kind: 'hotline', phones: [NUMBER], pets: { value: 'no', ...SOURCED } });
    expect(guide?.open).not.toContain('children');
    expect(guide?.known).toContain('pets');
  });

  it('keep nobody from calling an emergency number', () => {
    const guide = guideOf({ kind: 'emergency', phones: [{ ...NUMBER, number: '110' }], channels: ['visit'] });
    expect(guide?.open).toEqual([]);
  });
});

describe('an answer', () => {
  it('is short, and followed by the note of its fact', () => {
    const service = shown({ cost: { value: 'free', note: 'Auch vom Handy.', ...SOURCED } });
    expect(answerText(service, 'cost', words, 'de')).toBe('Nein. Auch vom Handy.');
    expect(answerText(service, 'pets', words, 'de')).toBe('');
  });

  it('about languages calls them by their names', () => {
    const service = shown({ languages: { spoken: ['de', 'uk'], ...SOURCED } });
    expect(answerText(service, 'languages', words, 'de')).toBe('Deutsch, Ukrainisch');
  });
});
