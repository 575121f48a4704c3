import type { z } from 'zod';
import type { WayCondition, WayIn, WayQuestion } from './way-in.ts';
import { ADDING_LETTERS, NARROWING_LETTERS } from './way-mark.ts';

type Path = (string | number)[];
type Fields = Omit<WayIn, 'calls' | 'places' | 'guides' | 'notes'> &
  Record<'calls' | 'places' | 'guides' | 'notes', WayCondition[]>;

function report(context: z.RefinementCtx, path: Path, code: string, message: string): void {
  context.addIssue({ code: 'custom', path, message, params: { code } });
}

const namesOf = (questions: readonly WayQuestion[]): string[] =>
  questions.flatMap(({ answers }) => answers.map(({ name }) => name));

/** Every answer has a letter in the style sheet, and one name of its own. */
function checkAnswers(questions: readonly WayQuestion[], context: z.RefinementCtx): void {
  const names = namesOf(questions);
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined)
    report(
      context,
      ['questions'],
      'WAY_ANSWER_TWICE',
      `Die Antwort „${twice}“ gibt es zweimal. Jede braucht einen eigenen Namen.`,
    );
  for (const [adds, letters] of [
    [true, ADDING_LETTERS],
    [false, NARROWING_LETTERS],
  ] as const) {
    const count = namesOf(questions.filter((question) => question.adds === adds)).length;
    if (count > letters.length)
      report(
        context,
        ['questions'],
        'WAY_ANSWERS_MANY',
        `Das sind ${String(count)} Antworten, höchstens ${String(letters.length)} sind möglich. Bitte welche zusammenfassen.`,
      );
  }
}

function unknownAnswer(
  answers: readonly string[],
  known: readonly string[],
  question?: string,
): string | undefined {
  const wrong = answers.find((answer) => !known.includes(answer));
  const where = question === undefined ? '' : ` bei „${question}“`;
  return wrong === undefined
    ? undefined
    : `Die Antwort „${wrong}“ gibt es${where} nicht. Es gibt: ${known.join(', ') || 'keine'}.`;
}

function checkCondition(
  way: WayCondition,
  path: Path,
  questions: readonly WayQuestion[],
  context: z.RefinementCtx,
): void {
  for (const [name, answers] of Object.entries(way.for)) {
    const known = namesOf(questions.filter((each) => each.name === name && !each.adds));
    const wrong = unknownAnswer(answers, known, name);
    if (wrong !== undefined) report(context, [...path, 'for', name], 'WAY_ANSWER_UNKNOWN', wrong);
  }
  const wrong = unknownAnswer(way.with, namesOf(questions.filter(({ adds }) => adds)));
  if (wrong !== undefined) report(context, [...path, 'with'], 'WAY_ANSWER_UNKNOWN', wrong);
}

/** The rules between the parts of the way in: what entries name exists, and every answer can be told apart. */
export function checkWayRules(wayIn: Fields, context: z.RefinementCtx): void {
  checkAnswers(wayIn.questions, context);
  for (const list of ['calls', 'places', 'guides', 'notes'] as const)
    for (const [place, way] of wayIn[list].entries())
      checkCondition(way, [list, place], wayIn.questions, context);
}
