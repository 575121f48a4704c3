import type { Fault, Place } from './finding.ts';
import { TOP } from './finding.ts';

/** More of these in a row than anyone writes: each opens a level that readers have to remember. */
const NESTING = /(?:[[{(<>*_-][ \t]*){60,}/;

// A letter that is no letter: control characters but line ends and tabs, halves of pairs, private and unassigned ones.
const NO_LETTER = /[[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u2028\u2029\uFFFD]--[\n\r\t]]/v;

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function refusedLetter(text: string): (Fault & Place) | undefined {
  const index = text.search(NO_LETTER);
  if (index < 0) return undefined;
  const hex = (text.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    ...placeAt(text, index),
    code: 'CONTROL_CHAR',
    message: `Hier steht ein Zeichen, das kein Buchstabe ist (U+${hex}). Bitte löschen und die Datei als UTF-8 speichern.`,
  };
}

type Limit = { most: number; what: string; pieces: (text: string) => { at: number; size: number }[] };

function piecesBy(pattern: RegExp, sizeOf: (piece: string) => number): Limit['pieces'] {
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: piece, index }) => ({ at: index, size: sizeOf(piece) }));
}

const length = (piece: string): number => piece.length;
const marksIn = (piece: string): number => piece.length - piece.replaceAll(/[*_`[\]<>\\!&~^()]/g, '').length;

/** What an entry never reaches, and what would keep the readers of MDX busy for minutes. */
const LIMITS: readonly Limit[] = [
  { most: 24_000, what: 'Zeichen in der Datei', pieces: (text) => [{ at: 0, size: text.length }] },
  { most: 700, what: 'Zeilen in der Datei', pieces: (text) => [{ at: 0, size: text.split('\n').length }] },
  { most: 600, what: 'Zeichen in einer Zeile', pieces: piecesBy(/[^\n]+/g, length) },
  { most: 200, what: 'Zeichen ohne Leerzeichen', pieces: piecesBy(/\S+/g, length) },
  { most: 200, what: 'Sonderzeichen in einem Absatz', pieces: piecesBy(/[^\n]+(?:\n[^\n]+)*/g, marksIn) },
  { most: 1500, what: 'Sonderzeichen in der Datei', pieces: (text) => [{ at: 0, size: marksIn(text) }] },
];

function refusedSize(text: string): (Fault & Place) | undefined {
  const unix = text.replaceAll('\r\n', '\n');
  for (const { most, what, pieces } of LIMITS) {
    const piece = pieces(unix).find(({ size }) => size > most);
    if (!piece) continue;
    const message = `Das ist zu lang: höchstens ${String(most)} ${what}, hier sind es ${String(piece.size)}. Bitte kürzen oder teilen.`;
    return { ...placeAt(unix, piece.at), code: 'FILE_TOO_LONG', message };
  }
  return undefined;
}

/** What keeps a text from being read at all, and where; or nothing. */
export function refusedFile(text: string): (Fault & Place) | undefined {
  if (text.startsWith('\uFEFF')) {
    const message =
      'Vor dem ersten Zeichen steht eine unsichtbare Marke (BOM). Bitte als UTF-8 ohne BOM speichern.';
    return { ...TOP, code: 'FILE_BOM', message };
  }
  const nesting = text.search(NESTING);
  return (
    refusedSize(text) ??
    refusedLetter(text) ??
    (nesting < 0
      ? undefined
      : {
          ...placeAt(text, nesting),
          code: 'NESTING_TOO_DEEP',
          message: 'Hier stehen zu viele Klammern oder Zeichen hintereinander. Bitte löschen.',
        })
  );
}
