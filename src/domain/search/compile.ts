import type { Concept } from '#domain/concept.ts';
import { leadTarget } from '#domain/concept.ts';
import type { SitePage } from '#domain/permalink.ts';
import { folderOf } from '#domain/permalink.ts';
import { compoundParts } from './compound.ts';
import { isFiller, tellingWords } from './filler-words.ts';
import type { Hit } from './hits.ts';
import { packHits } from './hits.ts';
import { wordsOf } from './normal-form.ts';
import { packPhrases } from './packed-phrases.ts';
import type { IndexedConcept, OtherLanguages, SearchIndex } from './search-index.ts';
import type { SearchableEntry } from './searchable-entry.ts';
import { entryWords } from './searchable-entry.ts';
import { stem } from './stem.ts';
import { packWords } from './vocabulary.ts';

/** What an index is made of. */
export type SearchSource = {
  entries: readonly SearchableEntry[];
  concepts: readonly Concept[];
  /** Slugs of the services that come first when someone may be in danger, in this order. */
  crisis: readonly string[];
};

/** The language of the entries. */
const GERMAN = 'de';

/** A part of a compound tells half as much as the whole. */
const PART = 0.5;

function phraseStems(phrase: string): string[] {
  return tellingWords(wordsOf(phrase)).map(stem);
}

/** Which phrases a concept has, by language. Its name is one of them, unless it is a sentence: „Wie es im Frauenhaus ist“. */
function phrasesOf({ name, words, other }: Concept): [string, string[]][] {
  const isSentence = wordsOf(name).some(isFiller);
  return [[GERMAN, isSentence ? words : [name, ...words]], ...Object.entries(other)];
}

type Impacts = Map<string, number>;

/** The stems of an entry: those of its words, and those of the parts of its compounds. */
function entryStems(words: Impacts, knows: (stem: string) => boolean): Impacts {
  const impacts: Impacts = new Map();
  const note = (term: string, impact: number): void => {
    impacts.set(term, Math.max(impact, impacts.get(term) ?? 0));
  };
  for (const [word, impact] of words) {
    note(stem(word), impact);
    for (const part of compoundParts(word, knows)) note(part, Math.max(1, Math.round(impact * PART)));
  }
  return impacts;
}

function hitsOf(vocabulary: readonly string[], entries: readonly Impacts[]): Hit[][] {
  const hits = new Map<string, Hit[]>(vocabulary.map((word) => [word, []]));
  entries.forEach((stems, entry) => {
    for (const [term, impact] of stems) hits.get(term)?.push({ entry, impact });
  });
  return vocabulary.map((word) => hits.get(word) ?? []);
}

/** The phrases of a concept in a language as stems with spaces between, none twice. */
function stemmedPhrases(concept: Concept, language: string): string[] {
  const list = phrasesOf(concept).find(([each]) => each === language)?.[1] ?? [];
  return [...new Set(list.map((phrase) => phraseStems(phrase).join(' ')))].sort();
}

/** The German phrases as numbers of words. */
function germanPhrases(concepts: readonly Concept[], vocabulary: readonly string[]): number[][][] {
  const numberOf = new Map(vocabulary.map((word, number) => [word, number]));
  return concepts.map((concept) =>
    stemmedPhrases(concept, GERMAN).map((phrase) =>
      [...new Set(phrase.split(' '))].flatMap((word) => numberOf.get(word) ?? []),
    ),
  );
}

/** All phrases of one language together, since text in one language is the shortest to send. */
export function compileLanguages(concepts: readonly Concept[]): OtherLanguages {
  const languages = [...new Set(concepts.flatMap(({ other }) => Object.keys(other)))].sort();
  return Object.fromEntries(
    languages.map((language) => [
      language,
      concepts.map((concept) => stemmedPhrases(concept, language).join(',')),
    ]),
  );
}

function indexConcept(concept: Concept, places: ReadonlyMap<string, number>): IndexedConcept {
  return {
    name: concept.name,
    ...(concept.acute ? { acute: true as const } : {}),
    leads: concept.leads.flatMap((lead) => {
      const { kind, slug } = leadTarget(lead);
      const name = kind === 'page' ? folderOf(slug as SitePage) : slug;
      return places.get(`${kind}:${name}`) ?? [];
    }),
  };
}

/** Makes the file that the search loads first. The same content makes the same file. */
export function compileIndex({ entries, concepts, crisis }: SearchSource): SearchIndex {
  const words = entries.map(entryWords);
  const inConcepts = concepts.flatMap((concept) =>
    phrasesOf(concept).flatMap(([, list]) => list.flatMap(phraseStems)),
  );
  const known = new Set([...words.flatMap((impacts) => [...impacts.keys()].map(stem)), ...inConcepts]);
  const stems = words.map((impacts) => entryStems(impacts, (term) => known.has(term)));
  const german = concepts.flatMap((concept) => stemmedPhrases(concept, GERMAN));
  const vocabulary = [
    ...new Set([
      ...stems.flatMap((impacts) => [...impacts.keys()]),
      ...german.flatMap((phrase) => phrase.split(' ')),
    ]),
  ].sort();
  const places = new Map(entries.map(({ card }, place) => [`${card.kind}:${card.slug}`, place]));
  return {
    cards: entries.map(({ card }) => card),
    words: packWords(vocabulary),
    hits: packHits(hitsOf(vocabulary, stems)),
    concepts: concepts.map((concept) => indexConcept(concept, places)),
    phrases: packPhrases(germanPhrases(concepts, vocabulary), vocabulary.length),
    crisis: crisis.flatMap((slug) => places.get(`service:${slug}`) ?? []),
  };
}
