const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const STEP = /(\d*)([A-Za-z])/g;

/** A whole number from 0 on as a letter, after how many times all letters were passed: 0 is `A`, 52 is `1A`. */
export function writeStep(step: number): string {
  const rounds = Math.floor(step / LETTERS.length);
  return `${rounds === 0 ? '' : String(rounds)}${LETTERS[step % LETTERS.length] ?? ''}`;
}

/** The numbers of a text in which each was written by {@link writeStep}; other signs are passed over. */
export function readSteps(text: string): number[] {
  return [...text.matchAll(STEP)].map(
    ([, rounds = '', letter = '']) => Number(rounds) * LETTERS.length + LETTERS.indexOf(letter),
  );
}

/** Rising numbers as a short text: for each, how many were left out since the one before. */
export function packSteps(numbers: readonly number[]): string {
  return numbers.map((number, place) => writeStep(number - (numbers[place - 1] ?? -1) - 1)).join('');
}

/** The numbers of a packed text. */
export function unpackSteps(packed: string): number[] {
  let before = -1;
  return readSteps(packed).map((step) => (before += step + 1));
}
