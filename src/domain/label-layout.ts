import type { Box } from './map-box.ts';
import { boxAround, liesIn, overlaps } from './map-box.ts';

/** Where the middle of a name may stand, and its slope in degrees. */
export type Spot = { x: number; y: number; angle: number };

/** A name that wants to be on the map: the spots that suit it, the best first. */
export type Label = {
  text: string;
  /** What is named; the style follows it. */
  kind: string;
  /** Height of the letters. */
  size: number;
  spots: readonly Spot[];
  /** The sign that belongs to the name, where it has one. */
  sign?: readonly [number, number];
};

/** A name with its place on the map. */
export type LaidLabel = Label & { spot: Spot };

/** Letters are taken as wider than most are, so that an unknown font does not make names collide. */
const LETTER = 0.58;
/** Height of a line with its ascenders and descenders. */
const LINE = 1.3;

/** How wide a name is written, at most. */
export function textWidth(text: string, size: number): number {
  return (text.length * LETTER + 0.5) * size;
}

/** The room a name takes at a spot: one rectangle when it is level, else a chain of small ones along its slope. */
export function footprint({ text, size }: Label, { x, y, angle }: Spot): Box[] {
  const width = textWidth(text, size);
  const height = size * LINE;
  if (angle === 0) return [boxAround(x, y, width, height)];
  const count = Math.ceil(width / size);
  const slope = (angle * Math.PI) / 180;
  return Array.from({ length: count }, (_, index) => {
    const along = ((index + 0.5) / count - 0.5) * width;
    return boxAround(x + along * Math.cos(slope), y + along * Math.sin(slope), height, height);
  });
}

function signBox({ sign, size }: Label): Box[] {
  return sign ? [boxAround(sign[0], sign[1], size * 0.8, size * 0.8)] : [];
}

/**
 * Gives each name the first of its spots at which it lies inside the view and on nothing else; a name without such a
 * spot is left out. The order is the importance: earlier names take the room.
 * @param taken rectangles on which no name may lie, such as pins
 */
export function layLabels(labels: readonly Label[], taken: readonly Box[], view: Box): LaidLabel[] {
  const occupied = [...taken];
  return labels.flatMap((label) => {
    const isFree = (box: Box): boolean =>
      liesIn(box, view) && !occupied.some((other) => overlaps(box, other));
    if (!signBox(label).every(isFree)) return [];
    const spot = label.spots.find((candidate) => footprint(label, candidate).every(isFree));
    if (!spot) return [];
    occupied.push(...footprint(label, spot), ...signBox(label));
    return [{ ...label, spot }];
  });
}
