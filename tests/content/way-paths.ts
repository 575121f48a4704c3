import type { WayCondition, WayIn, WayQuestion } from '#domain/way-in.ts';
import { chosenLetters, marksOf } from '#domain/way-answer.ts';
import { isShown } from '#domain/way-mark.ts';

/** One way to answer, by the names of the answers, and the entries that are left, by their places in `entriesOf`. */
export type Path = { choice: string[]; left: number[] };

/** Everything that can be shown, in one row. */
export function entriesOf({ calls, places, guides, notes }: WayIn): WayCondition[] {
  return [...calls, ...places, ...guides, ...notes];
}

/** Each way to answer a question, not to answer it among them. */
function waysToAnswer({ several, answers }: WayQuestion): string[][] {
  const names = answers.map(({ name }) => name);
  if (!several) return [[], ...names.map((name) => [name])];
  return names.reduce<string[][]>((sets, name) => [...sets, ...sets.map((set) => [...set, name])], [[]]);
}

function choicesOf(questions: readonly WayQuestion[]): string[][] {
  return questions.reduce<string[][]>(
    (choices, question) =>
      choices.flatMap((choice) => waysToAnswer(question).map((answers) => [...choice, ...answers])),
    [[]],
  );
}

/** For each choice the places of the entries that fit it, when only this half of their conditions counts. */
function halves(wayIn: WayIn, adds: boolean): { choice: string[]; fits: boolean[] }[] {
  const marks = entriesOf(wayIn).map((way) => marksOf(way, wayIn.questions));
  return choicesOf(wayIn.questions.filter((question) => question.adds === adds)).map((choice) => {
    const chosen = chosenLetters(wayIn.questions, choice);
    const fits = marks.map(({ not, only }) =>
      adds ? only === '' || (chosen !== '' && isShown({ not: '', only }, chosen)) : isShown({ not, only: '' }, chosen),
    );
    return { choice, fits };
  });
}

/**
 * All ways to answer, each with what is left. The two kinds of questions are judged apart and put together, since there
 * are a quarter of a million; a test compares them with the rule itself.
 */
export function* allPaths(wayIn: WayIn): Generator<Path> {
  const adding = halves(wayIn, true);
  const places = entriesOf(wayIn).map((_entry, place) => place);
  for (const narrow of halves(wayIn, false)) {
    const near = places.filter((place) => narrow.fits[place]);
    for (const add of adding) {
      const choice = [...narrow.choice, ...add.choice];
      yield { choice, left: choice.length === 0 ? places : near.filter((place) => add.fits[place]) };
    }
  }
}
