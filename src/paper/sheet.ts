import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import type { Style } from './lettering.ts';
import { FONTS, INK } from './lettering.ts';

type Pdf = InstanceType<typeof PDFDocument>;
type Element = ReturnType<Pdf['struct']>;

/** What a sheet is called in the programs that show it, how large it is, and the day it stands for, `YYYY-MM-DD`. */
export type SheetFrame = { title: string; language: string; size: 'A4' | 'A3'; day: string };

function open({ title, language, size, day }: SheetFrame): Pdf {
  const date = new Date(`${day}T00:00:00Z`);
  const options = {
    ...{ size, margin: 0, font: FONTS.regular, pdfVersion: '1.7', lang: language },
    ...{ tagged: true, displayTitle: true, subset: 'PDF/UA' },
    info: { Title: title, CreationDate: date, ModDate: date },
  };
  // The types do not know yet that the library can do PDF/UA, nor that it takes fonts which were read already.
  const pdf = new PDFDocument(options as object);
  for (const [name, font] of Object.entries(FONTS)) pdf.registerFont(name, font as unknown as string);
  return pdf;
}

/**
 * One page to print, read aloud in the order in which it is drawn (PDF/UA): everything is either tagged, or decoration.
 */
export class Sheet {
  readonly title: string;
  readonly #pdf: Pdf;
  readonly #open: Element[];
  #isDecorating = false;

  constructor(frame: SheetFrame) {
    this.title = frame.title;
    this.#pdf = open(frame);
    const root = this.#pdf.struct('Document');
    this.#pdf.addStructure(root);
    this.#open = [root];
  }

  get width(): number {
    return this.#pdf.page.width;
  }

  get height(): number {
    return this.#pdf.page.height;
  }

  /** Puts several tagged parts together: a section, a list, the item of a list. */
  group(tag: string, draw: () => void): void {
    if (this.#isDecorating) return draw();
    const element = this.#pdf.struct(tag);
    this.#open.at(-1)?.add(element);
    this.#open.push(element);
    draw();
    this.#open.pop();
    element.end();
  }

  /** Draws something that is read aloud. */
  tag(tag: string, draw: () => void, alt?: string): void {
    if (this.#isDecorating) return draw();
    this.#open.at(-1)?.add(this.#pdf.struct(tag, alt === undefined ? {} : { alt }, draw));
  }

  /** Draws something that is only seen: lines, frames, and what stood there before. */
  decorate(draw: () => void): void {
    if (this.#isDecorating) return draw();
    this.#isDecorating = true;
    this.#pdf.markContent('Artifact', { type: 'Layout' });
    draw();
    this.#pdf.endMarkedContent();
    this.#isDecorating = false;
  }

  /** Draws turned by a right angle: what runs to the right goes upwards, from this point. */
  upwards(x: number, y: number, draw: () => void): void {
    this.#pdf.save().translate(x, y).rotate(-90);
    draw();
    this.#pdf.restore();
  }

  /** How wide a line is. */
  widthOf(text: string, style: Style): number {
    return this.#set(style).widthOfString(text);
  }

  /** How high a text is, broken into lines of this width. */
  heightOf(text: string, width: number, style: Style): number {
    return this.#set(style).heightOfString(text, { width, lineGap: this.#gap(style) });
  }

  /** Writes lines of this width, the first one below this point. */
  lines(text: string, x: number, y: number, width: number, style: Style): void {
    const align = style.align ?? 'left';
    this.#set(style).text(text, x, y, { width, align, lineGap: this.#gap(style) });
  }

  /** Writes one line; its letters stand on this height. */
  line(text: string, x: number, baseline: number, style: Style): void {
    this.#set(style).text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
  }

  /** Draws a line of a width in points, with dashes if they are wanted. */
  rule(from: [number, number], to: [number, number], width = 0.5, dash?: number): void {
    this.#pdf.save().lineWidth(width).strokeColor(INK.line);
    if (dash !== undefined) this.#pdf.dash(dash, {});
    this.#pdf
      .moveTo(...from)
      .lineTo(...to)
      .stroke()
      .restore();
  }

  /** Draws a frame, or fills it. */
  box(x: number, y: number, width: number, height: number, fill?: string): void {
    this.#pdf.save().lineWidth(0.9).strokeColor(INK.text);
    this.#pdf.rect(x, y, width, height);
    if (fill === undefined) this.#pdf.stroke();
    else this.#pdf.fill(fill);
    this.#pdf.restore();
  }

  /** Fills many small rectangles at once, given as x, y, width and height. */
  fillAll(rectangles: readonly (readonly [number, number, number, number])[]): void {
    for (const rectangle of rectangles) this.#pdf.rect(...rectangle);
    this.#pdf.fill(INK.text);
  }

  /** The finished file. Equal drawings give equal bytes. */
  async bytes(): Promise<Buffer> {
    // Which program made it is nobody's business.
    for (const field of ['Producer', 'Creator'] as const) Reflect.deleteProperty(this.#pdf.info, field);
    this.#pdf.end();
    return buffer(this.#pdf);
  }

  #set({ size, isBold = false, colour = INK.text }: Style): Pdf {
    return this.#pdf
      .font(isBold ? 'bold' : 'regular')
      .fontSize(size)
      .fillColor(colour);
  }

  #gap({ size, leading = 1.3 }: Style): number {
    return size * leading - this.#pdf.currentLineHeight();
  }
}
