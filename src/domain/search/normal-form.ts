const MARKS = /\p{M}+/gu;
const JOINERS = /[\u00ad\u0640\u200b-\u200f\u2060\ufeff]/g;
const WORDS = /[\p{L}\p{N}\p{M}]+/gu;

/** Letters that have no decomposition of their own, each with the plain letter people type for it. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ٱ: 'ا',
};
const PLAIN_LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** „ae“ is „ä“, but „ue“ in „Frauen“, „neue“ and „Quelle“ is none. */
const WRITTEN_OUT = /([aeq]u|[aou])e/g;

/**
 * A text in the one form in which words are compared: small letters without marks, so that „Männer“, „Maenner“ and
 * „Manner“ are the same, and Arabic with and without vowel signs, hamza seats and Persian letters too.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(JOINERS, '')
    .normalize('NFD')
    .replaceAll(MARKS, '')
    .normalize('NFC')
    .replaceAll(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter)
    .replaceAll(WRITTEN_OUT, (whole, vowels: string) => (vowels.length > 1 ? whole : vowels));
}

/** A word as it stands in a text, and folded. */
export type Word = { typed: string; folded: string };

/** The words of a text in their order. */
export function readWords(text: string): Word[] {
  const words = text.normalize('NFKC').replaceAll(JOINERS, '').match(WORDS) ?? [];
  return words.map((typed) => ({ typed, folded: fold(typed) })).filter(({ folded }) => folded !== '');
}

/** The words of a text, folded, in their order. */
export function wordsOf(text: string): string[] {
  return readWords(text).map(({ folded }) => folded);
}
