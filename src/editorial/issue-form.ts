import { AREAS, GROUPS } from '#domain/eligibility.ts';
import { KINDS } from '#domain/service.ts';

/** The questions of the form "Angabe stimmt nicht", as they stand above the answers. */
export const CORRECTION_LABELS = {
  entry: 'Welcher Eintrag?',
  field: 'Welche Angabe?',
  value: 'Was ist richtig?',
  source: 'Woher wissen Sie es?',
  url: 'Adresse der Quelle',
} as const;

/** The questions of the form "Neues Angebot". */
export const NEW_LABELS = {
  name: 'Wie heißt das Angebot?',
  kind: 'Welche Art von Hilfe ist es?',
  topic: 'Unter welchem Thema steht es?',
  group: 'Für wen ist es vor allem da?',
  area: 'Für Menschen aus welchem Gebiet?',
  summary: 'Was geschieht dort, in einem Satz?',
  website: 'Website',
  phone: 'Rufnummer',
  source: 'Woher wissen Sie es?',
} as const;

/** Facts that a form can correct. The rest is for people. */
export const CORRECTABLE = {
  Rufnummer: 'phones',
  'E-Mail-Adresse': 'emails',
  Zeiten: 'schedules',
  Adresse: 'locations',
} as const;

/** The choice for what no program should touch. */
export const SOMETHING_ELSE = 'Etwas anderes';

/** What a form offers for a field, with the words behind the value for people: `hotline (Telefon)`. */
export const OFFERED = { kind: KINDS, group: GROUPS, area: AREAS } as const;

/** Answers by their field; a question without an answer is missing. */
export type Answers<Labels extends Record<string, string>> = { [Key in keyof Labels]?: string };

const LONGEST_BODY = 20_000;
const LONGEST_ANSWER = 300;
const NO_ANSWER = '_No response_';
/** Letters that nobody sees or that turn the text around. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/u;
/** Signs with which a text becomes more than a text. */
const MARKUP = /[<>{}`]|\]\(|\]\[|^\s*(?:---|#|import\s|export\s)/m;

function refuse(label: string, why: string): never {
  throw new Error(`„${label}“: ${why}`);
}

function cleaned(label: string, answer: string): string | undefined {
  const text = answer.trim().normalize('NFC');
  if (text === '' || text === NO_ANSWER) return undefined;
  if (text.includes('\n')) refuse(label, 'Bitte nur eine Zeile.');
  if (text.length > LONGEST_ANSWER) refuse(label, `Bitte höchstens ${String(LONGEST_ANSWER)} Zeichen.`);
  if (HIDDEN.test(text))
    refuse(label, 'Darin steht ein unsichtbares Zeichen. Bitte neu abtippen, nicht einfügen.');
  if (MARKUP.test(text)) refuse(label, 'Bitte nur Wörter, ohne < > { } ` und ohne Links in Klammern.');
  return text;
}

/**
 * The answers in the body of an issue that a form made. The body is foreign: it is only ever taken apart.
 * @param body as the platform stores it: a heading for each question, the answer below
 * @param labels the questions by field
 * @throws {Error} in German when a question stands there twice or an answer is more than one line of words
 */
export function readAnswers<Labels extends Record<string, string>>(
  body: string,
  labels: Labels,
): Answers<Labels> {
  if (body.length > LONGEST_BODY)
    throw new Error('Der Hinweis ist zu lang. Bitte nur die Felder des Formulars ausfüllen.');
  const parts = body.replaceAll('\r\n', '\n').split(/^### (.*)$/m);
  const answers = Object.entries(labels).flatMap(([field, label]) => {
    const found = parts.flatMap((part, index) =>
      index % 2 === 1 && part.trim() === label ? [parts[index + 1] ?? ''] : [],
    );
    if (found.length > 1)
      refuse(label, 'Diese Frage steht zweimal im Text. Bitte ein neues Formular ausfüllen.');
    const answer = cleaned(label, found[0] ?? '');
    return answer === undefined ? [] : [[field, answer] as const];
  });
  return Object.fromEntries(answers) as Answers<Labels>;
}

/** The answer to a question that needs one. */
export function required(answer: string | undefined, label: string): string {
  return answer ?? refuse(label, 'Diese Antwort fehlt.');
}

/** The value of a choice such as `hotline (Telefon)`, if it is one of those allowed. */
export function chosen<Choice extends string>(
  answer: string,
  label: string,
  allowed: readonly Choice[],
): Choice {
  const word = answer.split(' ')[0];
  return allowed.find((choice) => choice === word) ?? refuse(label, 'Diese Antwort steht nicht zur Wahl.');
}
