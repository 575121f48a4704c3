import type { z } from 'zod';

type Raw<Code> = Extract<z.core.$ZodRawIssue, { code: Code }>;

const WRONG_FORM = 'Diese Angabe hat die falsche Form.';
const FIELDS = 'Hierher gehören mehrere Felder, eingerückt in den Zeilen darunter.';

/** What a value of each kind looks like in YAML. */
const KINDS: Record<string, string> = {
  string: 'Hierher gehört ein Text; einer aus Ziffern in Anführungszeichen, zum Beispiel "2026".',
  number: 'Hierher gehört eine Zahl, ohne Anführungszeichen.',
  int: 'Hierher gehört eine ganze Zahl, ohne Anführungszeichen.',
  boolean: 'Hierher gehört true für ja oder false für nein, ohne Anführungszeichen.',
  array: 'Hierher gehört eine Liste, zum Beispiel [eins, zwei].',
  object: FIELDS,
  record: FIELDS,
};

function ofKind({ input, expected }: Raw<'invalid_type'>): string {
  return input === undefined ? 'Diese Angabe fehlt.' : (KINDS[expected] ?? WRONG_FORM);
}

/** So many letters or entries, or the number itself. */
function amount(origin: string, count: number | bigint): string {
  if (origin === 'string') return `${String(count)} Zeichen`;
  if (origin === 'array') return count === 1 ? 'ein Eintrag' : `${String(count)} Einträge`;
  return String(count);
}

function tooSmall({ origin, minimum, inclusive }: Raw<'too_small'>): string {
  const least = amount(origin, minimum);
  if (origin === 'string') return `Das ist zu kurz: mindestens ${least}.`;
  if (origin === 'array') return `Das sind zu wenige: mindestens ${least}.`;
  return `Die Zahl ist zu klein: ${inclusive ? 'mindestens' : 'größer als'} ${least}.`;
}

function tooBig({ origin, maximum, inclusive }: Raw<'too_big'>): string {
  const most = amount(origin, maximum);
  if (origin === 'string') return `Das ist zu lang: höchstens ${most}.`;
  if (origin === 'array') return `Das sind zu viele: höchstens ${most}.`;
  return `Die Zahl ist zu groß: ${inclusive ? 'höchstens' : 'kleiner als'} ${most}.`;
}

/**
 * What is wrong with a value and what a right one looks like, for someone who does not program. It speaks where a schema has
 * no sentence of its own; the library's own German names types of programs and compares with signs.
 */
export function issueSentence(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return ofKind(issue);
    case 'invalid_value':
      return `Möglich ist hier nur: ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'unrecognized_keys':
      return 'Bitte die Schreibweise prüfen oder die Zeile löschen.';
    default:
      return WRONG_FORM;
  }
}
