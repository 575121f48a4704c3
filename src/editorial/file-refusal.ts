import type { Fault, Place } from './finding.ts';
import { TOP } from './finding.ts';

/** Far more than any entry needs; what is longer could keep the readers of YAML and MDX busy for minutes. */
const LONGEST_FILE = 60_000;
const LONGEST_LINE = 4_000;
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

function refusedSize(text: string): (Fault & Place) | undefined {
  const what = `höchstens ${String(LONGEST_FILE)} Zeichen, jede Zeile höchstens ${String(LONGEST_LINE)}`;
  const line = text.split('\n').findIndex(({ length }) => length > LONGEST_LINE);
  if (text.length <= LONGEST_FILE && line < 0) return undefined;
  const message = `Die Datei ist zu lang. Ein Eintrag hat ${what}. Bitte kürzen.`;
  return { line: Math.max(line + 1, 1), column: 1, code: 'FILE_TOO_LONG', message };
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
