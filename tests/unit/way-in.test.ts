import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { answerOf, chosenLetters, marksOf } from '#domain/way-answer.ts';
import { wayInSchema } from '#domain/way-in.ts';
import { ADDING_LETTERS, isShown, NARROWING_LETTERS } from '#domain/way-mark.ts';
import { isForbiddenDoor, isOpenTo } from '#domain/wrong-door.ts';
import { checkReferences } from '#editorial/reference-check.ts';
import { parseEntry } from '#editorial/entry-file.ts';
import { knownNames } from '#editorial/reference.ts';
import { checkSchema } from '#editorial/schema-check.ts';
import { checkWays } from '#editorial/way-check.ts';
import type { Finding } from '#editorial/finding.ts';
import { content } from '../content/project-content.ts';

const INVENTED = `
questions:
  - name: who
    text: Wer sind Sie?
    answers:
      - { name: sailor, text: Seeleute, groups: [women] }
      - { name: guest, text: Gäste, groups: [men] }
  - name: where
    text: Wo ist das Boot?
    answers: [{ name: harbour, text: im Hafen }, { name: sea, text: auf See }]
  - name: tongue
    text: Welche Sprache?
    adds: true
    answers: [{ name: plain, text: einfach }, { name: signs, text: mit Flaggen }]
  - name: also
    text: Was noch?
    several: true
    adds: true
    answers: [{ name: cat, text: eine Katze }, { name: parrot, text: ein Papagei }]
calls: [{ service: leuchtturm, why: Immer erreichbar. }]
places:
  - { service: werft, why: Repariert Boote im Hafen., for: { where: [harbour] } }
  - { service: futterladen, why: Für Tiere an Bord., with: [cat, parrot] }
guides: [{ guide: knoten, for: { who: [sailor] } }]
`;

const wayIn = wayInSchema.parse(parse(INVENTED));
const names = (choice: string[]): string[] => {
  const { calls, places, guides } = answerOf(wayIn, choice);
  return [...calls, ...places, ...guides].map((way) => ('service' in way ? way.service : way.guide));
};

describe('an answer', () => {
  it('is everything as long as nothing is chosen', () => {
    expect(names([])).toEqual(['leuchtturm', 'werft', 'futterladen', 'knoten']);
  });

  it('takes away what does not fit, and what is only for something else', () => {
    expect(names(['sea'])).toEqual(['leuchtturm', 'knoten']);
    expect(names(['guest', 'harbour'])).toEqual(['leuchtturm', 'werft']);
  });

  it('brings what comes with one of several things', () => {
    expect(names(['sea', 'parrot'])).toEqual(['leuchtturm', 'futterladen', 'knoten']);
    expect(names(['cat', 'parrot', 'guest', 'sea'])).toEqual(['leuchtturm', 'futterladen']);
  });

  it('is written as letters: small ones narrow, large ones add', () => {
    expect(chosenLetters(wayIn.questions, ['guest', 'sea', 'parrot'])).toBe('bdD');
    expect(marksOf({ for: { where: ['sea'] }, with: ['cat'] }, wayIn.questions)).toEqual({
      not: 'c',
      only: 'C',
    });
    expect(isShown({ not: 'c', only: 'C' }, 'dC')).toBe(true);
    expect(isShown({ not: 'c', only: 'C' }, 'cC')).toBe(false);
  });
});

describe('the style sheet', () => {
  const css = readFileSync('src/styles/way-in.css', 'utf8');

  it.each(Array.from(NARROWING_LETTERS))('takes away with the answer %s', (letter) => {
    expect(css).toContain(`:has([value='${letter}']:checked) [data-not*='${letter}']`);
  });

  it.each(Array.from(ADDING_LETTERS))('brings with the answer %s', (letter) => {
    expect(css).toContain(`:has([value='${letter}']:checked) [data-only*='${letter}']`);
  });
});

