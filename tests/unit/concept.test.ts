import { describe, expect, it } from 'vitest';
import { findingsWith } from './fixtures/content-copy.ts';

const fileOf = (place: number): string => `content/lexicon/zz-musterbegriff-${String(place)}.yaml`;
const RIGHT = `name: Musterbegriff
leads: [service:polizei-notruf-110, guide:stalking, topic:polizei]
words: [erfundenes wort]
other: { ar: [كلمة], fa: [می\u200Cزند] }
sources: [erfunden für diese Prüfung]
`;

const FAULTS: [string, string, string, RegExp][] = [
  ['a lead to nothing', 'guide:stalking', 'guide:stalkign', /Der Ratgeber „stalkign“ gibt es nicht/],
  ['a lead to a draft', 'service:polizei-notruf-110', 'service:frauennotruf-leipzig', /ist ein Entwurf/],
  ['a sign nobody sees', 'erfundenes wort', 'erfun\u200Cdenes wort', /unsichtbares Zeichen/],
  ['a lead without its kind', 'topic:polizei', 'polizei', /service:, guide:, topic: oder page: und Kurzname/],
  ['no words', 'words: [erfundenes wort]', 'words: []', /Bitte mindestens ein Wort nennen/],
  ['German among the other languages', 'ar:', 'de:', /Deutsche Wörter stehen unter „words“/],
  ['a word that YAML reads as a number', 'erfundenes wort', '110', /steht in Anführungszeichen/],
  [
    'no source',
    'sources: [erfunden für diese Prüfung]',
    'sources: []',
    /Bitte mindestens eine Quelle nennen/,
  ],
  ['a field that does not exist', 'words:', 'akut: true\nwords:', /Das Feld „akut“ gibt es hier nicht/],
];

/** All faults in one copy of the content, each in a file of its own; the last file has none. */
const findings = findingsWith(
  Object.fromEntries([
    ...FAULTS.map(([, from, to], place) => [fileOf(place), RIGHT.replace(from, to)] as const),
    [fileOf(FAULTS.length), RIGHT] as const,
  ]),
);
const messagesIn = (place: number): string[] =>
  findings.filter(({ file }) => file === fileOf(place)).map(({ message }) => message);

describe('a concept of the lexicon', () => {
  it('without a fault has nothing to mend', () => {
    expect(messagesIn(FAULTS.length)).toEqual([]);
  });

  FAULTS.forEach(([what, from, , says], place) =>
    it(`with ${what} is told to the editor`, () => {
      expect(RIGHT).toContain(from);
      expect(messagesIn(place)).toEqual([expect.stringMatching(says)]);
    }),
  );
});
