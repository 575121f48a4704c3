/**
 * What an entry of the way in says about itself in one letter for each answer: with which answers it goes away, and with
 * which alone it comes. The style sheet reads the same letters without script (`styles/way-in.css`).
 */
export type Marks = {
  /** Letters of the answers with which it goes away. */
  not: string;
  /** Letters of the answers of which one is needed; none are needed when it is empty, or as long as nothing is chosen. */
  only: string;
};

/** Letters of the answers that narrow, in their order. */
export const NARROWING_LETTERS = 'abcdefghijklmnopqrs';
/** Letters of the answers that add. */
export const ADDING_LETTERS = 'ABCDEFGHIJ';

/**
 * Whether an entry with these marks is shown.
 * @param chosen the letters of all chosen answers, in any order
 */
export function isShown({ not, only }: Marks, chosen: string): boolean {
  const has = (letter: string): boolean => chosen.includes(letter);
  if (chosen !== '' && only !== '' && !Array.from(only).some(has)) return false;
  return !Array.from(not).some(has);
}
