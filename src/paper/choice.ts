import type { Column } from './column.ts';
import type { Style } from './lettering.ts';

/**
 * A question with its answers beside it, each to tick.
 * @throws {Error} when the answers do not fit on the line
 */
export function choice(column: Column, question: string, answers: readonly string[], style: Style): void {
  const { sheet } = column;
  const side = style.size * 0.85;
  const base = column.take(style.size * 1.7, question) + style.size * 1.15;
  sheet.tag('P', () => sheet.line(`${question}:`, column.x, base, style));
  let x = column.x + sheet.widthOf(`${question}:`, style) + style.size;
  for (const answer of answers) {
    const left = x;
    x += side + style.size * 2.2 + sheet.widthOf(answer, style);
    if (x - style.size * 1.8 > column.right) throw new Error(`„${question}“ hat zu lange Antworten.`);
    sheet.decorate(() => sheet.box(left, base - side, side, side));
    sheet.tag('P', () => sheet.line(answer, left + side + style.size * 0.4, base, style));
  }
}
