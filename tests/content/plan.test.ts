import { describe, expect, it } from 'vitest';
import { planText } from '#domain/safety-plan.ts';
import { readWordList } from '#editorial/content-tree.ts';
import { content } from './project-content.ts';

const [entry] = content.plan;
const parts = entry ? [...entry.value.groups, ...entry.value.packing] : [];

describe('the safety plan', () => {
  it('is there once, with questions and things to pack', () => {
    expect(content.plan).toHaveLength(1);
    expect(parts.flatMap(({ asks }) => asks).length).toBeGreaterThan(15);
    expect(parts.flatMap(({ ticks }) => ticks).length).toBeGreaterThan(10);
  });

  it('has the numbers for an emergency, for women and for men', () => {
    expect(parts.flatMap(({ services }) => services)).toEqual(
      expect.arrayContaining([
        'polizei-notruf-110',
        'hilfetelefon-gewalt-gegen-frauen',
        'hilfetelefon-gewalt-an-maennern',
      ]),
    );
  });

  it('says nothing in its quiet version that would tell what it is', () => {
    const filled = parts.map(({ name, quiet, asks, ticks }) => ({
      name,
      quiet,
      isImportant: false,
      numbers: [{ name: 'Stelle', number: '110' }],
      answers: asks.map(({ text: ask, lines }) => ({ ask, text: '', lines })),
      ticks: ticks.map((text) => ({ text, isTicked: false })),
    }));
    const text = planText([{ name: 'Plan', quiet: 'Liste', parts: filled }], true).toLowerCase();
    expect(text).toContain('papiere');
    const words = [...readWordList('telling-words'), 'lotse', 'sicher', 'gefähr', 'schutz', 'hilfe'];
    expect(words.filter((word) => text.includes(word))).toEqual([]);
  });
});
