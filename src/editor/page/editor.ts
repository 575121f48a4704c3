import type { EditableCollection } from '#editor/collections.ts';
import type { Desk, Entry } from './desk.ts';
import { button, element } from './element.ts';
import { showEntry } from './entry-form.ts';
import { emptyValue } from './group-values.ts';
import { main, sayError } from './report.ts';

const choice = document.querySelector('#choice') ?? document.body;

async function open(desk: Desk, collection: EditableCollection, slug: string): Promise<void> {
  const entry = await desk.open(collection.name, slug);
  showEntry(desk, { collection, title: slug, entry, slugOf: () => slug }, () =>
    desk.proposes ? leave() : open(desk, collection, slug),
  );
}

/** What was proposed is not here yet; saving it once more would propose it twice. */
function leave(): Promise<void> {
  main.replaceChildren();
  return Promise.resolve();
}

function begin(desk: Desk, collection: EditableCollection, number: number): void {
  const facts = emptyValue({ ...collection.form, isOptional: false }) as Entry['facts'];
  if ('number' in facts) facts['number'] = number;
  if ('checked' in facts) facts['checked'] = new Date().toISOString().slice(0, 10);
  const slug = element('input', { id: 'slug' });
  const made = { collection, title: 'Neuer Eintrag', entry: { facts, body: '' }, slugOf: () => slug.value };
  showEntry(desk, made, () => (desk.proposes ? leave() : open(desk, collection, slug.value)));
  const label = element('label', { htmlFor: 'slug' }, 'Kurzname (Kleinbuchstaben, Ziffern, Bindestriche)');
  main.querySelector('h2')?.after(label, slug);
}

async function list(desk: Desk, collection: EditableCollection, box: HTMLElement): Promise<void> {
  const { entries, number } = await desk.list(collection.name);
  const options = entries.map((slug) => element('option', { value: slug }, slug));
  const select = element('select', { id: 'entries' }, ...options);
  box.replaceChildren(
    element('label', { htmlFor: 'entries' }, 'Eintrag'),
    select,
    button('Öffnen', () => void open(desk, collection, select.value).catch(sayError)),
    button('Neuer Eintrag', () => begin(desk, collection, number)),
  );
}

/** Fills the page: which folder, which entry, and its form. */
export async function startEditor(desk: Desk): Promise<void> {
  const collections = await desk.collections();
  const box = element('div');
  const options = collections.map(({ name, form }) => element('option', { value: name }, form.help));
  const select = element('select', { id: 'collections' }, ...options);
  const choose = (): void => {
    const chosen = collections.find(({ name }) => name === select.value);
    if (chosen) list(desk, chosen, box).catch(sayError);
  };
  select.addEventListener('change', choose);
  choice.replaceChildren(element('label', { htmlFor: 'collections' }, 'Bereich'), select, box);
  choose();
}
