import { isFiller } from './filler-words.ts';
import type { Hit } from './hits.ts';
import { unpackHits } from './hits.ts';
import { lettersOf } from './letters.ts';
import { unpackPhrases } from './packed-phrases.ts';
import type { OtherLanguages, SearchIndex } from './search-index.ts';
import type { Stance } from './stance.ts';
import { stanceOf } from './stance.ts';
import { TUNING } from './tuning.ts';
import type { Vocabulary } from './vocabulary.ts';
import { unpackWords, vocabularyOf } from './vocabulary.ts';

/** A phrase of a concept, as numbers of words. */
export type Phrase = { concept: number; language: string; words: readonly number[]; stance: Stance };

/** An index made ready to be asked. */
export type LoadedIndex = Omit<SearchIndex, 'words' | 'hits' | 'phrases'> & {
  vocabulary: Vocabulary;
  hitsOf: readonly (readonly Hit[])[];
  phrases: readonly Phrase[];
  /** Which phrases hold a word. */
  phrasesWith: ReadonlyMap<number, readonly number[]>;
  /** Which letters each word holds, see `lettersOf`. */
  letters: readonly number[];
  /** What a word tells: the rarer, the more. */
  weights: readonly number[];
};

const LEAST_WEIGHT = 0.4;

function germanPhrases({ phrases }: SearchIndex, vocabulary: readonly string[]): Phrase[] {
  return unpackPhrases(phrases).map(({ concept, words }) => ({
    concept,
    language: 'de',
    words,
    stance: stanceOf(words.map((word) => vocabulary[word] ?? '')),
  }));
}

/** The phrases of other languages; their words join the vocabulary here. */
function otherPhrases(languages: OtherLanguages, words: string[]): Phrase[] {
  const numberOf = new Map(words.map((word, number) => [word, number]));
  const number = (word: string): number => {
    const known = numberOf.get(word) ?? words.length;
    if (known === words.length) {
      words.push(word);
      numberOf.set(word, known);
    }
    return known;
  };
  const phraseOf = (each: string[], concept: number, language: string): Phrase => ({
    concept,
    language,
    words: each.map(number),
    stance: stanceOf(each),
  });
  return Object.entries(languages).flatMap(([language, packed]) =>
    packed.flatMap((line, concept) =>
      line === '' ? [] : line.split(',').map((each) => phraseOf(each.split(' '), concept, language)),
    ),
  );
}

function places(phrases: readonly Phrase[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  phrases.forEach(({ words }, place) => {
    for (const word of words) {
      const list = found.get(word);
      if (list) list.push(place);
      else found.set(word, [place]);
    }
  });
  return found;
}

/** What follows from the words and phrases of an index. */
type Derived = Pick<LoadedIndex, 'vocabulary' | 'phrases' | 'phrasesWith' | 'letters' | 'weights'>;

function derived(
  words: readonly string[],
  phrases: readonly Phrase[],
  { cards, concepts, hitsOf }: Pick<LoadedIndex, 'cards' | 'concepts' | 'hitsOf'>,
): Derived {
  const phrasesWith = places(phrases);
  const documents = cards.length + concepts.length;
  const weights = words.map((text, word) => {
    if (isFiller(text)) return TUNING.filler;
    const meant = new Set((phrasesWith.get(word) ?? []).map((place) => phrases[place]?.concept));
    return Math.max(
      LEAST_WEIGHT,
      Math.log((documents + 1) / ((hitsOf[word]?.length ?? 0) + meant.size + 0.5)),
    );
  });
  return { vocabulary: vocabularyOf(words), phrases, phrasesWith, letters: words.map(lettersOf), weights };
}

/** Makes an index ready to be asked in German; done once, when it has arrived. */
export function openIndex(index: SearchIndex): LoadedIndex {
  const words = unpackWords(index.words);
  const loaded = { ...index, hitsOf: unpackHits(index.hits) };
  return { ...loaded, ...derived(words, germanPhrases(index, words), loaded) };
}

/** The same index with the other languages, which arrive after it. */
export function withLanguages(index: LoadedIndex, languages: OtherLanguages): LoadedIndex {
  const words = [...index.vocabulary.words];
  const phrases = [...index.phrases, ...otherPhrases(languages, words)];
  return { ...index, ...derived(words, phrases, index) };
}
