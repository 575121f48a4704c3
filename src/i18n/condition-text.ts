import type { Condition } from '#domain/condition.ts';
import type { Languages } from '#domain/language.ts';
import type { Words } from './words.ts';

/** A condition such as cost or anonymity in words. */
export function conditionText({ value, note }: Pick<Condition, 'value' | 'note'>, words: Words): string {
  const label = words.facts.value[value];
  return note ? `${label}. ${note}` : label;
}

/** Languages by their names in the language of the page. */
export function languagesText(languages: Languages, words: Words, tag: string): string {
  const names = new Intl.DisplayNames([tag], { type: 'language' });
  const parts = [
    ...languages.spoken.map((code) => names.of(code) ?? code),
    ...(languages.interpreting ? [words.facts.interpreting[languages.interpreting]] : []),
    ...(languages.signLanguage ? [words.facts.signLanguage] : []),
    ...(languages.plainLanguage ? [words.facts.plainLanguage] : []),
  ];
  const list = parts.join(', ');
  return languages.note ? [list, languages.note].filter(Boolean).join('. ') : list;
}
