const TEXT = 3;
const BYTES = 2;
const TAG = 6;

/** How many bytes hold the length of an item, by the low five bits of its first byte. */
const LENGTH_BYTES: Record<number, number> = { 24: 1, 25: 2, 26: 4, 27: 8 };

/**
 * The texts in CBOR (RFC 8949), the form of Pagefind's index, in their order.
 * @throws {RangeError} when the bytes end inside an item
 */
export function cborStrings(bytes: Buffer): string[] {
  const texts: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    const first = bytes.readUInt8(at);
    const low = first & 31;
    const width = LENGTH_BYTES[low] ?? 0;
    const length =
      width === 0
        ? low
        : width === 8
          ? Number(bytes.readBigUInt64BE(at + 1))
          : bytes.readUIntBE(at + 1, width);
    at += 1 + width;
    const major = first >> 5;
    if (major > TAG || (major !== TEXT && major !== BYTES) || low === 31) continue;
    if (at + length > bytes.length)
      throw new RangeError('Das Verzeichnis der Suche endet mitten in einem Wort.');
    if (major === TEXT) texts.push(bytes.toString('utf8', at, at + length));
    at += length;
  }
  return texts;
}
