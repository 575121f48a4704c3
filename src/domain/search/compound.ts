import { isFiller } from './filler-words.ts';
import { stem } from './stem.ts';

/** Shortest part of a compound: „Not“, „Amt“, „Rat“. */
const SHORTEST_PART = 3;

/** The form under which something knows a word, or nothing. */
type Knows = (stem: string) => boolean;

function partStem(part: string, knows: Knows): string | undefined {
  if (part.length < SHORTEST_PART || isFiller(part)) return undefined;
  // The „s“ in „Beratungsstelle“ belongs to neither part.
  const forms = [stem(part), ...(part.endsWith('s') ? [stem(part.slice(0, -1))] : [])];
  return forms.find((form) => form.length >= SHORTEST_PART && knows(form));
}

/**
 * The parts of a compound: the fewest, with the longest last part, since German ends with what the thing is.
 * @param word a folded word
 * @param knows whether a stem is a word of its own
 * @param most how many parts there may be
 * @returns the stems of the parts, or nothing when the word cannot be taken apart
 */
export function compoundParts(word: string, knows: Knows, most = 3): string[] {
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut += 1) {
    const first = partStem(word.slice(0, cut), knows);
    const last = partStem(word.slice(cut), knows);
    if (first !== undefined && last !== undefined) return [first, last];
  }
  if (most <= 2) return [];
  for (let cut = word.length - SHORTEST_PART; cut >= SHORTEST_PART; cut -= 1) {
    const first = partStem(word.slice(0, cut), knows);
    const rest = first === undefined ? [] : compoundParts(word.slice(cut), knows, most - 1);
    if (first !== undefined && rest.length > 0) return [first, ...rest];
  }
  return [];
}
