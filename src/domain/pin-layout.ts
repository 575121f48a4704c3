import type { Box } from './map-box.ts';

/** A numbered pin and the point it stands for. */
export type Pin = { number: number; at: readonly [number, number] };

/** A pin with the place where it is drawn; where it was moved far, a line leads to its point. */
export type LaidPin = Pin & { drawn: [number, number]; isMoved: boolean };

const ROUNDS = 400;

type Spot = { x: number; y: number };

/** Pushes two pins apart that are nearer than the gap, each by half of what is missing. */
function part(one: Spot, other: Spot, gap: number, turn: number): boolean {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const distance = Math.hypot(dx, dy);
  if (distance >= gap) return false;
  // Pins at the same point have no direction; each pair gets one of its own.
  const [alongX, alongY] = distance === 0 ? [Math.cos(turn), Math.sin(turn)] : [dx / distance, dy / distance];
  const step = (gap - distance) / 2 + 0.1;
  one.x -= alongX * step;
  one.y -= alongY * step;
  other.x += alongX * step;
  other.y += alongY * step;
  return true;
}

function keepInside(spot: Spot, view: Box, margin: number): void {
  spot.x = Math.min(Math.max(spot.x, view.left + margin), view.right - margin);
  spot.y = Math.min(Math.max(spot.y, view.top + margin), view.bottom - margin);
}

function pushApart(spots: readonly Spot[], gap: number): boolean {
  let isMoved = false;
  for (const [index, one] of spots.entries())
    for (const [offset, other] of spots.slice(index + 1).entries())
      isMoved = part(one, other, gap, index + offset) || isMoved;
  return isMoved;
}

/**
 * Moves pins that would cover each other apart until none is nearer to another than the gap, and keeps them in the view.
 * The same pins are always moved the same way.
 * @param gap the least distance between the middles of two pins
 */
export function spreadPins(pins: readonly Pin[], gap: number, view: Box): LaidPin[] {
  const spots = pins.map(({ at: [x, y] }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const spot of spots) keepInside(spot, view, gap / 2);
    if (!pushApart(spots, gap + 1)) break;
  }
  return pins.map((pin, index) => {
    const { x, y } = spots[index] ?? { x: pin.at[0], y: pin.at[1] };
    const drawn: [number, number] = [Math.round(x), Math.round(y)];
    return { ...pin, drawn, isMoved: Math.hypot(x - pin.at[0], y - pin.at[1]) > gap / 2 };
  });
}
