/** Walks through the parts of a binary file; every read beyond the end throws a RangeError. */
export class PictureBytes {
  readonly bytes: Buffer;
  at: number;

  constructor(bytes: Buffer, start = 0) {
    this.bytes = bytes;
    this.at = start;
  }

  /** Whether everything was read. */
  get isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  /** The next number, most significant byte first. */
  number(width: 1 | 2 | 4): number {
    const value = this.bytes.readUIntBE(this.at, width);
    this.at += width;
    return value;
  }

  /** The next number, least significant byte first. */
  littleNumber(width: 2 | 4): number {
    const value = this.bytes.readUIntLE(this.at, width);
    this.at += width;
    return value;
  }

  /** The next bytes as Latin letters. */
  letters(length: number): string {
    return this.part(length).toString('latin1');
  }

  /** The next bytes. */
  part(length: number): Buffer {
    if (length < 0 || this.at + length > this.bytes.length)
      throw new RangeError('Das Bild endet mitten in einem Abschnitt.');
    const part = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return part;
  }

  /** Refuses a file that does not begin as it should. */
  expect(beginning: string): void {
    if (this.letters(beginning.length) !== beginning)
      throw new Error('Der Anfang der Datei passt nicht zu ihrem Namen.');
  }
}
