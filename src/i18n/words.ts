import { de } from './de.ts';

/** Every word of the interface in one language. German is the measure: other languages have the same keys. */
export type Words = typeof de;

/** Languages the site is built in, by their tags (BCP 47). */
export type Language = 'de';

const LANGUAGES: Record<Language, Words> = { de };

/** The words of a language. */
export function wordsIn(language: Language): Words {
  return LANGUAGES[language];
}

/** The language at the root of the site. */
export const ROOT_LANGUAGE: Language = 'de';

/** Puts values into a phrase: `{name}` stands for the value of that name. */
export function phrase(pattern: string, values: Record<string, string | number>): string {
  return pattern.replaceAll(/\{(\w+)\}/g, (_match, name: string) => String(values[name] ?? ''));
}
