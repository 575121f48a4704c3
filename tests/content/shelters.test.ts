import { describe, expect, it } from 'vitest';
import { content } from './project-content.ts';

/** Ways to tell where something is. */
const HINTS: [string, RegExp][] = [
  ['a street and a number', /(?:straße|str\.|gasse|weg|platz|allee|ring|ufer|damm|chaussee) ?\d/i],
  ['a post code', /\b0[46]\d{3}\b/],
  ['a stop', /haltestelle|straßenbahn|S-Bahn|bushalte/i],
  ['a plus code', /[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}/],
  ['coordinates', /\b(?:51|12)[.,]\d{2,}/],
];

const shelters = content.services.filter(({ value }) => value.kind === 'shelter');

const toldIn = (text: string) => HINTS.filter(([, hint]) => hint.test(text)).map(([what]) => what);

describe('the words that give a place away', () => {
  it.each([
    ['a street and a number', 'Wir sind in der Erfundenen Straße 12.'],
    ['a street and a number', 'Wir sind in der Musterstr. 12.'],
    ['a post code', 'in 04999 Leipzig'],
    ['a stop', '200 m von der Haltestelle Musterplatz'],
    ['a plus code', '9F3J8CQP+2V'],
    ['coordinates', '51.3397, 12.3731'],
  ])('%s are noticed', (what, text) => {
    expect(toldIn(text)).toContain(what);
  });
});

describe('shelters', () => {
  it('are in the directory', () => {
    expect(shelters.length).toBeGreaterThanOrEqual(9);
  });

  it.each(shelters)('$slug has a confidential place and nothing else about it', ({ value }) => {
    expect(value.place).toEqual({ kind: 'confidential' });
  });

  it.each(shelters)('$slug does not tell in its words where it is', ({ file }) => {
    expect(toldIn(file.body)).toEqual([]);
  });

  it.each(shelters)('$slug does not tell in its facts where it is', ({ value }) => {
    const { summary, eligibility, accessibility, children, pets, cost, languages } = value;
    const notes = [eligibility, accessibility, children, pets, cost, languages].map((fact) => fact?.note ?? '');
    expect(toldIn([summary, ...notes].join('\n'))).toEqual([]);
  });
});
