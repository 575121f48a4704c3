import type { Choice } from '#domain/directory-filter.ts';
import { fitsChoice, OPEN } from '#domain/directory-filter.ts';
import type { ConceptMatch } from './concept-match.ts';
import { matchConcepts } from './concept-match.ts';
import type { Scored } from './entry-score.ts';
import { scoreEntries } from './entry-score.ts';
import type { LoadedIndex } from './loaded-index.ts';
import { numbersIn } from './number-match.ts';
import { readQuery } from './query.ts';
import { putCrisisFirst, putNamedFirst, putOpenFirst } from './ranking.ts';
import type { Card, IndexedConcept } from './search-index.ts';
import { TUNING } from './tuning.ts';

/** An entry that answers, and why it was found. */
export type Result = { card: Card; reasons: string[] };

export type Answer = {
  results: Result[];
  /** Whether the best result surely answers; else the crisis numbers and the topics belong beside the results. */
  isSure: boolean;
  /** Traits of everything that answers, whatever was chosen, so that a filter can count. */
  traits: Choice[];
  /** Languages in which the query was typed, when it was not German. */
  languages: string[];
};

export type SearchOptions = {
  /** Whether the service of this card is open now; not known where hours are not. */
  isOpen?: (card: Card) => boolean | undefined;
  /** What the results must be like. Guides and topics are like nothing. */
  choice?: Choice;
};

/** Results that are shown at most. */
const MOST = 10;
const MOST_REASONS = 2;

/**
 * The concept of danger that is meant, if one is: rather once too often than once too seldom. „schlägt mich“ means it,
 * whoever does it.
 */
function dangerIn(concepts: readonly ConceptMatch[], index: LoadedIndex): IndexedConcept | undefined {
  const least = Math.max(TUNING.acute, (concepts[0]?.score ?? 0) * TUNING.nearlySurest);
  const meant = concepts
    .filter(({ score, isSaid }) => isSaid || score >= least)
    .map(({ concept }) => index.concepts[concept]);
  return meant.find((concept) => concept?.acute);
}

function reasonsOf(
  { concepts, words, byNumber }: Scored,
  card: Card,
  danger: IndexedConcept | undefined,
): string[] {
  if (byNumber) return [card.call ?? card.name];
  if (concepts.length > 0) return [...new Set(concepts)].slice(0, MOST_REASONS);
  return words.length > 0 || !danger
    ? words.slice(0, MOST_REASONS).map((word) => `„${word}“`)
    : [danger.name];
}

function inOrder(
  scored: readonly Scored[],
  danger: IndexedConcept | undefined,
  crisis: readonly number[],
): Scored[] {
  return putNamedFirst(danger ? putCrisisFirst(scored, crisis, danger.leads[0]) : scored);
}

/** What a card can be filtered by at this hour. */
function traitsOf(card: Card, isOpen: SearchOptions['isOpen']): Choice {
  return [...(card.traits ?? []), ...(isOpen?.(card) ? [OPEN] : [])];
}

/** Whether a card may be shown. What helps in danger stays unless it is for somebody else, whatever else was chosen. */
function isChosen(traits: Choice, choice: Choice, isCrisis: boolean): boolean {
  const asked = isCrisis ? choice.filter((trait) => trait.startsWith('group:')) : choice;
  return fitsChoice(traits, asked);
}

/** What an entry has to score to be an answer beside the best one. */
function leastBeside(best: number): number {
  return Math.max(TUNING.leastScore, best * TUNING.leastShare);
}

/** Searches what somebody typed. Nothing leaves the device, and nothing is fetched. */
export function search(
  text: string,
  index: LoadedIndex,
  { isOpen, choice = [] }: SearchOptions = {},
): Answer {
  const query = readQuery(text, index);
  const concepts = matchConcepts(query, index);
  const scored = scoreEntries(query, numbersIn(text), concepts, index);
  const best = scored[0]?.score ?? 0;
  const answering = scored.filter(({ score, isNamed }) => isNamed || score >= leastBeside(best));
  const cardOf = ({ entry }: Scored): Card[] => index.cards.slice(entry, entry + 1);
  const opened = isOpen ? putOpenFirst(answering, (each) => cardOf(each).map(isOpen)[0]) : answering;
  const danger = dangerIn(concepts, index);
  const found = inOrder(opened, danger, index.crisis).flatMap((each) =>
    cardOf(each).map((card) => ({ each, card, traits: traitsOf(card, isOpen) })),
  );
  const results = found
    .filter(({ each, traits }) => isChosen(traits, choice, !!danger && index.crisis.includes(each.entry)))
    .slice(0, MOST)
    .map(({ each, card }) => ({ card, reasons: reasonsOf(each, card, danger) }));
  const traits = found.map((each) => each.traits);
  const languages = concepts[0]?.languages ?? [];
  const isSure = best >= TUNING.sure;
  return { results, isSure, traits, languages: languages.includes('de') ? [] : languages };
}
