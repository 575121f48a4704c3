import type { WayCondition, WayIn, WayQuestion } from './way-in.ts';
import type { Marks } from './way-mark.ts';
import { ADDING_LETTERS, isShown, NARROWING_LETTERS } from './way-mark.ts';

type Questions = readonly WayQuestion[];

/** The names of all answers with their letters. */
export function lettersOf(questions: Questions): Map<string, string> {
  const named = (adds: boolean): string[] =>
    questions.filter((each) => each.adds === adds).flatMap(({ answers }) => answers.map(({ name }) => name));
  const pairs = (names: string[], letters: string) =>
    names.map((name, place) => [name, letters.charAt(place)] as const);
  return new Map([...pairs(named(false), NARROWING_LETTERS), ...pairs(named(true), ADDING_LETTERS)]);
}

/** The letters of these answers, in the order of the names. */
export function chosenLetters(questions: Questions, names: readonly string[]): string {
  const letters = lettersOf(questions);
  return names.map((name) => letters.get(name) ?? '').join('');
}

/** What the page and the style sheet need to know of a condition: the answers that do not fit it, and those it needs. */
export function marksOf(condition: WayCondition, questions: Questions): Marks {
  const unfit = questions.flatMap(({ name, answers }) => {
    const wanted = condition.for[name];
    return wanted ? answers.map((answer) => answer.name).filter((answer) => !wanted.includes(answer)) : [];
  });
  return { not: chosenLetters(questions, unfit), only: chosenLetters(questions, condition.with) };
}

/** Everything that answers a choice, each list in its own order. */
export type WayAnswers = Pick<WayIn, 'calls' | 'places' | 'guides' | 'notes'>;

/**
 * What answers a choice.
 * @param choice names of answers; of a question that allows one answer at most one. Nothing chosen means everything.
 */
export function answerOf(wayIn: WayIn, choice: readonly string[]): WayAnswers {
  const chosen = chosenLetters(wayIn.questions, choice);
  const fits = (condition: WayCondition): boolean => isShown(marksOf(condition, wayIn.questions), chosen);
  return {
    calls: wayIn.calls.filter(fits),
    places: wayIn.places.filter(fits),
    guides: wayIn.guides.filter(fits),
    notes: wayIn.notes.filter(fits),
  };
}
