import { compoundParts } from './compound.ts';
import { isFiller, tellingWords } from './filler-words.ts';
import { canBeSlips, lettersOf } from './letters.ts';
import type { LoadedIndex } from './loaded-index.ts';
import { readWords } from './normal-form.ts';
import { stem } from './stem.ts';
import { TUNING } from './tuning.ts';
import type { Match } from './word-match.ts';
import { pieceLikeness, slipLikeness, slipsAllowed } from './word-match.ts';

/** A word of a query with the words of the index that may be meant, and what it tells. */
export type QueryWord = { word: string; typed: string; weight: number; matches: readonly Match[] };

const MOST_MATCHES = 40;
const DIGIT = /\d/;
const JOINED = 0.97;
/** Below this likeness a word may rather be a compound of known words. */
const SURELY_ONE_WORD = 0.85;
const MOST_JOINED = 3;

const PARTICLES = new Set(
  'ab an auf aus ein fest fern los mit nach raus rein um vor weg zu zuruck zusammen'.split(' '),
);

/** Words that begin or end alike. */
function pieces(typed: string, least: number, { vocabulary }: LoadedIndex): Match[] {
  return vocabulary.words.flatMap((word, number) => {
    const alike = pieceLikeness(typed, word);
    return alike >= least ? [{ number, likeness: alike }] : [];
  });
}

/** Words that are the same but for slips. */
function slips(typed: string, { vocabulary, letters }: LoadedIndex): Match[] {
  const most = slipsAllowed(typed.length) + 1;
  if (most === 1 || DIGIT.test(typed)) return [];
  const held = lettersOf(typed);
  return vocabulary.words.flatMap((word, number) => {
    if (Math.abs(word.length - typed.length) > most || !canBeSlips(held, letters[number] ?? 0, most))
      return [];
    const alike = slipLikeness(typed, word);
    return alike >= TUNING.leastLikeness ? [{ number, likeness: alike }] : [];
  });
}

function matchesOf(typed: string, index: LoadedIndex): Match[] {
  const isKnown = index.vocabulary.numberOf.has(typed);
  const found = isKnown
    ? pieces(typed, TUNING.leastBesideExact, index)
    : [...pieces(typed, TUNING.leastLikeness, index), ...slips(typed, index)];
  return found.sort((a, b) => b.likeness - a.likeness).slice(0, MOST_MATCHES);
}

/** „jugend not dienst“ and „beratungs stelle“: words that make one word of the index when put together. */
function joined(words: readonly string[], place: number, index: LoadedIndex): Match[] {
  const found: Match[] = [];
  for (let count = 2; count <= MOST_JOINED; count += 1) {
    for (
      let start = Math.max(0, place - count + 1);
      start <= place && start + count <= words.length;
      start += 1
    ) {
      const number = index.vocabulary.numberOf.get(stem(words.slice(start, start + count).join('')));
      if (number !== undefined) found.push({ number, likeness: JOINED });
    }
  }
  return found;
}

/** „er lauert mir auf“ is „auflauern“. */
function withParticle(words: readonly string[], place: number, index: LoadedIndex): Match[] {
  const particles = words.slice(place + 1).filter((word) => PARTICLES.has(word));
  return particles.flatMap((particle) => {
    const number = index.vocabulary.numberOf.get(stem(particle + (words[place] ?? '')));
    return number === undefined ? [] : [{ number, likeness: JOINED }];
  });
}

function weightOf(matches: readonly Match[], { weights }: LoadedIndex): number {
  const [best] = matches;
  return best ? (weights[best.number] ?? TUNING.unknown) : TUNING.unknown;
}

/** Folded words beside each other, and the one that is meant. */
type Place = { words: readonly string[]; place: number; typed: string };

function wordAt({ words, place, typed }: Place, index: LoadedIndex): QueryWord[] {
  const word = words[place] ?? '';
  const together = [...joined(words, place, index), ...withParticle(words, place, index)];
  const matches = [...matchesOf(stem(word), index), ...together].sort((a, b) => b.likeness - a.likeness);
  const whole = { word, typed, weight: weightOf(matches, index), matches };
  if ((matches[0]?.likeness ?? 0) >= SURELY_ONE_WORD) return [whole];
  const parts = compoundParts(word, (part) => index.vocabulary.numberOf.has(part));
  if (parts.length === 0) return [whole];
  return parts.map((part) => {
    const meant = matchesOf(part, index);
    return { word, typed, weight: weightOf(meant, index), matches: meant };
  });
}

/** Reads what somebody typed: which words of the index each of its words may mean, slips and other forms included. */
export function readQuery(text: string, index: LoadedIndex): QueryWord[] {
  const read = readWords(text);
  const words = read.map(({ folded }) => folded);
  const telling = tellingWords(words);
  const onlyFillers = telling.every(isFiller);
  return read.flatMap(({ typed, folded: word }, place) => {
    if (!telling.includes(word)) return [];
    if (!isFiller(word) || onlyFillers) return wordAt({ words, place, typed }, index);
    const number = index.vocabulary.numberOf.get(stem(word));
    const matches = number === undefined ? [] : [{ number, likeness: 1 }];
    return [{ word, typed, weight: TUNING.filler, matches }];
  });
}
