import type { EditableCollection } from '#editor/collections.ts';
import type { Desk, Entry, Outcome } from './desk.ts';
import { button, element } from './element.ts';
import { fieldView } from './field-view.ts';
import { main, say, sayFaults } from './report.ts';

/** An entry in the form: where it belongs, and what it will be called. */
export type OpenEntry = {
  collection: EditableCollection;
  title: string;
  entry: Entry;
  slugOf: () => string;
};

type Way = 'check' | 'save';

function area(id: string, label: string, rows: number, value: string): [HTMLElement, HTMLTextAreaElement] {
  const input = element('textarea', { id, rows, value });
  return [element('div', { className: 'field' }, element('label', { htmlFor: id }, label), input), input];
}

function wordsField(entry: Entry): HTMLElement {
  const [view, words] = area('words', 'Text', 20, entry.body);
  words.addEventListener('input', () => (entry.body = words.value));
  return view;
}

const REASON =
  'Woher wissen Sie es? Diese Worte sind öffentlich: nie, wo ein Schutzhaus ist, keine Namen, keine Geschichten.';

function sayOutcome(way: Way, { findings = [], refusal, done = '', link }: Outcome): void {
  if (refusal) say('alert', `Nicht gespeichert. ${refusal}`);
  else if (findings.length > 0) sayFaults('Nicht gespeichert. Bitte berichtigen:', findings);
  else if (way === 'check') say('status', 'Die Prüfung findet nichts. Noch ist nichts gespeichert.');
  else {
    const box = say('status', done);
    if (link) box.append(element('a', { href: link, rel: 'noreferrer noopener' }, link));
  }
}

const isDone = ({ findings = [], refusal }: Outcome): boolean =>
  refusal === undefined && findings.length === 0;

const asRefusal = (error: unknown): Outcome => ({
  refusal: error instanceof Error ? error.message : String(error),
});

async function deliver(
  desk: Desk,
  way: Way,
  { collection, entry, slugOf }: OpenEntry,
  reason: string,
): Promise<Outcome> {
  say('status', 'Einen Moment bitte …');
  // What was just said has to be drawn before the check takes the page's time.
  await new Promise((resolve) => setTimeout(resolve, 50));
  return desk
    .deliver(way, { collection: collection.name, slug: slugOf(), reason, ...entry })
    .catch(asRefusal);
}

/**
 * Shows the form of an entry.
 * @param saved told when the entry lies where it was sent
 */
export function showEntry(desk: Desk, open: OpenEntry, saved: () => Promise<void>): void {
  const { collection, title, entry } = open;
  const slot = { get: () => entry.facts, set: () => undefined };
  const form = fieldView({ ...collection.form, isOptional: false }, slot, '');
  const [reasonView, reason] = area('reason', REASON, 3, '');
  const act = async (way: Way): Promise<void> => {
    const outcome = await deliver(desk, way, open, reason.value);
    if (way === 'save' && isDone(outcome)) await saved();
    sayOutcome(way, outcome);
  };
  main.replaceChildren(
    ...[element('h2', {}, title), form, ...(collection.hasWords ? [wordsField(entry)] : [])],
    ...(desk.proposes ? [reasonView] : []),
    button('Nur prüfen', () => void act('check')),
    button(desk.saving, () => void act('save')),
  );
}
