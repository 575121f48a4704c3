import { PictureBytes } from './picture-bytes.ts';

/** Boxes of a still picture; anything else is not needed to show it. */
const HARMLESS = new Set(['ftyp', 'meta', 'mdat']);
/** Items that are pictures or how pictures are put together. */
const PICTURES = new Set(['av01', 'grid', 'iovl', 'iden']);

type Box = { name: string; content: Buffer };

function boxesIn(bytes: Buffer): Box[] {
  const picture = new PictureBytes(bytes);
  const boxes: Box[] = [];
  while (!picture.isAtEnd) {
    const size = picture.number(4);
    const name = picture.letters(4);
    const length = size === 0 ? bytes.length - picture.at : size - 8;
    boxes.push({ name, content: picture.part(length) });
  }
  return boxes;
}

/** The four letters after the version, the number and the protection of an item (ISO 14496-12, 8.11.6). */
function itemType({ content }: Box): string {
  const start = content.readUInt8(0) >= 3 ? 10 : 8;
  return content.toString('latin1', start, start + 4);
}

function itemsIn(meta: Box | undefined): string[] {
  const inner = meta ? boxesIn(meta.content.subarray(4)) : [];
  const list = inner.find(({ name }) => name === 'iinf');
  if (!list) throw new Error('Dem Bild fehlt das Verzeichnis seiner Teile.');
  const start = list.content.readUInt8(0) === 0 ? 6 : 8;
  return boxesIn(list.content.subarray(start)).map(itemType);
}

/**
 * What an AVIF says about itself (ISO 23008-12): every item that is no picture, and every box that none needs.
 * @throws {Error} when it is no AVIF, or ends too early
 */
export function avifMetadata(bytes: Buffer): string[] {
  const boxes = boxesIn(bytes);
  if (boxes[0]?.name !== 'ftyp') throw new Error('Der Anfang der Datei passt nicht zu ihrem Namen.');
  const items = itemsIn(boxes.find(({ name }) => name === 'meta')).filter((type) => !PICTURES.has(type));
  return [...items, ...boxes.map(({ name }) => name).filter((name) => !HARMLESS.has(name))];
}
