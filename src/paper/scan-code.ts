import qrcode from 'qrcode-generator';
import type { Sheet } from './sheet.ts';

/**
 * The modules of a QR code, row by row; a dark one is true. A quarter of it may be dirty or torn.
 * @param content an address or a number to dial
 */
export function scanCode(content: string): boolean[][] {
  const code = qrcode(0, 'Q');
  code.addData(content);
  code.make();
  const places = Array.from({ length: code.getModuleCount() }, (_none, index) => index);
  return places.map((row) => places.map((column) => code.isDark(row, column)));
}

/** Dark modules beside each other, as one piece: its first place in the row, and how many there are. */
function darkRuns(row: readonly boolean[]): { from: number; count: number }[] {
  const starts = row.flatMap((isDark, place) => (isDark && row[place - 1] !== true ? [place] : []));
  return starts.map((from) => {
    const end = row.indexOf(false, from);
    return { from, count: (end < 0 ? row.length : end) - from };
  });
}

/** Rows reach a little into each other, so that no screen shows a hair of white between them. */
const OVERLAP = 1.02;

/**
 * Draws a QR code. Around it, four of its modules have to stay white (ISO/IEC 18004).
 * @param alt what happens when it is scanned
 */
export function drawScanCode(
  sheet: Sheet,
  { x, y, side, content, alt }: { x: number; y: number; side: number; content: string; alt: string },
): void {
  const modules = scanCode(content);
  const unit = side / modules.length;
  const dark = modules.flatMap((row, line) =>
    darkRuns(row).map(
      ({ from, count }) => [x + from * unit, y + line * unit, count * unit, unit * OVERLAP] as const,
    ),
  );
  sheet.tag('Figure', () => sheet.fillAll(dark), alt.replaceAll('\n', ' '));
}
