import type { Words } from '#i18n/words.ts';
import { choice } from './choice.ts';
import { Column } from './column.ts';
import { INK } from './lettering.ts';

const TEXT = { size: 9.5 };
const LINE = 19;
const HEIGHT = 190;
const INSET = 9;

function whoCame(column: Column, words: Words, place: string | undefined): void {
  const { handover } = words.paper;
  if (place !== undefined) column.text('P', place, { size: 12, isBold: true });
  column.text('P', handover.stamp, { size: 8, colour: INK.quiet });
  column.skip(place === undefined ? 46 : 30);
}

/**
 * What the police write down: who came, the number of the case, what is forbidden and until when.
 * @param place the station, where its name is printed
 */
export function callRecord(outer: Column, words: Words, place: string | undefined): void {
  const { handover } = words.paper;
  const { sheet } = outer;
  outer.skip(4);
  const y = outer.take(HEIGHT, handover.filled);
  sheet.decorate(() => sheet.box(outer.x, y, outer.width, HEIGHT));
  const column = new Column(sheet, {
    ...{ x: outer.x + INSET, y: y + 6, width: outer.width - 2 * INSET, height: HEIGHT - 8 },
  });
  sheet.group('Sect', () => {
    column.text('H2', handover.filled, { size: 10, isBold: true });
    const middle = column.width * 0.42;
    const below = { y: column.y, height: column.left };
    const left = new Column(sheet, { x: column.x, width: middle - 12, ...below });
    const right = new Column(sheet, { x: column.x + middle, width: column.width - middle, ...below });
    whoCame(left, words, place);
    for (const label of [handover.officer, handover.reference, handover.stationPhone, handover.day])
      right.blank(label, TEXT, LINE);
    column.skip(LINE * 4 + 4);
    for (const order of handover.orders) orderLine(column, order, handover.until);
    column.skip(3);
    choice(column, handover.keys, [handover.yes, handover.no], TEXT);
  });
}

/** An order to tick, with room for the day on which it ends. */
function orderLine(column: Column, order: string, until: string): void {
  const { sheet } = column;
  const base = column.take(LINE, order) + 13;
  const dates = column.right - 110;
  sheet.decorate(() => sheet.box(column.x, base - 8, 8, 8));
  sheet.tag('P', () => sheet.line(order, column.x + 13, base, TEXT));
  if (column.x + 13 + sheet.widthOf(order, TEXT) > dates) throw new Error(`„${order}“ ist zu lang.`);
  sheet.tag('P', () => sheet.line(until, dates + 4, base, TEXT));
  const begin = dates + 8 + sheet.widthOf(until, TEXT);
  sheet.decorate(() => sheet.rule([begin, base + 1], [column.right, base + 1]));
}
