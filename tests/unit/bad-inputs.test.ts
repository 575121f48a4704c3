import { describe, expect, it } from 'vitest';
import { DATA } from './fixtures/bad-inputs/data-inputs.ts';
import { FILE_INPUTS, fileComplaint } from './fixtures/bad-inputs/file-inputs.ts';
import { LIMITS, LIMIT_FILES } from './fixtures/bad-inputs/limit-inputs.ts';
import { LISTED } from './fixtures/bad-inputs/listed-inputs.ts';
import { OWN } from './fixtures/bad-inputs/own-inputs.ts';
import { complaint, filesOf, findingsAbout, planted } from './fixtures/bad-inputs/planting.ts';
import { filesWith, filesWithout } from './fixtures/bad-inputs/slip.ts';
import { TABLES } from './fixtures/bad-inputs/table-inputs.ts';
import { allFindingsWith } from './fixtures/content-copy.ts';

/** Inputs that compare two versions of an entry are in `danger-report.test.ts`. */
const COMPARING = [18, 19, 29, 30, 52];

const listed = Object.entries(LISTED).map(([number, input]) => ({
  ...input,
  input: `${number}: ${input.input}`,
}));
const SLIPS = { ...DATA, ...TABLES };
const FILES = [...FILE_INPUTS, ...LIMIT_FILES, ...filesWith(SLIPS)];
const VALID_FILES = filesWithout(SLIPS);
const inputs = planted([...listed, ...OWN, ...LIMITS]);
const findings = allFindingsWith(
  filesOf(inputs),
  [...FILES, ...VALID_FILES].map(({ plant }) => plant),
);

describe('the list of inputs that must be refused', () => {
  it('is whole', () => {
    const numbers = [...Object.keys(LISTED).map(Number), ...COMPARING].sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 68 }, (_, index) => index + 1));
    expect(OWN.length).toBeGreaterThanOrEqual(40);
  });

  it.each(inputs)('$input', (input) => {
    expect(complaint(input, findings)).toBeUndefined();
  });

  it.each(inputs)('$input: the editor reads German, without a trace of the program', (input) => {
    const about = findingsAbout(input, findings);
    expect(about).not.toEqual([]);
    for (const { message } of about) {
      expect(message.length).toBeGreaterThan(20);
      expect(message).not.toMatch(/undefined|\[object|Error:|\bat \S+:\d+|expected|invalid/i);
    }
  });
});

describe('a file that may not lie in the content is refused:', () => {
  it('and not one of the same kind without the slip', () => {
    const valid = VALID_FILES.map(({ file }) => file);
    expect(valid.length).toBeGreaterThan(0);
    expect(findings.filter(({ file }) => valid.includes(file))).toEqual([]);
  });

  it.each(FILES)('$input', (input) => {
    expect(fileComplaint(input, findings)).toBeUndefined();
  });

  it('in words of people, not of programs', () => {
    expect(findings.length).toBeGreaterThan(FILES.length);
    const said = findings.map(({ message }) => message.replace(/^[\w.[\]]+: /, ''));
    const odd = /\b(?:string|number|array|object|boolean|undefined)\b|[<>]=?\d|^:|Ungültig/i;
    expect(said.filter((sentence) => odd.test(sentence))).toEqual([]);
  });
});
