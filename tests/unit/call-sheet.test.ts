import { describe, expect, it } from 'vitest';
import { callSheet } from '#domain/call-sheet.ts';
import { publishService } from '#domain/published-service.ts';
import { KINDS } from '#domain/service.ts';
import { wordsIn } from '#i18n/words.ts';
import type { Fields } from './fixtures/invented-service.ts';
import { SOURCED, inventedService } from './fixtures/invented-service.ts';

const PLACES: Fields = { shelter: { kind: 'confidential' } };
const sheetOf = (changes: Fields) => callSheet(publishService(inventedService(changes)));
const number = (dialled: string) => [{ number: dialled, role: 'main', ...SOURCED }];
const groups = (...each: string[]) => ({ eligibility: { groups: each, areas: ['leipzig'] } });
const { sentences, forRelatives, forRelativesNow, whenQuiet, whenQuietNow } = wordsIn('de').call.sheet;
const ALL = [...Object.values(sentences), forRelatives, forRelativesNow, whenQuiet, whenQuietNow].flat();

describe('the sheet to read out', () => {
  it.each(KINDS)('exists for %s', (kind) => {
    const sheet = sheetOf({ kind, ...(PLACES[kind] ? { place: PLACES[kind] } : {}) });
    expect(sheet && sentences[sheet].length).toBeGreaterThan(2);
  });

  it.each([
    ['the police', { kind: 'emergency', phones: number('110') }, 'danger'],
    ['the ambulance', { kind: 'emergency', phones: number('112') }, 'rescue'],
    ['a doctor on duty', { kind: 'emergency', phones: number('116117') }, 'medical'],
    ['a helpline for children', { kind: 'hotline', ...groups('children') }, 'young'],
    [
      'a helpline for people who use violence',
      { kind: 'hotline', ...groups('perpetrators') },
      'own-violence',
    ],
    ['counselling for people who use violence', { ...groups('perpetrators') }, 'own-violence'],
    ['counselling for all', { ...groups('children', 'parents') }, 'counselling'],
  ])('fits %s', (_what, changes, sheet) => {
    expect(sheetOf(changes)).toBe(sheet);
  });

  it('is not for those who call for their work', () => {
    expect(sheetOf({ kind: 'hotline', ...groups('professionals') })).toBeUndefined();
  });

  it('speaks in short sentences, none twice on one sheet', () => {
    expect(ALL.length).toBeGreaterThan(40);
    expect(ALL.filter((sentence) => sentence.length > 110)).toEqual([]);
    for (const sheet of Object.values(sentences)) expect(new Set(sheet).size).toBe(sheet.length);
  });

  it('leaves room for whoever cannot speak freely, and asks no emergency call to be left unanswered', () => {
    for (const quiet of [whenQuiet, whenQuietNow]) expect(quiet.join(' ')).toContain('Ja/Nein-Fragen');
    expect(whenQuietNow.join(' ')).not.toContain('nicht zurück');
  });
});
