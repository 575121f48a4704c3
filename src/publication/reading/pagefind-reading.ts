import { gunzipSync } from 'node:zlib';
import { cborStrings } from './cbor-strings.ts';
import type { Passage } from './passage.ts';
import { passage } from './passage.ts';

/** What Pagefind writes before the content of each of its files. */
const MARK = 'pagefind_dcd';
const READABLE = /[\p{L}\p{N}\p{P}\p{S}\p{Zs}]{6,}/gu;
/** Rows of digits, with which code that prints numbers works. */
const DIGITS_ONLY = /^[\d\p{P}\s]*$|0123456789|0{16}/u;
/** „08:00–15:00“ stands in the index without its points, with the next day behind it. */
const OPENING_HOURS = /^(?:[01]\d|2[0-4])[0134][05](?:[01]\d|2[0-4])[0134][05]\p{L}{0,2}$/u;

function unpacked(bytes: Buffer): Buffer {
  const content = gunzipSync(bytes);
  return content.subarray(0, MARK.length).toString('latin1') === MARK
    ? content.subarray(MARK.length)
    : content;
}

/**
 * The page, words and data of one result, as JSON.
 * @throws {Error} when it is not packed as Pagefind does
 */
export function fragmentText(bytes: Buffer): string {
  return unpacked(bytes).toString('utf8');
}

/**
 * Every word of an index, list of pages or list of filters.
 * @throws {Error} when it is not packed as Pagefind does
 */
export function indexPassages(bytes: Buffer): Passage[] {
  const words = cborStrings(unpacked(bytes)).filter((text) => !OPENING_HOURS.test(text));
  return words.map((text) => passage(text));
}

/**
 * What can be read in the compiled search engine.
 * @throws {Error} when it is not packed as Pagefind does
 */
export function enginePassages(bytes: Buffer): Passage[] {
  const texts = unpacked(bytes).toString('utf8').match(READABLE) ?? [];
  return texts.filter((text) => !DIGITS_ONLY.test(text)).map((text) => passage(text));
}