describe('a door', () => {
  const shelter = { kind: 'shelter', eligibility: { groups: ['women'], areas: ['leipzig'] } } as const;
  const door = (
    kind: 'hotline' | 'shelter' | 'counselling',
    groups: ('everyone' | 'women' | 'perpetrators')[],
  ) => ({
    kind,
    eligibility: { groups, areas: ['leipzig' as const] },
  });
  const answer = (
    groups: ('everyone' | 'women' | 'men' | 'relatives' | 'perpetrators')[],
    forOthers = false,
  ) => ({
    name: 'x',
    text: 'x',
    groups,
    forOthers,
  });

  it('of a shelter for women opens to women and to who asks for them, never to men or to who uses violence', () => {
    const open = { ...shelter, eligibility: { groups: ['women' as const], areas: ['leipzig' as const] } };
    expect(isForbiddenDoor(open, answer(['women', 'everyone']))).toBe(false);
    expect(isForbiddenDoor(open, answer(['relatives', 'everyone'], true))).toBe(false);
    expect(isForbiddenDoor(open, answer(['men', 'everyone']))).toBe(true);
    expect(isForbiddenDoor(open, answer(['perpetrators', 'everyone'], true))).toBe(true);
  });

  it('of counselling for those who were hurt is closed to who hurt them, even when it says everyone', () => {
    expect(isForbiddenDoor(door('counselling', ['everyone']), answer(['perpetrators', 'everyone']))).toBe(
      true,
    );
    expect(isForbiddenDoor(door('hotline', ['everyone']), answer(['perpetrators', 'everyone']))).toBe(false);
  });

  it('is open by groups and by area, as its entry says', () => {
    expect(isOpenTo(door('hotline', ['women']), answer(['men']))).toBe(false);
    expect(
      isOpenTo(door('hotline', ['everyone']), { ...answer(['men', 'everyone']), areas: ['nordsachsen'] }),
    ).toBe(false);
    expect(
      isOpenTo(door('hotline', ['everyone']), { ...answer(['men', 'everyone']), areas: ['leipzig'] }),
    ).toBe(true);
    expect(isOpenTo(door('hotline', ['women']), answer(['men']), ['women'])).toBe(true);
  });
});

const FILE = 'content/way-in/index.yaml';
const RIGHT = readFileSync(FILE, 'utf8');
const FAULTS: [string, string, string, RegExp][] = [
  [
    'a service that does not exist',
    'service: kis-leipzig',
    'service: kis-leipzg',
    /„kis-leipzg“ gibt es nicht/,
  ],
  ['a guide that does not exist', 'guide: taeterarbeit', 'guide: taeterarbet', /„taeterarbet“ gibt es nicht/],
  [
    'an answer that does not exist',
    'danger: [now]',
    'danger: [jetzt]',
    /Antwort „jetzt“ gibt es bei „danger“ nicht/,
  ],
  ['a question that does not exist', '{ danger: [now] }', '{ gefahr: [now] }', /bei „gefahr“ nicht/],
  [
    'a thing besides that does not exist',
    'with: [addiction]',
    'with: [hunger]',
    /Die Antwort „hunger“ gibt es nicht/,
  ],
  ['two answers of one name', 'name: safe', 'name: now', /Die Antwort „now“ gibt es zweimal/],
  ['a field that does not exist', 'several: true', 'mehrere: true', /Das Feld „mehrere“ gibt es hier nicht/],
  [
    'a shelter for women shown to men',
    'for: { who: [woman, queer], where: [leipzig], need: [sleep] }',
    'for: { who: [woman, man], where: [leipzig], need: [sleep] }',
    /darf bei „Ich bin ein Mann“ nie stehen/,
  ],
  [
    'a service shown where it is not there for people',
    'for: { who: [woman], where: [leipzig], need: [talk] }',
    'for: { who: [woman], where: [nordsachsen], need: [talk] }',
    /nach seinen eigenen Angaben nicht für „Nordsachsen“ da/,
  ],
];

/** What an editor would read about the file if this stood in it. */
function findingsOf(text: string): Finding[] {
  const file = parseEntry(FILE, text);
  const { value, findings } = checkSchema(file, wayInSchema);
  if (!value) return findings;
  const tree = { ...content, waysIn: [{ slug: 'index', file, value }] };
  return [...checkReferences(tree, knownNames(tree)), ...checkWays(tree)];
}

describe('the file of the ways in', () => {
  it('has nothing to mend as it stands', () => {
    expect(findingsOf(RIGHT)).toEqual([]);
  });

  it.each(FAULTS)('is refused with %s', (_what, from, to, message) => {
    const changed = RIGHT.replace(from, to);
    expect(changed).not.toBe(RIGHT);
    const told = findingsOf(changed);
    expect(told.map((finding) => finding.message).join('\n')).toMatch(message);
    expect(told.every(({ file, line }) => file === FILE && line > 1)).toBe(true);
  });
});
