import type { Style } from './lettering.ts';
import { INK } from './lettering.ts';
import type { Sheet } from './sheet.ts';

/** Room on a sheet, in points from its upper left corner. */
export type Room = { x: number; y: number; width: number; height: number };

/** Fills a room from above. Whatever does not fit stops the build, so that no paper ends in the middle of a number. */
export class Column {
  readonly sheet: Sheet;
  readonly x: number;
  readonly width: number;
  readonly bottom: number;
  #y: number;

  constructor(sheet: Sheet, { x, y, width, height }: Room) {
    this.sheet = sheet;
    this.x = x;
    this.width = width;
    this.bottom = y + height;
    this.#y = y;
  }

  /** Where the next thing begins. */
  get y(): number {
    return this.#y;
  }

  get right(): number {
    return this.x + this.width;
  }

  /** How much room is left. */
  get left(): number {
    return this.bottom - this.#y;
  }

  /**
   * Takes height for something.
   * @returns where it begins
   * @throws {Error} when there is not that much room
   */
  take(height: number, what: string): number {
    const y = this.#y;
    if (height > this.left + 0.01) throw this.#full(what);
    this.#y += height;
    return y;
  }

  /** Leaves room free. */
  skip(height: number): void {
    this.take(height, '');
  }

  /** A paragraph or heading. */
  text(tag: string, text: string, style: Style): void {
    this.#widthCheck(text, style);
    const height = this.sheet.heightOf(text, this.width, style);
    const y = this.take(height, text);
    this.sheet.tag(tag, () => this.sheet.lines(text, this.x, y, this.width, style));
  }

  /** A line across. */
  rule(after: number): void {
    const y = this.take(after, '');
    this.sheet.decorate(() => this.sheet.rule([this.x, y], [this.right, y]));
  }

  /** A line to write on, after what belongs there. */
  blank(label: string, style: Style, height: number): void {
    const y = this.take(height, label) + height - 4;
    this.sheet.tag('P', () => this.sheet.line(label, this.x, y, style));
    const begin = this.x + this.sheet.widthOf(label, style) + 4;
    if (begin > this.right - 20) throw this.#full(label);
    this.sheet.decorate(() => this.sheet.rule([begin, y + 1], [this.right, y + 1]));
  }

  /** A square to tick, and what it stands for. */
  tick(text: string, style: Style, after = 2): void {
    const side = style.size * 0.85;
    const indent = side + style.size * 0.5;
    const height = this.sheet.heightOf(text, this.width - indent, style);
    const y = this.take(height + after, text);
    this.sheet.decorate(() => this.sheet.box(this.x, y + style.size * 0.28, side, side));
    this.sheet.tag('P', () => this.sheet.lines(text, this.x + indent, y, this.width - indent, style));
  }

  /** A step with its number before it. */
  step(number: number, text: string, style: Style, after = 3): void {
    const indent = style.size * 1.5;
    const height = this.sheet.heightOf(text, this.width - indent, style);
    const y = this.take(height + after, text);
    this.sheet.group('LI', () => {
      const strong = { ...style, isBold: true, colour: INK.accent };
      this.sheet.tag('Lbl', () => this.sheet.lines(`${String(number)}.`, this.x, y, indent, strong));
      this.sheet.tag('LBody', () => this.sheet.lines(text, this.x + indent, y, this.width - indent, style));
    });
  }

  #widthCheck(text: string, style: Style): void {
    const widest = Math.max(...text.split(/[\s-]+/).map((word) => this.sheet.widthOf(word, style)));
    if (widest > this.width) throw this.#full(text);
  }

  #full(what: string): Error {
    return new Error(
      `Auf „${this.sheet.title}“ ist kein Platz mehr für „${what}“. Bitte den Text kürzen (src/i18n/de-paper.ts oder der Kopf des Eintrags).`,
    );
  }
}
