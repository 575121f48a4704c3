/** The words that the map speaks when it moves, in the language of its page. */
export type PlaceWords = Readonly<Record<string, string>>;

/** Reads the words that the server wrote beside an element. */
export function wordsBeside(host: HTMLElement): PlaceWords {
  return JSON.parse(host.dataset['words'] ?? '{}') as PlaceWords;
}

/** A phrase with its values; `{name}` stands for the value of that name. */
export function say(words: PlaceWords, name: string, values: Record<string, string | number> = {}): string {
  return Object.entries(values).reduce(
    (text, [key, value]) => text.replace(`{${key}}`, String(value)),
    words[name] ?? '',
  );
}
