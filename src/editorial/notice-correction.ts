import { permalink } from '#domain/permalink.ts';
import type { ContentTree } from './content-tree.ts';
import { editedHead, withItem } from './head-edit.ts';
import { CORRECTABLE, CORRECTION_LABELS, SOMETHING_ELSE, readAnswers, required } from './issue-form.ts';
import type { Correctable, Fact, Issue, Proposal } from './notice.ts';
import { FACTS, pathOf, proposalOf, reasonOf } from './notice.ts';

type Services = ContentTree['services'];

/** Finds an entry by its short name or its address; a name only ever selects, it never becomes a path. */
function namedEntry(answer: string, services: Services): Services[number] {
  const address = /\/hilfe\/\d+\//.exec(answer)?.[0];
  const found = services.find(
    ({ slug, value }) => slug === answer || permalink('service', value.number) === address,
  );
  if (found) return found;
  throw new Error(
    'Diesen Eintrag gibt es nicht. Bitte die Adresse der Seite einfügen, zum Beispiel /hilfe/16/, oder den Kurznamen.',
  );
}

function fieldOf(answer: string): Correctable {
  if (Object.hasOwn(CORRECTABLE, answer)) return CORRECTABLE[answer as keyof typeof CORRECTABLE];
  throw new Error(
    answer === SOMETHING_ELSE
      ? 'Das trägt ein Mensch ein. Der Hinweis bleibt offen.'
      : `„${CORRECTION_LABELS.field}“: Diese Antwort steht nicht zur Wahl.`,
  );
}

function refuseRepetition(file: string, value: Fact): void {
  const [written] = Object.values(value);
  if (file.includes(JSON.stringify(written)) || file.includes(`'${String(written)}'`))
    throw new Error('Diese Angabe steht schon im Eintrag. Es wurde nichts geändert.');
}

/**
 * The entry with what somebody says is right, beside what stands there: unconfirmed, so that nothing changes for visitors
 * until people have checked both.
 * @param readText hands out the text of an entry that exists
 * @throws {Error} in German when the notice cannot become a change
 */
export function correction(issue: Issue, services: Services, readText: (path: string) => string): Proposal {
  const answers = readAnswers(issue.body, CORRECTION_LABELS);
  const { slug, value } = namedEntry(required(answers.entry, CORRECTION_LABELS.entry), services);
  const field = fieldOf(required(answers.field, CORRECTION_LABELS.field));
  if (field === 'locations' && value.place.kind !== 'public')
    throw new Error(
      'Dieser Eintrag hat keinen öffentlichen Ort, und das bleibt so. Bitte löschen Sie den Hinweis und schreiben Sie eine E-Mail.',
    );
  const source = required(answers.source, CORRECTION_LABELS.source);
  const where = answers.url === undefined ? source : `${source}, ${answers.url}`;
  const fact = FACTS[field](required(answers.value, CORRECTION_LABELS.value));
  const text = readText(pathOf(slug));
  refuseRepetition(text, fact);
  const reason = reasonOf(issue, where);
  const path = field === 'locations' ? ['place', 'locations'] : [field];
  const item = { ...fact, state: 'unconfirmed', reason };
  return proposalOf(
    slug,
    editedHead(text, (values) => withItem(values, path, item)),
  );
}
