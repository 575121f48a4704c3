import { PictureBytes } from './picture-bytes.ts';

const TRAILER = 0x3b;
const EXTENSION = 0x21;
const COMMENT = 0xfe;
const PLAIN_TEXT = 0x01;
const APPLICATION = 0xff;
/** How often an animation runs. */
const HARMLESS = /^(?:NETSCAPE2\.0|ANIMEXTS1\.0)/;

function subBlocks(picture: PictureBytes): string {
  let text = '';
  for (let length = picture.number(1); length > 0; length = picture.number(1))
    text += picture.letters(length);
  return text;
}

function skipColours(picture: PictureBytes, flags: number): void {
  if (flags & 0x80) picture.part(3 * 2 ** ((flags & 7) + 1));
}

function extensionText(picture: PictureBytes): string[] {
  const label = picture.number(1);
  const text = subBlocks(picture);
  const tells = label === COMMENT || label === PLAIN_TEXT || (label === APPLICATION && !HARMLESS.test(text));
  return tells ? [text] : [];
}

function skipFrame(picture: PictureBytes): void {
  picture.part(8);
  skipColours(picture, picture.number(1));
  picture.part(1);
  subBlocks(picture);
}

/**
 * What a GIF says about itself (GIF89a): comments, text, data of programs, and whatever is appended.
 * @throws {Error} when it is no GIF, or ends too early
 */
export function gifMetadata(bytes: Buffer): string[] {
  const picture = new PictureBytes(bytes);
  picture.expect('GIF8');
  picture.part(6);
  const flags = picture.number(1);
  picture.part(2);
  skipColours(picture, flags);
  const found: string[] = [];
  for (let block = picture.number(1); block !== TRAILER; block = picture.number(1)) {
    if (block === EXTENSION) found.push(...extensionText(picture));
    else skipFrame(picture);
  }
  return picture.isAtEnd ? found : [...found, bytes.toString('latin1', picture.at)];
}
