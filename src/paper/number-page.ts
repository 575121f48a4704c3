import type { ContactRole } from '#domain/paper.ts';
import { paperState } from '#i18n/paper-line.ts';
import { phrase, ROOT_LANGUAGE } from '#i18n/words.ts';
import type { Brief } from './brief.ts';
import { openRows, spokenAddress } from './brief.ts';
import { Column } from './column.ts';
import { INK, mm } from './lettering.ts';
import { numberRows } from './number-row.ts';
import { scanFoot } from './scan-foot.ts';
import { Sheet } from './sheet.ts';

const URGENT: readonly ContactRole[] = ['emergency', 'ambulance'];
const OTHERS: readonly ContactRole[] = [
  ...(['helpline', 'menHelpline', 'intake', 'victimSupport', 'intervention'] as const),
  ...(['children', 'doctor'] as const),
];
const HEADING = { size: 14, isBold: true, colour: INK.accent };
const CODE = mm(25);

function danger(column: Column, brief: Brief): void {
  const { page } = brief.words.paper;
  const y = column.take(96, page.danger);
  const { sheet } = column;
  sheet.decorate(() => sheet.box(column.x, y, column.width, 96));
  const inner = new Column(sheet, { x: column.x + 14, y: y + 8, width: column.width - 28, height: 86 });
  sheet.group('Sect', () => {
    inner.text('H2', `${page.danger} ${page.dangerText}`, { size: 12, isBold: true });
    const rows = openRows(brief, URGENT).map(({ name, reach }) => ({ name, reach }));
    numberRows(inner, rows, { name: 13, reach: 24, height: 31 });
  });
}

function firstSteps(column: Column, { urgent, words }: Brief): void {
  const { sheet } = column;
  sheet.group('Sect', () => {
    column.text('H2', words.paper.page.first, HEADING);
    column.skip(2);
    sheet.group('L', () => {
      for (const [index, { text }] of urgent.steps.entries()) column.step(index + 1, text, { size: 12 });
    });
  });
}

function numbers(column: Column, brief: Brief): void {
  const { contacts, words } = brief;
  const rows = openRows(brief, OTHERS).map((row, index) => {
    const role = OTHERS[index];
    const { summary } = contacts[role ?? 'helpline'];
    const hours = row.note ? `${row.note}. ` : '';
    return { ...row, note: `${hours}${summary}` };
  });
  column.sheet.group('Sect', () => {
    column.text('H2', words.paper.page.numbers, HEADING);
    numberRows(column, rows, { name: 13, reach: 18, note: 9.5, height: 27, isRuled: true });
  });
}

function foot(column: Column, brief: Brief): void {
  const { paper } = brief.words;
  const alt = phrase(paper.poster.siteCode, { address: spokenAddress(brief.home) });
  const words = scanFoot(column, { side: CODE, rise: 4, content: brief.home, alt });
  const small = { size: 9.5 };
  words.text('P', alt, small);
  words.text('P', paper.page.keep, { ...small, isBold: true });
  words.text('P', `${paper.origin} ${paperState(brief.day, brief.words)}.`, { ...small, colour: INK.quiet });
}

/** One page with every number that helps first. */
export function numberPage(brief: Brief): Promise<Buffer> {
  const { page, titles } = brief.words.paper;
  const sheet = new Sheet({ title: titles.page, language: ROOT_LANGUAGE, size: 'A4', day: brief.day });
  const edge = mm(18);
  const height = sheet.height - 2 * mm(15);
  const column = new Column(sheet, { x: edge, y: mm(15), width: sheet.width - 2 * edge, height });
  column.text('H1', page.title, { size: 26, isBold: true, colour: INK.accent, leading: 1.15 });
  column.text('P', page.lead, { size: 12 });
  column.skip(10);
  danger(column, brief);
  column.skip(12);
  firstSteps(column, brief);
  column.skip(10);
  numbers(column, brief);
  column.skip(Math.max(12, column.left - CODE - 12));
  column.take(CODE, page.keep);
  foot(column, brief);
  return sheet.bytes();
}
