import type { Column } from './column.ts';
import type { Style } from './lettering.ts';
import { INK } from './lettering.ts';

/** A name, the number that belongs to it, and a note. */
export type Row = { name: string; reach: string; note?: string };

/** Sizes of a row in points. */
export type RowForm = {
  name: number;
  reach: number;
  note?: number;
  height: number;
  isRuled?: boolean;
  /** Where number and note begin, from the left; otherwise the number ends at the right and the note stands below. */
  stops?: { reach: number; note: number };
};

type Placed = { text: string; x: number; base: number; style: Style };

/** The parts of a row on one line, in the order in which they are read. */
function onOneLine(column: Column, row: Row, form: RowForm, base: number): Placed[] {
  const strong = { size: form.reach, isBold: !form.stops };
  const { stops } = form;
  const at = stops ? column.x + stops.reach : column.right - column.sheet.widthOf(row.reach, strong);
  const small = { size: form.note ?? form.name, colour: INK.quiet };
  const beside = stops && row.note ? [{ text: row.note, x: column.x + stops.note, base, style: small }] : [];
  const parts: Placed[] = [
    { text: row.name, x: column.x, base, style: { size: form.name } },
    { text: row.reach, x: at, base, style: strong },
    ...beside,
  ];
  return parts.filter(({ text }) => text !== '');
}

function refuseOverlaps(column: Column, parts: readonly Placed[]): void {
  for (const [index, { text, x, style }] of parts.entries()) {
    const end = x + column.sheet.widthOf(text, style);
    const next = parts[index + 1]?.x ?? column.right + 4;
    if (end + 3.9 > next)
      throw new Error(`Auf „${column.sheet.title}“ ist „${text}“ zu breit für seine Zeile.`);
  }
}

/**
 * Writes a name and its number on one line, and a note beside or below them.
 * @throws {Error} when they do not fit beside each other
 */
export function numberRow(column: Column, row: Row, form: RowForm): void {
  const { sheet } = column;
  const below = form.stops ? '' : (row.note ?? '');
  const small = { size: form.note ?? form.name, colour: INK.quiet };
  const height = form.height + (below === '' ? 0 : sheet.heightOf(below, column.width, small));
  const y = column.take(height, `${row.name} ${row.reach}`);
  const base = y + form.height * 0.5 + form.reach * 0.35;
  const parts = onOneLine(column, row, form, base);
  refuseOverlaps(column, parts);
  sheet.group('LI', () => {
    sheet.group('LBody', () => {
      for (const { text, x, style } of parts) sheet.tag('P', () => sheet.line(text, x, base, style));
      if (below === '') return;
      const top = base + form.reach * 0.3;
      sheet.tag('P', () => sheet.lines(below, column.x, top, column.width, small));
    });
  });
  if (form.isRuled !== true) return;
  sheet.decorate(() => sheet.rule([column.x, y + height], [column.right, y + height], 0.4));
}

/** Writes rows as one list. */
export function numberRows(column: Column, rows: readonly Row[], form: RowForm): void {
  column.sheet.group('L', () => {
    for (const row of rows) numberRow(column, row, form);
  });
}
