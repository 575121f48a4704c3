import { PictureBytes } from './picture-bytes.ts';

/** Chunks that say how the picture looks, and nothing else. */
const HARMLESS = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);

/**
 * What a WebP says about itself (RFC 9649): every chunk that is not needed to show it, and whatever is appended.
 * @throws {Error} when it is no WebP, or ends too early
 */
export function webpMetadata(bytes: Buffer): string[] {
  const picture = new PictureBytes(bytes);
  picture.expect('RIFF');
  const end = picture.littleNumber(4) + 8;
  picture.expect('WEBP');
  const found: string[] = [];
  while (picture.at < end) {
    const name = picture.letters(4);
    const length = picture.littleNumber(4);
    const content = picture.letters(length);
    picture.part(length % 2);
    if (!HARMLESS.has(name)) found.push(`${name} ${content}`);
  }
  return picture.isAtEnd ? found : [...found, bytes.toString('latin1', picture.at)];
}
