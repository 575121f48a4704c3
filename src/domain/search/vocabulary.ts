/** All words of an index; the place of a word is its number. */
export type Vocabulary = { words: readonly string[]; numberOf: ReadonlyMap<string, number> };

const FIRST = 'A'.charCodeAt(0);
/** Most letters that a word can take from the one before it: as many as there are capital letters. */
const MOST = 25;

function sharedLetters(a: string, b: string): number {
  let count = 0;
  while (count < MOST && count < a.length && a[count] === b[count]) count += 1;
  return count;
}

/** A vocabulary of these words. */
export function vocabularyOf(words: readonly string[]): Vocabulary {
  return { words, numberOf: new Map(words.map((word, number) => [word, number])) };
}

/**
 * Sorted words as one short text: for each a capital letter, which says how many letters it shares with the word before
 * it, and its other letters. Folded words hold no capitals.
 */
export function packWords(words: readonly string[]): string {
  return words
    .map((word, index) => {
      const shared = sharedLetters(words[index - 1] ?? '', word);
      return String.fromCharCode(FIRST + shared) + word.slice(shared);
    })
    .join('');
}

/** The words of a packed text. */
export function unpackWords(packed: string): string[] {
  let before = '';
  return (packed.match(/[A-Z][^A-Z]*/g) ?? []).map((piece) => {
    before = before.slice(0, piece.charCodeAt(0) - FIRST) + piece.slice(1);
    return before;
  });
}
