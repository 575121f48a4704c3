import type { ContactRole } from '#domain/paper.ts';
import { paperLine } from '#i18n/paper-line.ts';
import type { Brief } from './brief.ts';
import { mm } from './lettering.ts';
import type { Sheet } from './sheet.ts';

/** How long a strip is on A4, in points. */
export const STRIP_LENGTH = mm(60);

/** Printers leave the edge of the sheet white. */
const EDGE = mm(7);

/** Whose number stands on which strip: most for the line that answers at any hour. */
const STRIPS: readonly ContactRole[] = [
  ...(['helpline', 'helpline', 'menHelpline', 'helpline', 'intake'] as const),
  ...(['helpline', 'menHelpline', 'helpline', 'intake', 'helpline'] as const),
];

/**
 * Draws strips to tear off at the lower edge, each turned by a right angle. A strip holds a number and when somebody
 * answers, and no word about what it is for: it may be found in a pocket.
 * @throws {Error} when a number is longer than its strip
 */
export function tearOffStrips(sheet: Sheet, { contacts, words }: Brief, scale: number): void {
  const length = STRIP_LENGTH * scale;
  const width = (sheet.width - 2 * EDGE) / STRIPS.length;
  const [strong, small] = [{ size: 17 * scale, isBold: true }, { size: 8.5 * scale }];
  const inner = length - mm(12) * scale;
  const begin = sheet.height - mm(8) * scale;
  const draw = (role: ContactRole, index: number): void => {
    const { reach, hours } = paperLine(contacts[role], words);
    const lines = hours.split(', ');
    if (sheet.widthOf(reach, strong) > inner || lines.some((each) => sheet.widthOf(each, small) > inner))
      throw new Error(`„${reach} ${hours}“ ist für den Streifen zu lang.`);
    sheet.upwards(EDGE + (index + 0.4) * width, begin, () => {
      sheet.line(reach, 0, 0, strong);
      for (const [line, text] of lines.entries()) sheet.line(text, 0, (13 + 10.5 * line) * scale, small);
    });
  };
  // Who listens hears each number once: all of them stand above.
  sheet.decorate(() => {
    for (const [index, role] of STRIPS.entries()) draw(role, index);
    const top = sheet.height - length;
    sheet.rule([0, top], [sheet.width, top], 0.6, 3);
    for (let cut = 1; cut < STRIPS.length; cut++)
      sheet.rule([EDGE + cut * width, top], [EDGE + cut * width, sheet.height], 0.6, 3);
  });
}
