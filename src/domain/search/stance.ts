/** Whether somebody tells what they do, or what is done to them; nothing when the words tell neither, or both. */
export type Stance = 'acting' | 'suffering' | undefined;

const ACTING = new Set(['ich', 'wir', 'i']);
const SUFFERING = new Set(['mich', 'mir', 'uns', 'me']);
/** „ich werde geschlagen“, „ich habe Angst“: the grammar says „ich“, the sense does not. */
const SUFFERING_ALL_THE_SAME = new Set(['werde', 'wurde', 'worden', 'angst', 'brauch', 'brauche']);

/** The stance of a sentence. Only it tells „ich schlage meine Frau“ from „meine Frau schlägt mich“. */
export function stanceOf(words: readonly string[]): Stance {
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  if (has(SUFFERING)) return has(ACTING) ? undefined : 'suffering';
  if (!has(ACTING)) return undefined;
  return has(SUFFERING_ALL_THE_SAME) ? 'suffering' : 'acting';
}
