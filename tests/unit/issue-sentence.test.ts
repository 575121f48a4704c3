import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { issueSentence } from '#editorial/issue-sentence.ts';

/** What is said about a value that a schema refuses. */
function said(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value, { error: issueSentence });
  return error?.issues.map(({ message }) => message) ?? [];
}

const TWO = z.array(z.string()).min(2).max(3);

describe('someone who does not program reads', () => {
  it.each([
    ['that something is missing', z.string(), undefined, 'Diese Angabe fehlt.'],
    ['how a text is written', z.string(), 2026, /^Hierher gehört ein Text; .*"2026"\.$/],
    ['how a number is written', z.number(), '1', 'Hierher gehört eine Zahl, ohne Anführungszeichen.'],
    ['that a number is whole', z.int(), 1.5, 'Hierher gehört eine ganze Zahl, ohne Anführungszeichen.'],
    ['how yes and no are written', z.boolean(), 'ja', /^Hierher gehört true für ja oder false für nein/],
    ['how a list is written', TWO, 'eins', /^Hierher gehört eine Liste, zum Beispiel \[/],
    ['that there are fields below', z.strictObject({}), 'eins', /^Hierher gehören mehrere Felder/],
    ['what is possible', z.enum(['phone', 'chat']), 'fax', 'Möglich ist hier nur: phone, chat.'],
    ['how long a text is at least', z.string().min(5), 'kurz', 'Das ist zu kurz: mindestens 5 Zeichen.'],
    ['how long a text is at most', z.string().max(2), 'lang', 'Das ist zu lang: höchstens 2 Zeichen.'],
    ['how long a list is at least', TWO, ['a'], 'Das sind zu wenige: mindestens 2 Einträge.'],
    ['that a list is empty', TWO.min(1), [], /mindestens 2 Einträge/],
    ['that one is enough', z.array(z.string()).min(1), [], 'Das sind zu wenige: mindestens ein Eintrag.'],
    ['how long a list is at most', TWO, ['a', 'b', 'c', 'd'], 'Das sind zu viele: höchstens 3 Einträge.'],
    ['how large a number is at least', z.int().min(2), 1, 'Die Zahl ist zu klein: mindestens 2.'],
    ['above what a number lies', z.int().positive(), 0, 'Die Zahl ist zu klein: größer als 0.'],
    ['how large a number is at most', z.int().max(2), 3, 'Die Zahl ist zu groß: höchstens 2.'],
    ['below what a number lies', z.int().lt(2), 2, 'Die Zahl ist zu groß: kleiner als 2.'],
    ['what to do about an unknown field', z.strictObject({}), { a: 1 }, /^Bitte die Schreibweise prüfen/],
    ['that a form is wrong', z.string().regex(/a/), 'b', 'Diese Angabe hat die falsche Form.'],
    ['that no form fits', z.union([z.int(), z.boolean()]), 'b', 'Diese Angabe hat die falsche Form.'],
    ['that it may be another kind of thing', z.date(), 'b', 'Diese Angabe hat die falsche Form.'],
  ] as const)('%s', (_what, schema, value, sentence) => {
    expect(said(schema, value)[0]).toMatch(sentence);
  });

  it('the sentence of a field where it has one of its own', () => {
    expect(said(z.string('Hier fehlt der Name.'), 1)).toEqual(['Hier fehlt der Name.']);
  });
});
