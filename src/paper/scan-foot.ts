import { Column } from './column.ts';
import { drawScanCode } from './scan-code.ts';

/** White between the code and the words beside it. */
const GAP = 20;

/**
 * Draws a QR code in the lower right corner of a column, and gives the room beside it for words.
 * @param rise how far above the code the words begin
 * @param alt what happens when it is scanned
 */
export function scanFoot(
  column: Column,
  { side, rise, content, alt }: { side: number; rise: number; content: string; alt: string },
): Column {
  const { sheet, x, width } = column;
  const y = column.bottom - side;
  drawScanCode(sheet, { x: column.right - side, y, side, content, alt });
  return new Column(sheet, { x, y: y - rise, width: width - side - GAP, height: side + rise });
}
