import { PictureBytes } from './picture-bytes.ts';

const START_OF_SCAN = 0xda;
const END = 0xd9;
const COMMENT = 0xfe;
/** JFIF and Adobe say how to decode the picture, ICC how its colours are meant. */
const HARMLESS = /^(?:JFIF|JFXX|ICC_PROFILE|Adobe)\0?/;

function isMetadata(marker: number, content: Buffer): boolean {
  if (marker === COMMENT) return true;
  return marker >= 0xe0 && marker <= 0xef && !HARMLESS.test(content.toString('latin1', 0, 12));
}

/** The next marker; bytes of 255 may stand before it. */
function nextMarker(picture: PictureBytes): number {
  if (picture.number(1) !== 0xff) throw new Error('Im Bild steht etwas anderes als ein Abschnitt.');
  let marker = 0xff;
  while (marker === 0xff) marker = picture.number(1);
  return marker;
}

/** The end of the compressed data: the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Buffer, start: number): number {
  let at = bytes.indexOf(0xff, start);
  while (at >= 0 && /^(?:00|d[0-7]|ff)$/.test(bytes.toString('hex', at + 1, at + 2)))
    at = bytes.indexOf(0xff, at + 1);
  return at < 0 ? bytes.length : at;
}

/**
 * What a JPEG says about itself (ITU T.81, Annex B): Exif, XMP, IPTC, comments, and whatever is appended.
 * @throws {Error} when it is no JPEG, or ends too early
 */
export function jpegMetadata(bytes: Buffer): string[] {
  const picture = new PictureBytes(bytes);
  picture.expect('\u00ff\u00d8');
  const found: string[] = [];
  for (;;) {
    const marker = nextMarker(picture);
    if (marker === END) break;
    const content = picture.part(picture.number(2) - 2);
    if (isMetadata(marker, content)) found.push(content.toString('latin1'));
    if (marker === START_OF_SCAN) picture.at = endOfScan(bytes, picture.at);
  }
  return picture.isAtEnd ? found : [...found, bytes.toString('latin1', picture.at)];
}
