import { PictureBytes } from './picture-bytes.ts';

/** Chunks that say how the picture looks, and nothing else. */
const HARMLESS = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(
    ' ',
  ),
);

/**
 * What a PNG says about itself (W3C PNG, third edition): every chunk that is not needed to show it, and whatever is appended.
 * @throws {Error} when it is no PNG, or ends too early
 */
export function pngMetadata(bytes: Buffer): string[] {
  const picture = new PictureBytes(bytes);
  picture.expect('\u0089PNG\r\n\u001a\n');
  const found: string[] = [];
  let name = '';
  while (name !== 'IEND') {
    const length = picture.number(4);
    name = picture.letters(4);
    const content = picture.letters(length);
    if (!HARMLESS.has(name)) found.push(`${name} ${content}`);
    picture.part(4);
  }
  return picture.isAtEnd ? found : [...found, bytes.toString('latin1', picture.at)];
}
