import { describe, expect, it } from 'vitest';
import { planOutlineSchema } from '#domain/plan-outline.ts';
import { parseEntry } from '#editorial/entry-file.ts';
import { memoryFiles } from '#editorial/memory-files.ts';
import { checkPlan } from '#editorial/plan-check.ts';
import { knownNames } from '#editorial/reference.ts';
import { SOURCED, inventedService } from './fixtures/invented-service.ts';
import { treeOf } from './fixtures/invented-tree.ts';

const service = inventedService({
  phones: [{ number: '+493411234567', role: 'main', ...SOURCED }],
});
const silent = inventedService({ number: 9002, phones: [] });

/** What the check says about a plan with these lines in its first part. */
function complaints(lines: readonly string[]): string[] {
  const text = `groups:
  - name: Wen ich anrufe
    quiet: Anrufen
    important: true
    asks:
      - { text: "Wer hilft mir?" }
${lines.map((line) => `    ${line}\n`).join('')}packing:
  - { name: Papiere, quiet: Papiere, important: true, ticks: [Ausweis] }
`;
  const file = parseEntry('content/plan/index.yaml', text);
  const value = planOutlineSchema.parse(file.facts);
  const wording = memoryFiles('content', new Map([['wording/telling-words.yaml', '- polizei\n']]));
  const tree = { ...treeOf(service, silent), plan: [{ slug: 'index', file, value }], wording };
  return checkPlan(tree, knownNames(tree)).map(({ line, code }) => `${String(line)} ${code}`);
}

describe('a plan', () => {
  it('may ask plainly and name services that can be called', () => {
    expect(complaints(['services: [musterhafen-0]'])).toEqual([]);
  });

  it('names no service that does not exist, and none without a number', () => {
    expect(complaints(['services:', '  - niemand', '  - musterhafen-1'])).toEqual([
      '8 REFERENCE_UNKNOWN',
      '9 PHONE_NOT_PUBLISHED',
    ]);
  });

  it('tells nothing in what its quiet version shows', () => {
    expect(complaints(['ticks: [Bargeld, Schreiben der Polizei]'])).toEqual(['7 PLAN_TELLING']);
  });
});

describe('a part of a plan', () => {
  const nothing = { name: 'Leer', quiet: 'Leer', important: false };

  it('has something to answer or to tick', () => {
    const result = planOutlineSchema.safeParse({ groups: [nothing], packing: [nothing] });
    expect(result.error?.issues.map(({ message }) => message)).toEqual([
      expect.stringContaining('Der Abschnitt ist leer'),
      expect.stringContaining('Der Abschnitt ist leer'),
    ]);
  });
});
