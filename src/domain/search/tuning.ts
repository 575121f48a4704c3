/**
 * The numbers that were found by trying, not derived: on our own queries and two thirds of the open list, never on the
 * third that is held out. `npm run bench -- search` and `tests/content/search-quality.test.ts` tell what a change does.
 */
export const TUNING = {
  /** What a filler tells, where a rare word tells about 5. */
  filler: 0.3,
  /** What a word counts that no entry and no concept holds. */
  unknown: 2,
  /** Least likeness at which a word of the index may be meant; higher when the typed word is known as it stands. */
  leastLikeness: 0.6,
  leastBesideExact: 0.75,
  /** Least part of a phrase that must be said, and how much a gap in it costs. */
  leastComplete: 0.5,
  gap: 2,
  /** What is left of a phrase in which the other one acts. */
  contradicted: 0.8,
  /** Least score at which a concept counts at all. */
  leastConcept: 0.07,
  /** What a concept keeps when surer ones explain the same words, and by how much these must be surer. */
  explained: 0.5,
  clearly: 1.01,
  /** How fast the leads of a concept lose weight. */
  nextLead: 0.22,
  /** What words in the entry itself and a number give, and by how much local help goes before other help. */
  text: 0.5,
  number: 3,
  local: 1.08,
  /** A topic is a list of answers; what answers itself comes before it. */
  topic: 0.35,
  /** How surely danger must be meant, and how near to the surest concept. */
  acute: 0.35,
  nearlySurest: 0.9,
  /** By how much an answer must be better than the crisis services to stand before them. */
  beforeCrisis: 1.25,
  /** By how much it must be better than the first lead of the concept of danger to take its place. */
  beforeLead: 1.3,
  /** An entry below this share of the best one, or below this score, does not answer. */
  leastShare: 0.25,
  leastScore: 0.03,
  /** Below this score of the best entry nobody can say that it answers. */
  sure: 0.45,
};
