/** A text as it stands in a pattern. */
export function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Shorter words, such as „und“, have no endings. */
const SHORTEST = 4;

/** A word with any ending, and with the star that says that all are meant. */
function inflectedWord(word: string): string {
  if (word.length < SHORTEST) return word;
  const stem = word.replace(/(?:es|en|er|em|e|n|s)$/, '');
  return stem.length < SHORTEST ? `${word}\\p{L}{0,2}` : `${stem}\\p{L}{0,3}\\*?`;
}

/** A name in every case of the German declension, as a pattern: „das Autonome Haus“, „des Autonomen Hauses“. */
export function inflectedName(name: string): string {
  const words = escaped(name).replaceAll(/\p{L}+/gu, inflectedWord);
  return words.replaceAll(/\s+/g, '\\s*');
}

/** Any of these names; single words are taken as they are, so that a name does not swallow a longer word. */
export function nameAmong(names: readonly string[]): RegExp {
  const patterns = names.map((name) => (name.includes(' ') ? inflectedName(name) : escaped(name)));
  return new RegExp(`(?<!\\p{L})(?:${patterns.join('|') || '(?!)'})(?:er|s)?(?!\\p{L})`, 'u');
}
