import { describe, expect, it } from 'vitest';
import { languagesSchema } from '#domain/language.ts';
import { conditionText, languagesText } from '#i18n/condition-text.ts';
import { phrase, wordsIn } from '#i18n/words.ts';
import type { Fields } from './fixtures/invented-service.ts';
import { SOURCED } from './fixtures/invented-service.ts';

const words = wordsIn('de');
const spoken = (fields: Fields) =>
  languagesText(languagesSchema.parse({ ...fields, ...SOURCED }), words, 'de');

describe('a condition in words', () => {
  it('is short when there is nothing to add', () => {
    expect(conditionText({ value: 'free' }, words)).toBe('kostenlos');
  });

  it('is followed by its note', () => {
    expect(conditionText({ value: 'on-request', note: 'Nur Katzen.' }, words)).toBe(
      'nach Absprache. Nur Katzen.',
    );
  });
});

describe('languages in words', () => {
  it('are called by their names, not by their codes', () => {
    expect(spoken({ spoken: ['de', 'ar', 'uk'] })).toBe('Deutsch, Arabisch, Ukrainisch');
  });

  it('include interpreting, signing and plain language', () => {
    expect(spoken({ interpreting: 'available', signLanguage: true, plainLanguage: true })).toBe(
      'Dolmetschen sofort, Gebärdensprache, Leichte Sprache',
    );
  });

  it('begin with the note when nothing else is known', () => {
    expect(spoken({ note: 'Bitte fragen.' })).toBe('Bitte fragen.');
  });
});

describe('a phrase', () => {
  it('has its values put in, each by its name', () => {
    expect(phrase('{count} von {total}', { total: 9, count: 3 })).toBe('3 von 9');
  });
});
