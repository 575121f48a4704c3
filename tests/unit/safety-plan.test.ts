import { describe, expect, it } from 'vitest';
import type { FilledPart } from '#domain/safety-plan.ts';
import { planSheet, planText } from '#domain/safety-plan.ts';

const part = (more: Partial<FilledPart>): FilledPart => ({
  name: 'Sichere Orte',
  quiet: 'Wege',
  isImportant: false,
  numbers: [],
  answers: [],
  ticks: [],
  ...more,
});
const answer = (text: string) => [{ ask: 'Wohin kann ich gehen?', text, lines: 2 }];
const list = (...parts: FilledPart[]) => [{ name: 'Mein Plan', quiet: 'Liste', parts }];
const rows = (one: FilledPart, isQuiet = false) => planSheet(list(one), isQuiet)[0]?.parts[0]?.rows;

describe('a plan on paper', () => {
  it('begins with what is important, and otherwise keeps its order', () => {
    const names = ['Eins', 'Zwei', 'Drei', 'Vier'];
    const parts = names.map((name, place) => part({ name, isImportant: place % 2 === 1 }));
    const sheet = planSheet(list(...parts), false);
    expect(sheet[0]?.parts.map(({ heading }) => heading)).toEqual(['Zwei', 'Vier', 'Eins', 'Drei']);
  });

  it('leaves lines free where nothing was written, and none where something was', () => {
    expect(rows(part({ answers: answer(' ') }))).toEqual([
      { label: 'Wohin kann ich gehen?', text: '', blanks: 2 },
    ]);
    expect(rows(part({ answers: answer(' zu Mona ') }))).toEqual([
      { label: 'Wohin kann ich gehen?', text: 'zu Mona', blanks: 0 },
    ]);
  });

  it('shows what is packed and what is not', () => {
    const ticks = [
      { text: 'Bargeld', isTicked: true },
      { text: 'Brille', isTicked: false },
    ];
    expect(rows(part({ ticks }))?.map(({ label, text }) => `${label} ${text}`)).toEqual([
      '☒ Bargeld',
      '☐ Brille',
    ]);
  });
});

describe('the quiet version', () => {
  const full = part({
    numbers: [{ name: 'Musterhafen', number: '116 016' }],
    answers: answer('zu Mona'),
    ticks: [{ text: 'Bargeld', isTicked: false }],
  });

  it('tells no heading, question or name, only what was written, numbers and things', () => {
    const text = planText(list(full), true);
    expect(text).toBe('Liste\n\nWege\n116 016\n☐ Bargeld\nzu Mona');
  });

  it('is told apart from the plain one, which has them all', () => {
    const text = planText(list(full), false);
    expect(text).toBe(
      'Mein Plan\n\nSichere Orte\nMusterhafen: 116 016\n☐ Bargeld\nWohin kann ich gehen? zu Mona',
    );
  });
});

describe('a copied plan', () => {
  it('leaves out questions and parts in which nothing stands', () => {
    const empty = part({ name: 'Codewort', answers: answer('') });
    expect(planText(list(empty, part({ answers: answer('zu Mona') })), false)).toBe(
      'Mein Plan\n\nSichere Orte\nWohin kann ich gehen? zu Mona',
    );
  });
});
