/** One part of a plan with what someone wrote and chose in it. It lives in the page alone. */
export type FilledPart = {
  name: string;
  /** The heading of the quiet version. */
  quiet: string;
  isImportant: boolean;
  numbers: readonly { name: string; number: string }[];
  /** Questions with what was written below; `lines` are left free on paper where nothing was. */
  answers: readonly { ask: string; text: string; lines: number }[];
  ticks: readonly { text: string; isTicked: boolean }[];
};

/** The plan and the list of what to pack are each a list of parts. */
export type FilledList = { name: string; quiet: string; parts: readonly FilledPart[] };

/** A line of paper: a label, what stands beside it, and how many empty lines follow. */
export type SheetRow = { label: string; text: string; blanks: number };
export type SheetPart = { heading: string; rows: SheetRow[] };
export type SheetList = { heading: string; parts: SheetPart[] };

/** What is important comes first; otherwise parts keep their order. */
function byImportance(parts: readonly FilledPart[]): FilledPart[] {
  return parts.toSorted((a, b) => Number(b.isImportant) - Number(a.isImportant));
}

function rowsOf({ numbers, answers, ticks }: FilledPart, isQuiet: boolean): SheetRow[] {
  const told = (label: string): string => (isQuiet ? '' : label);
  return [
    ...numbers.map(({ name, number }) => ({ label: told(`${name}:`), text: number, blanks: 0 })),
    ...ticks.map(({ text, isTicked }) => ({ label: isTicked ? '☒' : '☐', text, blanks: 0 })),
    ...answers.map(({ ask, text, lines }) => ({
      label: told(ask),
      text: text.trim(),
      blanks: text.trim() === '' ? lines : 0,
    })),
  ];
}

/**
 * A plan as it is laid on paper, the important parts first.
 * @param isQuiet leaves out every question, heading and name that tells what the paper is about
 */
export function planSheet(lists: readonly FilledList[], isQuiet: boolean): SheetList[] {
  return lists.map(({ name, quiet, parts }) => ({
    heading: isQuiet ? quiet : name,
    parts: byImportance(parts).map((part) => ({
      heading: isQuiet ? part.quiet : part.name,
      rows: rowsOf(part, isQuiet),
    })),
  }));
}

function textOf({ heading, rows }: SheetPart): string[] {
  const written = rows.filter(({ blanks }) => blanks === 0);
  if (written.length === 0) return [];
  return [[heading, ...written.map(({ label, text }) => `${label} ${text}`.trim())].join('\n')];
}

/** The same plan as plain text to copy: what was left empty is left out. */
export function planText(lists: readonly FilledList[], isQuiet: boolean): string {
  return planSheet(lists, isQuiet)
    .map(({ heading, parts }) => [heading, ...parts.flatMap(textOf)].join('\n\n'))
    .join('\n\n');
}
