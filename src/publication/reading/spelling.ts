import { parseFragment } from 'parse5';
import { textOf } from './markup-tree.ts';

/** Stands in a text where an element begins or ends, or where two values of a record meet. */
export const SEAM = '\uE000';

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
/** Arabic, Persian and Hindi digits; each block of ten lies in one row of sixteen. */
const FOREIGN_DIGIT = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/g;

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String((code & 0xf) - (code >= 0x0966 ? 6 : 0));
}

/** One way of writing: plain digits, spaces and hyphens, nothing invisible. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(INVISIBLE, '')
    .replaceAll(FOREIGN_DIGIT, asciiDigit)
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/\s+/g, ' ');
}

function withoutMarkup(text: string): string {
  return /[<&]/.test(text) ? textOf(parseFragment(text)) : text;
}

function withoutPercent(text: string): string {
  if (!/%[0-9a-f]{2}/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function withoutEscapes(text: string): string {
  return text.replaceAll(/\\u\{?([0-9a-f]{4})\}?/gi, (_escape, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/**
 * The same text without the disguises of formats that stand inside one another: HTML in JSON, percent signs in an address.
 * @returns nothing when there is no disguise
 */
export function undisguised(text: string): string[] {
  const once = withoutMarkup(withoutPercent(withoutEscapes(text)));
  const twice = withoutMarkup(withoutPercent(withoutEscapes(once)));
  return [...new Set([once, twice])].filter((each) => each !== text);
}
