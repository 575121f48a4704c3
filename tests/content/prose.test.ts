import { describe, expect, it } from 'vitest';
import { content, readableText } from './project-content.ts';

const DIALLED = /(?:\+49|\b0[1-9]\d{1,4})[\s/()–-]*\d[\d\s/()–-]{3,}\d|\b11[025]\b|\b116\s?\d{3}\b/;

/** Sentences in the head of an entry, which are words too. */
function sentences(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'string' && ['summary', 'note', 'text', 'what', 'gap'].includes(key)
      ? [inner]
      : sentences(inner),
  );
}

const worded = [...content.services, ...content.guides, ...content.topics, ...content.pages];

describe('a phone number', () => {
  it.each(['0341 1234567', '+49 341 1234567', '(0341) 123-4567', '116 016', '110'])('is noticed: %s', (number) => {
    expect(`Rufen Sie ${number} an.`).toMatch(DIALLED);
  });

  it('stands in no words, where nobody would correct it', () => {
    const told = worded.filter((entry) => DIALLED.test(readableText(entry)));
    expect(told.map(({ file }) => file.file)).toEqual([]);
  });

  it('stands in no sentence of a head', () => {
    const all = [...worded, ...content.figures].flatMap(({ value }) => sentences(value));
    expect(all.length).toBeGreaterThan(worded.length);
    expect(all.filter((sentence) => DIALLED.test(sentence))).toEqual([]);
  });
});
