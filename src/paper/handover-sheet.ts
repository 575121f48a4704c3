import type { ContactRole, Station } from '#domain/paper.ts';
import { paperLine, paperState } from '#i18n/paper-line.ts';
import { phrase, ROOT_LANGUAGE } from '#i18n/words.ts';
import type { Brief } from './brief.ts';
import { openRows, spokenAddress } from './brief.ts';
import { Column } from './column.ts';
import { callRecord } from './call-record.ts';
import { choice } from './choice.ts';
import { INK, mm } from './lettering.ts';
import { numberRows } from './number-row.ts';
import { scanFoot } from './scan-foot.ts';
import { Sheet } from './sheet.ts';

const NUMBERS: readonly ContactRole[] = [
  ...(['emergency', 'helpline', 'menHelpline', 'intake'] as const),
  ...(['victimSupport', 'intervention', 'police'] as const),
];
const HEADING = { size: 12, isBold: true, colour: INK.accent };
const TEXT = { size: 10 };
const CODE = mm(22);

function meaning(column: Column, { contacts, words }: Brief): void {
  const { handover } = words.paper;
  const number = paperLine(contacts.emergency, words).reach;
  column.sheet.group('Sect', () => {
    column.text('H2', handover.meaning, HEADING);
    for (const text of handover.meanings) {
      column.text('P', phrase(text, { number }), TEXT);
      column.skip(2);
    }
  });
}

function consent(column: Column, { contacts, words }: Brief): void {
  const { handover } = words.paper;
  const offices = [contacts.intervention, contacts.municipal].map((each) => each.shortName ?? each.name);
  column.sheet.group('Sect', () => {
    column.text('H2', handover.consent, HEADING);
    column.text('P', handover.consentText, TEXT);
    column.skip(3);
    choice(column, handover.answered, [handover.yes, handover.no], TEXT);
    choice(column, handover.office, offices, TEXT);
    column.blank(handover.safe, TEXT, 20);
  });
}

function steps(column: Column, { afterCall, words }: Brief): void {
  const { sheet } = column;
  sheet.group('Sect', () => {
    column.text('H2', words.paper.handover.steps, HEADING);
    sheet.group('L', () => {
      for (const [index, { text }] of afterCall.steps.entries()) column.step(index + 1, text, TEXT, 2);
    });
  });
}

function numbers(column: Column, brief: Brief): void {
  const { handover } = brief.words.paper;
  const rows = openRows(brief, NUMBERS).map(({ name, reach, note = '' }, index) => {
    const own = NUMBERS[index] === 'police' ? handover.switchboard : note;
    return { name: own === '' ? name : `${name} (${own})`, reach };
  });
  column.sheet.group('Sect', () => {
    column.text('H2', handover.numbers, HEADING);
    numberRows(column, rows, { name: 10, reach: 13, height: 18, isRuled: true });
  });
}

function foot(column: Column, brief: Brief): void {
  const { paper } = brief.words;
  const alt = phrase(paper.handover.code, { address: spokenAddress(brief.firstSteps) });
  const words = scanFoot(column, { side: CODE, rise: 3, content: brief.firstSteps, alt });
  words.text('P', `${alt} ${paper.page.keep}`, { size: 8.5, isBold: true });
  const source = brief.afterCall.sources[0]?.title ?? '';
  const origin = `${paper.origin} ${paperState(brief.day, brief.words)}.`;
  words.text('P', `${phrase(paper.handover.source, { source })} ${origin}`, { size: 8, colour: INK.quiet });
}

/**
 * One page that officers hand over after they were called, with room for what only they know.
 * @param station whose name stands at the top; without one it is left to the stamp
 */
export function handoverSheet(brief: Brief, station?: Station): Promise<Buffer> {
  const { handover, titles } = brief.words.paper;
  const sheet = new Sheet({ title: titles.handover, language: ROOT_LANGUAGE, size: 'A4', day: brief.day });
  const edge = mm(16);
  const height = sheet.height - 2 * mm(12);
  const column = new Column(sheet, { x: edge, y: mm(12), width: sheet.width - 2 * edge, height });
  column.text('H1', brief.afterCall.title, { size: 20, isBold: true, colour: INK.accent, leading: 1.2 });
  const place = station && phrase(handover.station, { name: handover.stations[station] });
  callRecord(column, brief.words, place);
  for (const part of [meaning, consent, steps, numbers]) {
    column.skip(8);
    part(column, brief);
  }
  column.skip(Math.max(10, column.left - CODE - 8));
  column.take(CODE, handover.code);
  foot(column, brief);
  return sheet.bytes();
}
