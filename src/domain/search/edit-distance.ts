type Rows = { beforeLast: number[]; last: number[] };

function cost(
  a: string,
  b: string,
  row: number,
  column: number,
  current: readonly number[],
  rows: Rows,
): number {
  const { beforeLast, last } = rows;
  const isSame = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
  const changed = (last[column - 1] ?? 0) + (isSame ? 0 : 1);
  const best = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, changed);
  const isSwapped =
    row > 1 &&
    column > 1 &&
    a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
    a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
  return isSwapped ? Math.min(best, (beforeLast[column - 2] ?? 0) + 1) : best;
}

/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to make one word of the other
 * (optimal string alignment).
 * @param limit the comparison ends there: everything further away is `limit + 1`
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let rows: Rows = { beforeLast: [], last: Array.from({ length: b.length + 1 }, (_, index) => index) };
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const value = cost(a, b, row, column, current, rows);
      current.push(value);
      if (value < least) least = value;
    }
    if (least > limit) return limit + 1;
    rows = { beforeLast: rows.last, last: current };
  }
  return Math.min(rows.last[b.length] ?? 0, limit + 1);
}
