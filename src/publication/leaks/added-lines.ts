import { emptyCard } from '#publication/reading/card.ts';
import { passage } from '#publication/reading/passage.ts';
import type { SiteFile } from '#publication/reading/site-file.ts';
import { emptyReading } from '#publication/reading/site-file.ts';
import { degrees, geohashes, gridCoordinates, plusCodes, threeWords } from './coordinates.ts';
import type { Known } from './known.ts';
import type { Detector, Sight } from './leak.ts';
import { mapLinks } from './map-links.ts';
import type { NearText } from './nearness.ts';
import { nearTexts } from './nearness.ts';
import { districts, landmarks, postalCodes, stops } from './place-hints.ts';
import { streets } from './streets.ts';

/** What tells where a house is. */
const PLACES: readonly Detector[] = [
  ...[streets, postalCodes, districts, stops, landmarks],
  ...[degrees, gridCoordinates, plusCodes, threeWords, geohashes, mapLinks],
];

function fileOf(lines: readonly string[]): SiteFile {
  const passages = lines.map((line) => passage(line));
  const card = { ...emptyCard(), own: passages, passages };
  const nothing = { ...emptyReading(), bytes: Buffer.alloc(0) };
  return { ...nothing, name: 'lines', format: 'text', passages, cards: [card] };
}

function allNear({ passages }: SiteFile): NearText[] {
  return passages.flatMap(({ words }) => words.map((text) => ({ house: 'ein Schutzhaus', text })));
}

/**
 * Which kinds of signs for a place stand in lines, without the lines: who reads the answer may not learn the place.
 * @param lines lines that a change adds to one file
 * @param known the houses and what is published
 * @param isProtected whether the file is about a protected house; else only what stands beside the name of one counts
 */
export function leaksNear(lines: readonly string[], known: Known, isProtected: boolean): string[] {
  const file = fileOf(lines);
  const near = isProtected ? allNear(file) : nearTexts(file, known.houses);
  const texts = near.map(({ text }) => text);
  const sight: Sight = { file, texts, near, known, site: new Map(), host: '' };
  return PLACES.filter(({ find }) => find(sight).length > 0).map(({ kind }) => kind);
}
