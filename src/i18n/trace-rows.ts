import type { Trace } from '#domain/trace.ts';
import type { Words } from './words.ts';
import { phrase } from './words.ts';

/** A line of the table: what was counted, and the figure for each browser where there is one. */
export type TraceRow = { what: string; chromium: string; firefox?: string };

/** Lines that belong together, under a heading of their own. */
export type TraceGroup = { title: string; rows: TraceRow[] };

function readingRows({ reading }: Trace, words: Words['traces']): TraceRow[] {
  const { chromium, firefox, withoutScript } = reading;
  const row = (what: string, count: (list: typeof chromium) => number): TraceRow => ({
    what,
    chromium: String(count(chromium)),
    firefox: String(count(firefox)),
  });
  return [
    row(words.reading.entries, ({ entries }) => entries),
    row(words.reading.visible, ({ visible }) => visible),
    { what: words.reading.withoutScript, chromium: String(withoutScript.visible) },
  ];
}

function leftRows({ left, returning }: Trace, words: Words['traces']): TraceRow[] {
  const { chromium, firefox } = left;
  const runs = (returns: Trace['returning']['chromium']): string => phrase(words.ofRuns, returns);
  return [
    { what: words.left.visible, chromium: String(chromium.visible), firefox: String(firefox.visible) },
    { what: words.left.rows, chromium: String(chromium.rows), firefox: String(firefox.rows) },
    { what: words.left.returning, chromium: runs(returning.chromium), firefox: runs(returning.firefox) },
    { what: words.left.reopened, chromium: runs(returning.reopened) },
  ];
}

function fileRows({ files }: Trace, words: Words['traces']): TraceRow[] {
  return [
    { what: words.files.telling, chromium: String(files.telling) },
    { what: words.files.copies, chromium: String(files.copies) },
    { what: words.files.stored, chromium: String(files.cookies + files.storage) },
    { what: words.files.icons, chromium: String(files.icons) },
    { what: words.files.programs, chromium: String(files.programs) },
    { what: words.files.naming, chromium: phrase(words.about, { count: files.naming }) },
  ];
}

function hidingRows({ hiding }: Trace, words: Words['traces']): TraceRow[] {
  const time = (count: number): string => phrase(words.milliseconds, { count });
  return [
    { what: phrase(words.hiding.median, { runs: hiding.runs }), chromium: time(hiding.median) },
    { what: words.hiding.most, chromium: time(hiding.most) },
    { what: words.hiding.slow, chromium: time(hiding.slow) },
    { what: words.hiding.compared, chromium: time(hiding.compared) },
  ];
}

/** The whole table, every figure from the measurement. */
export function traceGroups(trace: Trace, { traces: words }: Words): TraceGroup[] {
  return [
    { title: words.reading.title, rows: readingRows(trace, words) },
    { title: words.left.title, rows: leftRows(trace, words) },
    { title: words.files.title, rows: fileRows(trace, words) },
    { title: words.hiding.title, rows: hidingRows(trace, words) },
  ];
}
