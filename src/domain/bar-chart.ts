/** Units from the start to the end of the longest bar; the rest of the drawing is for labels. */
const LONGEST = 240;

/** Lengths of bars for values of one unit. They start at zero, so that no difference looks larger than it is. */
export function barsOf(values: readonly number[]): number[] {
  const largest = Math.max(...values, 1);
  return values.map((value) => Math.round((value / largest) * LONGEST));
}
