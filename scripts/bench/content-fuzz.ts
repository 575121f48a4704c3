import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { guideSchema } from '#domain/guide.ts';
import { serviceSchema } from '#domain/service.ts';
import type { ContentFile, ContentTree } from '#editorial/content-tree.ts';
import { readContentTree } from '#editorial/content-tree.ts';
import { checkTree } from '#editorial/check.ts';
import { parseEntry } from '#editorial/entry-file.ts';
import type { Finding } from '#editorial/finding.ts';
import { checkSchema } from '#editorial/schema-check.ts';
import { LISTED } from '../../tests/unit/fixtures/bad-inputs/listed-inputs.ts';
import { OWN } from '../../tests/unit/fixtures/bad-inputs/own-inputs.ts';
import { CONTENT_DAY } from '../../tests/unit/fixtures/content-copy.ts';
import { INVENTED } from '../../tests/unit/fixtures/invented-entries.ts';

const RUNS = Number(process.env['RUNS'] ?? 20_000);
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const LONGEST = 1000;

const real = readContentTree();
const written = [...real.services, ...real.guides].map(({ file }) => file.lines.join('\n'));
const texts = [...Object.values(INVENTED), ...written];
const pieces = [...Object.values(LISTED), ...OWN].map(({ to }) => to.slice(0, 200));

/** If words of an entry were ever run, this would be there. */
const trap = mkdtempSync(join(tmpdir(), 'lotse-trap-'));
const witness = join(trap, 'was-run');
const RUNNING = [
  `{globalThis.lotseWasRun = true}`,
  `export const x = (globalThis.lotseWasRun = true)`,
  `{(await import('node:fs')).writeFileSync(${JSON.stringify(witness)}, '')}`,
  `!!js/function "globalThis.lotseWasRun = true"`,
  '${globalThis.lotseWasRun = true}',
  'constructor',
  '__proto__',
  'toString',
  '---',
  '"',
  "'",
  '\t',
  '\r',
  '<',
  '>',
  '{',
  '}',
  '[',
  ']',
  '*',
  '`',
  '&a',
  '*a',
  '<<: ',
  '%YAML 9',
  '? ',
  '|\n',
  '&#0;',
  '&#xD800;',
];

type Edit = { at: number; cut: number; put: string };

const anyLetters = fc.string({ unit: 'binary', maxLength: 12 });
const grapheme = fc.string({ unit: 'grapheme', maxLength: 30 });
const typed = fc.string({
  unit: fc.constantFrom(...' aeinrst.,;:-*_"0123456789äöüß„“\n'.split('')),
  maxLength: 12,
});
const put = fc.oneof(
  { weight: 5, arbitrary: typed },
  { weight: 4, arbitrary: fc.constantFrom(...pieces) },
  { weight: 2, arbitrary: grapheme },
  { weight: 2, arbitrary: fc.constantFrom(...RUNNING) },
  { weight: 1, arbitrary: anyLetters },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...RUNNING, ...'[{(<>*_-#|!&:?,'.split('')), fc.nat(80))
      .map(([piece, times]) => piece.repeat(times)),
  },
);
/** Most slips are in words; one in the head often keeps the rest from being read. */
const position = fc.oneof(
  { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 2, arbitrary: fc.double({ min: 0.55, max: 1, noNaN: true }) },
);
const edits: fc.Arbitrary<Edit[]> = fc.array(fc.record({ at: position, cut: fc.nat(12), put }), {
  minLength: 1,
  maxLength: 3,
});

function mutated(text: string, changes: readonly Edit[]): string {
  return changes.reduce((now, { at, cut, put: piece }) => {
    const start = Math.floor(at * now.length);
    return now.slice(0, start) + piece + now.slice(start + cut);
  }, text);
}

/** Checks one text as an editor's file would be checked, as everything that an entry can be. */
function findingsIn(text: string, slug: string): Finding[] {
  const file = parseEntry(`content/services/${slug}/index.mdx`, text);
  const isGuide = /^steps:/m.test(text);
  const files: ContentFile[] = [{ collection: 'services', slug, language: 'de', file }];
  const tree: ContentTree = {
    ...real,
    services: [...real.services],
    guides: [...real.guides],
    findings: [],
    files,
  };
  if (isGuide) {
    const { value, findings } = checkSchema(file, guideSchema);
    if (value) tree.guides.push({ slug, file, value });
    tree.findings.push(...findings);
  } else {
    const { value, findings } = checkSchema(file, serviceSchema);
    if (value) tree.services.push({ slug, file, value });
    tree.findings.push(...findings);
  }
  return checkTree(tree, CONTENT_DAY).filter((each) => each.file === file.file);
}

const TRACE = /\bat \S+ \(|\.ts:\d|node:internal|TypeError|RangeError|SyntaxError|undefined|\[object/;

const UNREAD = /^(?:YAML_|FRONTMATTER_|FILE_|CONTROL_CHAR|NESTING|BODY_UNREADABLE)/;

let longest = 0;
let longestText = '';
let said = 0;
let silent = 0;
/** Entries that were read to their end, so that every rule had its turn. */
let read = 0;
const codes = new Map<string, number>();

/** The time is that of the processor: on a busy machine the clock says nothing about the check. */
function judge(text: string): void {
  const start = process.threadCpuUsage();
  const findings = findingsIn(text, 'zz-fuzz');
  const { user, system } = process.threadCpuUsage(start);
  const time = (user + system) / 1000;
  if (time > longest) [longest, longestText] = [time, text];
  said += findings.length;
  if (findings.length === 0) silent += 1;
  if (!findings.some(({ code }) => UNREAD.test(code))) read += 1;
  for (const { code } of findings) codes.set(code, (codes.get(code) ?? 0) + 1);
  if (time > LONGEST) throw new Error(`took ${time.toFixed(0)} ms`);
  for (const { message, line, column } of findings) {
    if (TRACE.test(message.replaceAll(/„[^“]*“/gu, ''))) throw new Error(`told the editor: ${message}`);
    if (!(line >= 1 && column >= 1)) throw new Error(`pointed at ${String(line)}:${String(column)}`);
  }
  if ('lotseWasRun' in globalThis) throw new Error('ran what the entry says');
}

// The first check loads everything; it is no measure.
judge(texts[0] ?? '');
longest = 0;
let runs = 0;
const result = fc.check(
  fc.property(fc.constantFrom(...texts), edits, (text, changes) => {
    runs += 1;
    if (runs % 2000 === 0) console.error(`… ${String(runs)} entries`);
    judge(mutated(text, changes));
  }),
  { numRuns: RUNS, seed: SEED, endOnFailure: true },
);
const wasRun = existsSync(witness);
rmSync(trap, { recursive: true });
if (result.failed || wasRun) {
  writeFileSync(join(tmpdir(), 'lotse-fuzz-failure.json'), JSON.stringify(result.counterexample));
  console.error(fc.defaultReportMessage(result)?.slice(0, 4000));
  process.exitCode = 1;
}
console.table({
  'mutated entries': { value: String(runs) },
  'found fault with': { value: String(runs - silent) },
  'read to the end': { value: String(read) },
  'kinds of findings': { value: String(codes.size) },
  'findings told': { value: String(said) },
  'longest check of one': { value: `${longest.toFixed(0)} ms` },
  'crashes, hangs, traces, runs of content': { value: result.failed || wasRun ? 'at least 1' : '0' },
  seed: { value: String(SEED) },
});
if (longest > 200) console.error(`The slowest: ${JSON.stringify(longestText.slice(0, 1500))}`);
