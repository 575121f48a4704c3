import type { Hit, TextContext, TextRule } from './text-rule.ts';
import { hits, isFree, isName } from './text-rule.ts';

/** Languages that are written from right to left and need marks of direction and of joining. */
const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur|ps|ckb|ku|yi|ti)(?:-|$)/;

const OVERRIDE = /[\u202A-\u202E\u2066-\u2069]/u;
const ANY_DIRECTION = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/u;
const DIRECTIONS = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/gu;
/** Unicode says which letters are not drawn; the empty Braille cell and the Hangul fillers are drawn as nothing. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]+/gu;
const JOINERS = /^[\u200C\u200D]$/;
/** Persian and its neighbours part the syllables of a word so; anywhere else nobody sees it. */
const BETWEEN_LETTERS = /(?<=\p{Script=Arabic})[\u200C\u200D](?=\p{Script=Arabic})/gu;

/** The lexicon holds words of many languages in one file. */
function joiningPlaces(text: string, { collection }: TextContext): Set<number> {
  const found = collection === 'lexicon' ? [...text.matchAll(BETWEEN_LETTERS)] : [];
  return new Set(found.map(({ index }) => index));
}

function unseenLetters(text: string, context: TextContext): Hit[] {
  const mayJoin = RIGHT_TO_LEFT.test(context.language);
  const joining = joiningPlaces(text, context);
  return hits(INVISIBLE)(text)
    .filter(({ piece }) => piece.replaceAll(DIRECTIONS, '') !== '')
    .filter(({ piece, index }) => !(JOINERS.test(piece) && (mayJoin || joining.has(index))));
}

/** Scripts whose letters look like Latin ones (Unicode Technical Standard 39). */
const LOOKALIKE_SCRIPT =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Letters of another script that one can see. */
const FOREIGN_LETTERS = /[\p{L}--[\p{Script=Latin}\p{Script=Common}\p{Default_Ignorable_Code_Point}]]+/v;
/** A letter or digit with a mark that no keyboard sets there. */
const MARKED = /[\p{Script=Latin}\p{Nd}\p{P}][\p{M}--\p{Default_Ignorable_Code_Point}]+/v;

const isMixed = (word: string): boolean => LOOKALIKE_SCRIPT.test(word) && /\p{Script=Latin}/u.test(word);

/** A letter that only looks like a letter or digit from the keyboard: `Ｍ`, `𝗠`, `①`, `٣`. Raised numbers are harmless. */
function isDisguised(letter: string): boolean {
  return (
    !/[²³¹ªº]/.test(letter) &&
    letter.normalize('NFKC') !== letter &&
    /^[A-Za-z0-9]+$/.test(letter.normalize('NFKC'))
  );
}

function disguised(text: string, { language }: TextContext): Hit[] {
  const foreignDigit = language.startsWith('de') ? /[^\P{Nd}0-9]/u : /(?!)/;
  return hits(/[^\p{ASCII}]/u)(text).filter(({ piece }) => isDisguised(piece) || foreignDigit.test(piece));
}

/** Rules about single letters: nothing unseen, and nothing that looks like something else. */
export const LETTER_RULES: readonly TextRule[] = [
  {
    code: 'BIDI_CONTROL',
    appliesTo: isFree,
    find: (text, { language }) => hits(RIGHT_TO_LEFT.test(language) ? OVERRIDE : ANY_DIRECTION)(text),
    message: () =>
      'Hier steht ein unsichtbares Zeichen, das die Leserichtung umkehrt. Bitte löschen und neu abtippen.',
    correct: () => '',
  },
  {
    code: 'INVISIBLE_CHAR',
    appliesTo: isFree,
    find: unseenLetters,
    message: () => 'Hier steht ein unsichtbares Zeichen. Bitte löschen und die Stelle neu abtippen.',
    correct: () => '',
  },
  {
    code: 'CHAR_LOOKALIKE',
    appliesTo: isFree,
    find: disguised,
    message: (piece) =>
      `„${piece}“ sieht nur aus wie ein gewöhnlicher Buchstabe oder eine Ziffer. Bitte mit der Tastatur schreiben.`,
    correct: (piece) => (isDisguised(piece) ? piece.normalize('NFKC') : undefined),
  },
  {
    code: 'NOT_NFC',
    appliesTo: isFree,
    find: (text) => hits(/\p{L}\p{M}+/u)(text).filter(({ piece }) => piece.normalize('NFC') !== piece),
    message: (piece) =>
      `„${piece}“ ist aus zwei Zeichen zusammengesetzt. Richtig ist ein einziges: „${piece.normalize('NFC')}“.`,
    correct: (piece) => piece.normalize('NFC'),
  },
  {
    code: 'COMBINING_MARK',
    appliesTo: isFree,
    find: (text) => hits(MARKED)(text).filter(({ piece }) => /\p{M}/u.test(piece.normalize('NFC'))),
    message: () =>
      'Über oder unter diesem Buchstaben steht ein Zeichen, das dort nicht hingehört. Bitte neu abtippen.',
  },
  {
    code: 'MIXED_SCRIPT',
    appliesTo: isFree,
    find: (text) => hits(WORD)(text).filter(({ piece }) => isMixed(piece)),
    message: (piece) =>
      `In „${piece}“ stehen Buchstaben aus zwei Alphabeten, die gleich aussehen. Bitte das Wort neu abtippen.`,
  },
  {
    code: 'SCRIPT_IN_NAME',
    appliesTo: (passage, { language }) => isName(passage) && language.startsWith('de'),
    find: (text) => hits(FOREIGN_LETTERS)(text).filter(({ index }) => !isMixed(wordAt(text, index))),
    message: (piece) =>
      `„${piece}“ ist nicht in lateinischen Buchstaben geschrieben. Bitte den Namen neu abtippen.`,
  },
];

function wordAt(text: string, index: number): string {
  const word = [...text.matchAll(WORD)].find(
    (each) => each.index <= index && index < each.index + each[0].length,
  );
  return word?.[0] ?? '';
}
