import type { Value } from './value-reading.ts';

/** A cell and what ends it, for each way of parting cells. */
const CELLS = {
  '\t': /(?:"((?:[^"]|"")*)"|([^"\n\r\t]*))(\t|\r?\n|$)/y,
  ';': /(?:"((?:[^"]|"")*)"|([^"\n\r;]*))(;|\r?\n|$)/y,
  ',': /(?:"((?:[^"]|"")*)"|([^"\n\r,]*))(,|\r?\n|$)/y,
} as const;

/** Tables part their cells with whatever their first line does. */
function cellPattern(text: string): RegExp {
  const [first = ''] = text.split('\n');
  if (first.includes('\t')) return CELLS['\t'];
  return first.includes(';') ? CELLS[';'] : CELLS[','];
}

/**
 * The rows of a table of values, each a record; its fields are called as their columns, with a number.
 * @param text CSV (RFC 4180), also with semicolons or tabs
 * @throws {Error} when a quotation mark is not closed
 */
export function tableRows(text: string): Value {
  const cell = cellPattern(text);
  const rows: string[][] = [[]];
  cell.lastIndex = 0;
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (!found) throw new Error('Die Tabelle hat ein Anführungszeichen zu viel oder zu wenig.');
    const [, quoted, bare = '', end = ''] = found;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end.endsWith('\n')) rows.push([]);
  }
  const [head = []] = rows;
  return rows.map((row) =>
    Object.fromEntries(row.map((value, index) => [`${head[index] ?? ''} ${String(index)}`, value])),
  );
}
