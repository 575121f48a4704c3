const BITS = 32;

/** Which letters a word holds, as bits of one number; letters of other scripts share the bits. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let place = 0; place < word.length; place += 1) bits |= 1 << (word.charCodeAt(place) % BITS);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/**
 * Whether words with these letters can be this many slips apart. Each slip takes one letter away and brings one at most;
 * so most words need no closer look.
 */
export function canBeSlips(one: number, other: number, slips: number): boolean {
  return countBits(one ^ other) <= 2 * slips;
}
