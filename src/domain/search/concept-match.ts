import type { LoadedIndex } from './loaded-index.ts';
import { keepBest, matchPhrases } from './phrase-match.ts';
import type { QueryWord } from './query.ts';
import { TUNING } from './tuning.ts';

/** How far a query means a concept, from 0 to 1. */
export type ConceptMatch = {
  concept: number;
  score: number;
  /** What it adds to the concepts that are meant more surely. */
  share: number;
  /** Languages in which the query says so, most likely the only one. */
  languages: string[];
  /** Whether a phrase of it was said as it stands that says what is done to somebody. */
  isSaid: boolean;
};

/** What a concept explains: each word of the query so far, and how much in which language. */
type Explained = {
  concept: number;
  byPlace: Map<number, number>;
  byLanguage: Map<string, number>;
  isSaid: boolean;
};

/** Languages count as equally likely within this share of the best. */
const AS_LIKELY = 0.95;

/** From this completeness on a phrase counts as said; the rest is left to slips. */
const SAID = 0.97;

/** All phrases of a concept together, so that each explains a part of the query. */
function explanations(query: readonly QueryWord[], index: LoadedIndex): Explained[] {
  const concepts = new Map<number, Explained>();
  for (const { phrase, complete, met } of matchPhrases(query, index)) {
    const { concept, language } = phrase;
    const explained = concepts.get(concept) ?? {
      concept,
      byPlace: new Map<number, number>(),
      byLanguage: new Map<string, number>(),
      isSaid: false,
    };
    concepts.set(concept, explained);
    explained.isSaid ||= phrase.stance === 'suffering' && phrase.words.length > 1 && complete >= SAID;
    for (const [place, likeness] of met) {
      const value = complete ** TUNING.gap * likeness;
      const told = value * (query[place]?.weight ?? 0);
      keepBest(explained.byPlace, place, value);
      explained.byLanguage.set(language, Math.max(told, explained.byLanguage.get(language) ?? 0));
    }
  }
  return [...concepts.values()];
}

function likelyLanguages(byLanguage: ReadonlyMap<string, number>): string[] {
  const most = Math.max(...byLanguage.values());
  return [...byLanguage].filter(([, value]) => value >= most * AS_LIKELY).map(([language]) => language);
}

/** The concepts that a query means, the surest first. */
export function matchConcepts(query: readonly QueryWord[], index: LoadedIndex): ConceptMatch[] {
  const whole = query.reduce((sum, { weight }) => sum + weight, 0);
  const told = (valueAt: (place: number) => number): number =>
    query.reduce((sum, { weight }, place) => sum + weight * valueAt(place), 0) / whole;
  const found = explanations(query, index)
    .map((each) => ({ ...each, score: told((place) => each.byPlace.get(place) ?? 0) }))
    .filter(({ score }) => score >= TUNING.leastConcept)
    .sort((a, b) => b.score - a.score);
  return found.map(({ concept, byPlace, byLanguage, score, isSaid }) => {
    const surer = found.filter((other) => other.score > score * TUNING.clearly);
    const already = (place: number): number =>
      Math.max(0, ...surer.map((other) => other.byPlace.get(place) ?? 0));
    const added = told((place) => Math.max(0, (byPlace.get(place) ?? 0) - already(place)));
    const share = TUNING.explained * score + (1 - TUNING.explained) * added;
    return { concept, score, share, languages: likelyLanguages(byLanguage), isSaid };
  });
}
