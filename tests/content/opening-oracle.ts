import type { Openness } from '#domain/opening-times.ts';
import { readHours } from '#domain/schedule.ts';

const HOUR = 3_600_000;
const HALF_HOUR = HOUR / 2;
const HALF_HOURS = 35_040;

/** A moment, and whether a clock is changed in the hours around it. */
type Moment = { at: Date; isNearClockChange: boolean };

/** Every half hour of two years from a day on, in the time of the process. */
export function halfHoursFrom(day: Date): Moment[] {
  return Array.from({ length: HALF_HOURS }, (_, place) => {
    const at = new Date(day.getTime() + place * HALF_HOUR);
    const offset = (hours: number): number => new Date(at.getTime() + hours * HOUR).getTimezoneOffset();
    return { at, isNearClockChange: offset(-4) !== offset(4) };
  });
}

function stateOf(isOpen: boolean, isUnknown: boolean): Openness {
  if (isUnknown) return 'unknown';
  return isOpen ? 'open' : 'closed';
}

/**
 * What the library of OpenStreetMap itself says at moments that follow each other; its clock is that of the process. It
 * is asked for each moment where clocks change, since walking there it misses hours. Elsewhere it walks from change to
 * change, which is thirty times as fast.
 */
export function libraryStates(hours: string, moments: readonly Moment[]): Openness[] {
  const library = readHours(hours);
  const walk = library.getIterator(moments[0]?.at);
  let next: Date | undefined = moments[0]?.at;
  let state: Openness = 'unknown';
  return moments.map(({ at, isNearClockChange }) => {
    while (next && next <= at) {
      walk.setDate(next);
      state = stateOf(walk.getState(), walk.getUnknown());
      next = walk.advance() ? walk.getDate() : undefined;
    }
    return isNearClockChange ? stateOf(library.getState(at), library.getUnknown(at)) : state;
  });
}
