import type { Choice } from '#domain/directory-filter.ts';
import { countWith, PLAIN_TRAITS, QUESTIONS } from '#domain/directory-filter.ts';
import { GROUPS } from '#domain/eligibility.ts';
import { KINDS } from '#domain/service.ts';
import type { Words } from './words.ts';

/** Something that can be chosen, with how many entries it leaves when nothing else is chosen. */
export type FilterOption = { value: string; label: string; count: number };

/**
 * A question of which one answer can be chosen. The many parts of town get their counts from the code that narrows, since
 * they would make the page longer than its first round trip.
 */
export type FilterQuestion = {
  name: string;
  label: string;
  options: (Omit<FilterOption, 'count'> & { count?: number })[];
};

type Question = (typeof QUESTIONS)[number];
type Named = readonly (readonly [value: string, label: string])[];

/** Answers that entries give, in the order of their names. */
function given(entries: readonly Choice[], question: Question, nameOf: (value: string) => string): Named {
  const values = entries.flat().filter((trait) => trait.startsWith(`${question}:`));
  const named = [...new Set(values)].map((trait) => trait.slice(question.length + 1));
  return named
    .map((value) => [value, nameOf(value)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, 'de'));
}

function answers(question: Question, entries: readonly Choice[], words: Words, tag: string): Named {
  const { facts, directory } = words;
  const names = new Intl.DisplayNames([tag], { type: 'language' });
  const spoken: Record<string, string> = directory.languages;
  if (question === 'group') return GROUPS.map((group) => [group, facts.group[group]]);
  if (question === 'kind') return KINDS.map((kind) => [kind, facts.kinds[kind]]);
  if (question === 'district') return given(entries, question, (value) => value);
  return given(entries, question, (value) => spoken[value] ?? names.of(value) ?? value);
}

/**
 * The questions of the filter. What no entry answers is no choice.
 * @param entries the traits of each entry
 * @param tag the language of the page (BCP 47)
 */
export function filterQuestions(entries: readonly Choice[], words: Words, tag: string): FilterQuestion[] {
  return QUESTIONS.map((name) => {
    const options = answers(name, entries, words, tag)
      .filter(([value]) => entries.some((traits) => traits.includes(`${name}:${value}`)))
      .map(([value, label]) => ({
        value,
        label,
        ...(name !== 'district' && { count: countWith(entries, [], `${name}:${value}`) }),
      }));
    return { name, label: words.directory.questions[name], options };
  });
}

/** What can be ticked, with how many entries it leaves. */
export function filterChecks(entries: readonly Choice[], words: Words): FilterOption[] {
  const options = PLAIN_TRAITS.map((value) => ({
    value,
    label: words.directory.traits[value],
    count: countWith(entries, [], value),
  }));
  return options.filter(({ count }) => count > 0);
}
