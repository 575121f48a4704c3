import { colognePhonetic } from 'cologne-phonetic';
import { editDistance } from './edit-distance.ts';

/** How far a word of the index answers a word that was typed: 1 is the same, below 0.5 is not told. */
export type Match = { number: number; likeness: number };

const SHORTEST_BEGINNING = 3;
const SHORTEST_ENDING = 5;

/** What a slip costs, divided by the length of the word; people seldom mistype the first letter. */
const SLIP = 1.1;
const OTHER_START = 0.1;
const SOUND = 0.08;
/** A word with a slip is never as sure as the word itself. */
const CERTAIN = 0.96;

/** How many slips a word of this length may hold, if the result does not sound the same. */
export function slipsAllowed(length: number): number {
  if (length <= 3) return 0;
  return length <= 7 ? 1 : 2;
}

/** What typing has not reached yet, and what inflection added or took: one word begins like the other. */
function beginningLikeness(typed: string, word: string): number {
  if (word.startsWith(typed) && typed.length >= SHORTEST_BEGINNING)
    return 0.55 + 0.4 * (typed.length / word.length);
  if (typed.startsWith(word) && word.length > SHORTEST_BEGINNING && word.length / typed.length >= 0.6)
    return 0.45 + 0.4 * (word.length / typed.length);
  return 0;
}

/** „Schutzhaus“ at the end of „Frauenschutzhaus“, and the other way round: the last part says what the thing is. */
function endingLikeness(typed: string, word: string): number {
  const [shorter, longer] = typed.length < word.length ? [typed, word] : [word, typed];
  if (shorter.length < SHORTEST_ENDING || !longer.endsWith(shorter)) return 0;
  return 0.5 + 0.3 * (shorter.length / longer.length);
}

/** How far two words are the same but for slips of the finger, or sound the same in German, from 0 to 1. */
export function slipLikeness(typed: string, word: string): number {
  const allowed = slipsAllowed(Math.min(typed.length, word.length));
  if (allowed === 0) return 0;
  const distance = editDistance(typed, word, allowed + 1);
  if (distance > allowed + 1) return 0;
  const sameStart = typed.startsWith(word.charAt(0));
  const soundsAlike = sameStart && colognePhonetic(typed) === colognePhonetic(word);
  if (distance > allowed && !soundsAlike) return 0;
  const cost = distance * (SLIP / Math.max(5, Math.min(typed.length, word.length)));
  return CERTAIN - cost - (sameStart ? 0 : OTHER_START) + (soundsAlike && word.length > 5 ? SOUND : 0);
}

/** How far a word of the index begins or ends like a word that was typed, from 0 to 1. */
export function pieceLikeness(typed: string, word: string): number {
  return typed === word ? 1 : Math.max(beginningLikeness(typed, word), endingLikeness(typed, word));
}
