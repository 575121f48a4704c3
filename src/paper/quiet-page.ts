import type { LetteredRole } from '#domain/paper.ts';
import { quietPaperState } from '#i18n/paper-line.ts';
import { ROOT_LANGUAGE } from '#i18n/words.ts';
import type { Brief } from './brief.ts';
import { quietRows } from './brief.ts';
import { Column } from './column.ts';
import { INK, mm } from './lettering.ts';
import { numberRows } from './number-row.ts';
import { Sheet } from './sheet.ts';

const ROLES: readonly LetteredRole[] = [
  ...(['emergency', 'ambulance', 'doctor', 'helpline', 'menHelpline'] as const),
  ...(['intake', 'victimSupport', 'intervention', 'children'] as const),
];
const HEADING = { size: 13 };
const TEXT = { size: 11 };
const EMPTY_LINES = 8;

function numbers(column: Column, brief: Brief): void {
  const stops = { reach: 40, note: 190 };
  const form = { name: 15, reach: 16, note: 10, height: 25, isRuled: true, stops };
  column.sheet.group('Sect', () => numberRows(column, quietRows(brief, ROLES), form));
}

function onThePhone(column: Column, { words }: Brief): void {
  const { call, callLines } = words.paper.quietPage;
  column.sheet.group('Sect', () => {
    column.text('H2', call, HEADING);
    for (const line of callLines) column.tick(line, TEXT);
  });
}

/** Room for the next days, as on any sheet at a kitchen door. */
function dates(column: Column, { words }: Brief): void {
  const { dates: title, dateColumns } = words.paper.quietPage;
  const { sheet } = column;
  sheet.group('Sect', () => {
    column.text('H2', title, HEADING);
    const share = column.width / dateColumns.length;
    const y = column.take(18, title) + 12;
    for (const [index, name] of dateColumns.entries())
      sheet.tag('P', () => sheet.line(name, column.x + index * share, y, { size: 9, colour: INK.quiet }));
    column.rule(0);
    for (let line = 0; line < EMPTY_LINES; line++) {
      column.skip(24);
      column.rule(0);
    }
  });
}

function bring(column: Column, { words }: Brief): void {
  const { bring: title, bringItems } = words.paper.quietPage;
  const { sheet } = column;
  sheet.group('Sect', () => {
    column.text('H2', title, HEADING);
    const middle = Math.ceil(bringItems.length / 2);
    const y = column.y;
    for (const [index, items] of [bringItems.slice(0, middle), bringItems.slice(middle)].entries()) {
      const width = column.width / 2;
      const part = new Column(sheet, { x: column.x + index * width, y, width, height: column.left });
      for (const item of items) part.tick(item, TEXT);
    }
    column.skip(middle * (TEXT.size * 1.3 + 2));
  });
}

/** One page that looks like a list of any household; only who knows the letters knows what they stand for. */
export function quietPage(brief: Brief): Promise<Buffer> {
  const { quietTitle } = brief.words.paper;
  const sheet = new Sheet({ title: quietTitle, language: ROOT_LANGUAGE, size: 'A4', day: brief.day });
  const edge = mm(22);
  const height = sheet.height - 2 * mm(20);
  const column = new Column(sheet, { x: edge, y: mm(20), width: sheet.width - 2 * edge, height });
  column.text('H1', quietTitle, { size: 20 });
  column.skip(6);
  numbers(column, brief);
  column.skip(18);
  onThePhone(column, brief);
  column.skip(14);
  dates(column, brief);
  column.skip(18);
  bring(column, brief);
  column.skip(10);
  column.text('P', quietPaperState(brief.day, brief.words), { size: 8, colour: INK.quiet });
  return sheet.bytes();
}
