import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HIDING_LIMITS, traceSchema } from '#domain/trace.ts';
import type { Trace } from '#domain/trace.ts';
import { readContentTree } from '#editorial/content-tree.ts';
import { parseEntry } from '#editorial/entry-file.ts';
import { checkSchema } from '#editorial/schema-check.ts';
import { traceGroups } from '#i18n/trace-rows.ts';
import { wordsIn } from '#i18n/words.ts';
import { temporaryDirectory, writeBelow } from './fixtures/temporary-files.ts';

const FILE = 'content/traces/index.yaml';
const text = readFileSync(new URL(`../../${FILE}`, import.meta.url), 'utf8');

const INVENTED: Trace = {
  measured: '2026-11-22',
  system: 'Musterlinux 1',
  chromium: '101.0',
  firefox: '102.0',
  pages: 11,
  reading: {
    chromium: { entries: 12, rows: 13, visible: 14 },
    firefox: { entries: 15, rows: 16, visible: 17 },
    withoutScript: { entries: 18, rows: 19, visible: 20 },
  },
  left: { chromium: { rows: 21, visible: 22 }, firefox: { rows: 23, visible: 24 } },
  returning: {
    chromium: { runs: 1025, shown: 26 },
    firefox: { runs: 1027, shown: 28 },
    reopened: { runs: 1029, shown: 30 },
  },
  files: { telling: 31, copies: 32, programs: 33, cookies: 34, storage: 35, icons: 36, naming: 37 },
  hiding: {
    runs: 138,
    median: 9,
    most: 39,
    compared: 43,
    slowRuns: 141,
    slow: 142,
    slowMedian: 44,
    slowCompared: 45,
  },
};

type Described = { description?: string; shape?: Record<string, unknown> };

/** Every field that holds a figure, with what is said about it. */
function fieldsOf(schema: unknown, name: string): { name: string; sentence: string | undefined }[] {
  const { description, shape } = schema as Described;
  if (!shape) return [{ name, sentence: description }];
  return Object.entries(shape).flatMap(([key, inner]) => fieldsOf(inner, `${name}.${key}`));
}

/** Breaks the committed file in one place and says what an editor reads then. */
function messagesWith(from: RegExp, to: string): string[] {
  const spoilt = text.replace(from, to);
  expect(spoilt).not.toBe(text);
  return checkSchema(parseEntry(FILE, spoilt), traceSchema).findings.map(({ message }) => message);
}

describe('the figures of what a visit leaves', () => {
  it('belong to what a build checks', () => {
    const directory = temporaryDirectory();
    writeBelow(directory, FILE, text.replace(/^measured: .*$/m, 'measured: gestern'));
    expect(readContentTree(join(directory, 'content')).findings).toMatchObject([
      {
        file: FILE,
        line: expect.any(Number) as number,
        message: expect.stringMatching(/^measured: /) as string,
      },
    ]);
  });

  it('are refused when one is missing', () => {
    expect(messagesWith(/^ {2}telling: .*\n/m, '')).toEqual([
      expect.stringMatching(/^files\.telling: .*fehlt/),
    ]);
  });

  it('are refused when there is one that nobody measured', () => {
    expect(messagesWith(/^files:$/m, 'files:\n  erfunden: 0')).toEqual([
      expect.stringMatching(/Das Feld „erfunden“ gibt es hier nicht/),
    ]);
  });

  it.each([
    ['median', 30, [/^hiding\.median: Das dauert zu lange/, /^hiding\.median: .*länger als beim Knopf/]],
    ['most', 50, [/^hiding\.most: Das dauert zu lange/]],
    ['slow', 200, [/^hiding\.slow: Das dauert zu lange/]],
  ] as const)('are refused when hiding takes longer than demanded: %s', (name, demanded, sentences) => {
    expect(HIDING_LIMITS[name]).toBe(demanded);
    const slow = messagesWith(new RegExp(`^  ${name}: \\d+`, 'm'), `  ${name}: ${String(demanded + 1)}`);
    expect(slow).toEqual(sentences.map((sentence) => expect.stringMatching(sentence) as string));
  });

  it.each(['median', 'slowMedian'] as const)('are refused when GOV.UK’s exit is faster: %s', (name) => {
    const { hiding, ...rest } = INVENTED;
    const [ours, compared] = [hiding[name], name === 'median' ? 'compared' : 'slowCompared'];
    const judged = (time: number) =>
      traceSchema.safeParse({ ...rest, hiding: { ...hiding, [compared]: time } });
    expect(judged(Math.floor(ours / HIDING_LIMITS.ratio) - 1).error?.issues).toMatchObject([
      { path: ['hiding', name], message: expect.stringMatching(/GOV\.UK/) as string },
    ]);
    expect(judged(Math.ceil(ours / HIDING_LIMITS.ratio)).success).toBe(true);
  });

  it('are refused when something was seen more often than tried', () => {
    const { returning, ...rest } = INVENTED;
    const wrong = { ...rest, returning: { ...returning, chromium: { runs: 1, shown: 2 } } };
    expect(traceSchema.safeParse(wrong).success).toBe(false);
    expect(traceSchema.safeParse(INVENTED).success).toBe(true);
  });

  it('are said in German, field by field', () => {
    const fields = fieldsOf(traceSchema, '');
    expect(fields.length).toBeGreaterThan(20);
    expect(fields.filter(({ sentence }) => !/^[A-ZÄÖÜ].*\.$/.test(sentence ?? ''))).toEqual([]);
  });
});

describe('the table of what a visit leaves', () => {
  const shown = JSON.stringify(traceGroups(INVENTED, wordsIn('de')));
  const { reading, left, returning, files, hiding } = INVENTED;

  it.each(
    [
      reading.chromium.entries,
      reading.chromium.visible,
      reading.firefox.entries,
      reading.firefox.visible,
      reading.withoutScript.visible,
      left.chromium.rows,
      left.chromium.visible,
      left.firefox.rows,
      left.firefox.visible,
      `${String(returning.chromium.shown)} von ${String(returning.chromium.runs)}`,
      `${String(returning.firefox.shown)} von ${String(returning.firefox.runs)}`,
      `${String(returning.reopened.shown)} von ${String(returning.reopened.runs)}`,
      files.telling,
      files.copies,
      files.programs,
      files.cookies + files.storage,
      files.icons,
      `etwa ${String(files.naming)}`,
      hiding.runs,
      `${String(hiding.median)} ms`,
      `${String(hiding.most)} ms`,
      `${String(hiding.slow)} ms`,
      `${String(hiding.compared)} ms`,
    ].map(String),
  )('shows the figure %s as it was measured', (figure) => {
    expect(shown).toMatch(new RegExp(`(?<!\\d)${figure}(?!\\d)`));
  });
});
