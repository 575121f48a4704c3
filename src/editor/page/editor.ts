import { button, element } from './element.ts';
import { fieldView } from './field-view.ts';
import { emptyValue } from './group-values.ts';
import type { EditableCollection, Fault } from './server.ts';
import { ask, send } from './server.ts';

type Entry = { facts: Record<string, unknown>; body: string; version?: string };
type Listed = { entries: string[]; number: number };

const choice = document.querySelector('#choice') ?? document.body;
const main = document.querySelector('#entry') ?? document.body;

/** The content check names a field first, as `phones[1].number: …`; its sentence then stands at that field. */
function showFault({ message, line }: Fault, report: HTMLElement): void {
  const [, path = '', sentence = message] = /^([A-Za-z][\w.[\]-]*): (.*)$/s.exec(message) ?? [];
  const target = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
  report.append(element('p', {}, `${path ? `${path}: ` : ''}${sentence} (Zeile ${String(line)})`));
  if (!path || !target) return;
  const fault = element('p', { className: 'fault', id: `fault-${path}` }, sentence);
  target.setAttribute('aria-invalid', 'true');
  target.setAttribute('aria-describedby', fault.id);
  target.after(fault);
}

function clearFaults(): void {
  for (const fault of document.querySelectorAll('.fault, [role=alert], [role=status]')) fault.remove();
  for (const target of document.querySelectorAll('[aria-invalid]')) target.removeAttribute('aria-invalid');
}

function say(role: 'alert' | 'status', sentence: string): HTMLElement {
  const box = element('div', { tabIndex: -1 }, element('p', {}, sentence));
  box.setAttribute('role', role);
  main.append(box);
  box.focus();
  return box;
}

async function deliver(
  way: 'check' | 'save',
  collection: EditableCollection,
  slug: string,
  entry: Entry,
): Promise<void> {
  const { findings = [], refusal } = await send(way, { collection: collection.name, slug, ...entry });
  clearFaults();
  if (refusal) say('alert', `Nicht gespeichert. ${refusal}`);
  else if (findings.length > 0) {
    const report = say('alert', 'Nicht gespeichert. Bitte berichtigen:');
    for (const finding of findings) showFault(finding, report);
  } else if (way === 'check') say('status', 'Die Prüfung findet nichts. Noch ist nichts gespeichert.');
  else {
    await open(collection, slug);
    say('status', `Gespeichert: ${collection.name}/${slug}. Mit Git einreichen: siehe CONTRIBUTING.md.`);
  }
}

function wordsField(entry: Entry): HTMLElement {
  const words = element('textarea', { id: 'words', rows: 20, value: entry.body });
  words.addEventListener('input', () => (entry.body = words.value));
  return element('div', { className: 'field' }, element('label', { htmlFor: 'words' }, 'Text'), words);
}

function show(collection: EditableCollection, title: string, entry: Entry, slugOf: () => string): void {
  const slot = { get: () => entry.facts, set: () => undefined };
  const form = fieldView({ ...collection.form, isOptional: false }, slot, '');
  const words = collection.hasWords ? [wordsField(entry)] : [];
  const save = button('Prüfen und speichern', () => void deliver('save', collection, slugOf(), entry));
  const tried = button('Nur prüfen', () => void deliver('check', collection, slugOf(), entry));
  main.replaceChildren(element('h2', {}, title), form, ...words, tried, save);
}

async function open(collection: EditableCollection, slug: string): Promise<void> {
  const entry = await ask<Entry>(`entry?collection=${collection.name}&slug=${slug}`);
  show(collection, slug, entry, () => slug);
}

function begin(collection: EditableCollection, number: number): void {
  const facts = emptyValue({ ...collection.form, isOptional: false }) as Entry['facts'];
  if ('number' in facts) facts['number'] = number;
  if ('checked' in facts) facts['checked'] = new Date().toISOString().slice(0, 10);
  const slug = element('input', { id: 'slug' });
  show(collection, 'Neuer Eintrag', { facts, body: '' }, () => slug.value);
  const label = element('label', { htmlFor: 'slug' }, 'Kurzname (Kleinbuchstaben, Ziffern, Bindestriche)');
  main.querySelector('h2')?.after(label, slug);
}

async function list(collection: EditableCollection, box: HTMLElement): Promise<void> {
  const { entries, number } = await ask<Listed>(`entries?collection=${collection.name}`);
  const select = element(
    'select',
    { id: 'entries' },
    ...entries.map((slug) => element('option', { value: slug }, slug)),
  );
  const label = element('label', { htmlFor: 'entries' }, 'Eintrag');
  const opened = button('Öffnen', () => void open(collection, select.value));
  box.replaceChildren(
    label,
    select,
    opened,
    button('Neuer Eintrag', () => begin(collection, number)),
  );
}

const collections = await ask<EditableCollection[]>('forms');
const box = element('div');
const select = element(
  'select',
  { id: 'collections' },
  ...collections.map(({ name, form }) => element('option', { value: name }, form.help)),
);
const choose = (): void => {
  const chosen = collections.find(({ name }) => name === select.value);
  if (chosen) void list(chosen, box);
};
select.addEventListener('change', choose);
choice.append(element('label', { htmlFor: 'collections' }, 'Bereich'), select, box);
choose();
