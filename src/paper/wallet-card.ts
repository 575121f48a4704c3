import type { ContactRole, LetteredRole } from '#domain/paper.ts';
import { paperState, quietPaperState } from '#i18n/paper-line.ts';
import { ROOT_LANGUAGE } from '#i18n/words.ts';
import type { Brief } from './brief.ts';
import { openRows, quietRows, spokenAddress } from './brief.ts';
import type { Room } from './column.ts';
import { Column } from './column.ts';
import { INK, mm } from './lettering.ts';
import { numberRows } from './number-row.ts';
import { Sheet } from './sheet.ts';

/** The size of a bank card, nearly (ISO/IEC 7810 ID-1), which fits into every purse. */
const CARD = { width: mm(85), height: mm(54) };
const ACROSS = 2;
const DOWN = 5;
const MARK = mm(4);

const OPEN: readonly ContactRole[] = [
  ...(['emergency', 'ambulance', 'helpline', 'menHelpline', 'intake'] as const),
  ...(['victimSupport', 'intervention', 'children'] as const),
];
const QUIET: readonly LetteredRole[] = [
  ...(['emergency', 'ambulance', 'doctor', 'helpline', 'menHelpline'] as const),
  ...(['intake', 'victimSupport', 'children'] as const),
];
const OPEN_FORM = { name: 7.7, reach: 10.5, height: 14.2, isRuled: true };
/** The right half stays free: people add words of their own there. */
const QUIET_FORM = { name: 11, reach: 11.5, height: 14.2, isRuled: true, stops: { reach: 22, note: 0 } };

function cardRooms(sheet: Sheet): Room[] {
  const left = (sheet.width - ACROSS * CARD.width) / 2;
  const top = (sheet.height - DOWN * CARD.height) / 2;
  return Array.from({ length: ACROSS * DOWN }, (_none, index) => ({
    x: left + (index % ACROSS) * CARD.width,
    y: top + Math.floor(index / ACROSS) * CARD.height,
    ...CARD,
  }));
}

/** Marks outside the cards, where the cuts begin and end. */
function cutMarks(sheet: Sheet): void {
  const [first] = cardRooms(sheet);
  if (!first) return;
  const right = sheet.width - first.x;
  const bottom = sheet.height - first.y;
  for (let column = 0; column <= ACROSS; column++) {
    const x = first.x + column * CARD.width;
    sheet.rule([x, first.y - MARK], [x, first.y - 3]);
    sheet.rule([x, bottom + 3], [x, bottom + MARK]);
  }
  for (let row = 0; row <= DOWN; row++) {
    const y = first.y + row * CARD.height;
    sheet.rule([first.x - MARK, y], [first.x - 3, y]);
    sheet.rule([right + 3, y], [right + MARK, y]);
  }
}

function openCard(column: Column, brief: Brief): void {
  const { paper } = brief.words;
  column.text('H1', paper.card.title, { size: 10, isBold: true, colour: INK.accent, leading: 1.25 });
  const rows = openRows(brief, OPEN).map(({ name, reach }) => ({ name, reach }));
  numberRows(column, rows, OPEN_FORM);
  column.skip(2);
  column.text('P', `${spokenAddress(brief.home)} · ${paperState(brief.day, brief.words)}`, {
    ...{ size: 6, colour: INK.quiet },
  });
}

function quietCard(column: Column, brief: Brief): void {
  const { paper } = brief.words;
  column.text('H1', paper.quietTitle, { size: 10, leading: 1.25 });
  const rows = quietRows(brief, QUIET).map(({ name, reach }) => ({ name, reach }));
  numberRows(column, rows, QUIET_FORM);
  column.skip(2);
  column.text('P', quietPaperState(brief.day, brief.words), { size: 6, colour: INK.quiet });
}

/** Ten cards for the purse, all alike; only the first is read aloud. */
export function walletCards(brief: Brief, isQuiet: boolean): Promise<Buffer> {
  const { titles, quietTitle } = brief.words.paper;
  const title = isQuiet ? quietTitle : titles.card;
  const sheet = new Sheet({ title, language: ROOT_LANGUAGE, size: 'A4', day: brief.day });
  const draw = isQuiet ? quietCard : openCard;
  const inner = ({ x, y, width, height }: Room): Column =>
    new Column(sheet, { x: x + 12, y: y + 8, width: width - 24, height: height - 14 });
  const [first, ...others] = cardRooms(sheet).map(inner);
  if (first) draw(first, brief);
  sheet.decorate(() => {
    for (const column of others) draw(column, brief);
    cutMarks(sheet);
  });
  return sheet.bytes();
}
