import type { ContactRole } from '#domain/paper.ts';
import { paperLine, paperState } from '#i18n/paper-line.ts';
import { phrase, ROOT_LANGUAGE } from '#i18n/words.ts';
import { phoneHref } from '#domain/phone.ts';
import type { Brief } from './brief.ts';
import { spokenAddress } from './brief.ts';
import { Column } from './column.ts';
import { INK, mm } from './lettering.ts';
import { drawScanCode } from './scan-code.ts';
import { Sheet } from './sheet.ts';
import { STRIP_LENGTH, tearOffStrips } from './tear-off.ts';

type Size = 'A4' | 'A3';

type Call = { role: ContactRole; title: string; titleSize: number; size: number };

/** Height of the digits, as a part of the size of the font. */
const DIGITS = 0.69;

/** Lengths on A3 are longer by the root of two. */
const SCALE: Record<Size, number> = { A4: 1, A3: Math.SQRT2 };

/** A number that can be read from the other side of a room, and whom it is for. */
function calling(column: Column, brief: Brief, call: Call): void {
  const { reach, hours } = paperLine(brief.contacts[call.role], brief.words);
  const { sheet } = column;
  const style = { size: call.size, isBold: true };
  if (sheet.widthOf(reach, style) > column.width) throw new Error(`„${reach}“ ist breiter als der Aushang.`);
  sheet.group('Sect', () => {
    column.text('H2', `${call.title} · ${hours}`, { size: call.titleSize });
    // Digits have nothing below the line they stand on.
    const base = column.take(call.size * DIGITS + call.titleSize * 0.6, reach) + call.size * DIGITS;
    sheet.tag('P', () => sheet.line(reach, column.x, base + call.titleSize * 0.3, style));
  });
}

/** The number for danger, in a field that is seen first from the door. */
function danger(column: Column, brief: Brief, scale: number): void {
  const { sheet } = column;
  const height = 54 * scale;
  const { danger: title } = brief.words.paper.poster;
  const { reach } = paperLine(brief.contacts.emergency, brief.words);
  const y = column.take(height, title);
  const style = { isBold: true, colour: INK.paper };
  const [name, number] = [
    { ...style, size: 24 * scale },
    { ...style, size: 44 * scale },
  ];
  sheet.decorate(() => sheet.box(column.x, y, column.width, height, INK.accent));
  const base = y + 42 * scale;
  const inset = 14 * scale;
  sheet.group('Sect', () => {
    sheet.tag('H2', () => sheet.line(title, column.x + inset, base - 4 * scale, name));
    const x = column.right - inset - sheet.widthOf(reach, number);
    sheet.tag('P', () => sheet.line(reach, x, base, number));
  });
}

function codes(column: Column, brief: Brief, scale: number): void {
  const { sheet } = column;
  const { poster: words } = brief.words.paper;
  const [phone] = brief.contacts.helpline.phones;
  const { reach } = paperLine(brief.contacts.helpline, brief.words);
  const side = mm(24) * scale;
  const y = column.take(side, words.siteCode);
  const each = [
    { content: phoneHref(phone?.number ?? ''), alt: phrase(words.callCode, { number: reach }) },
    { content: brief.firstSteps, alt: phrase(words.siteCode, { address: spokenAddress(brief.firstSteps) }) },
  ];
  for (const [index, { content, alt }] of each.entries()) {
    const x = column.x + index * (column.width / 2 + 6);
    drawScanCode(sheet, { x, y, side, content, alt });
    const room = {
      x: x + side + 14 * scale,
      y: y - 2,
      width: column.width / 2 - side - 18 * scale,
      height: side,
    };
    new Column(sheet, room).text('P', alt, { size: 9.5 * scale });
  }
}

function callsOf({ words }: Brief, scale: number): Call[] {
  const { women, men, place } = words.paper.poster;
  const other = { titleSize: 16 * scale, size: 50 * scale };
  return [
    { role: 'helpline', title: women, titleSize: 20 * scale, size: 124 * scale },
    { role: 'menHelpline', title: men, ...other },
    { role: 'intake', title: place, ...other },
  ];
}

/** A sheet for toilets, waiting rooms and entrances, with numbers to tear off. */
export function poster(brief: Brief, size: Size): Promise<Buffer> {
  const { poster: words, titles, origin } = brief.words.paper;
  const sheet = new Sheet({ title: titles.poster, language: ROOT_LANGUAGE, size, day: brief.day });
  const scale = SCALE[size];
  const [edge, top] = [mm(17) * scale, mm(13) * scale];
  const height = sheet.height - top - (STRIP_LENGTH + 8) * scale;
  const column = new Column(sheet, { x: edge, y: top, width: sheet.width - 2 * edge, height });
  column.text('H1', words.title, { size: 45 * scale, isBold: true, colour: INK.accent, leading: 1.15 });
  column.text('P', words.lead, { size: 15.5 * scale, leading: 1.35 });
  for (const call of callsOf(brief, scale)) {
    column.skip(17 * scale);
    calling(column, brief, call);
  }
  column.skip(18 * scale);
  danger(column, brief, scale);
  column.skip(16 * scale);
  codes(column, brief, scale);
  column.skip(8 * scale);
  const state = `${words.tear} ${origin} ${paperState(brief.day, brief.words)}.`;
  column.text('P', state, { size: 7.5 * scale, colour: INK.quiet });
  tearOffStrips(sheet, brief, scale);
  return sheet.bytes();
}
