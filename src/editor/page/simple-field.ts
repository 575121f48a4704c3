import type { FormField } from '#editor/form-field.ts';
import { element } from './element.ts';

/** A value of an entry that a field shows and changes. Nothing means that the file does not name it. */
export type Slot = { get: () => unknown; set: (value: unknown) => void };

/** What stands over a field: the words of the schema, and its name in the file. */
export function caption({ help, name }: FormField, path: string): (Node | string)[] {
  return [help || name || path.replace(/.*\.|.*(?=\[)/, ''), ' ', element('code', {}, path)];
}

const INPUT_TYPES: Partial<Record<FormField['kind'], string>> = { date: 'date', number: 'number' };
const YES_NO: Readonly<Record<string, string>> = { true: 'ja', false: 'nein' };

const written = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

function control(field: FormField, value: unknown): HTMLInputElement | HTMLSelectElement {
  const isChoice = field.kind === 'choice';
  if (!isChoice && field.kind !== 'truth')
    return element('input', { type: INPUT_TYPES[field.kind] ?? 'text', step: 'any', value: written(value) });
  const options = isChoice ? field.options : Object.keys(YES_NO);
  const empty = field.isOptional || value === undefined ? [element('option', { value: '' }, '—')] : [];
  const select = element(
    'select',
    {},
    ...empty,
    ...options.map((each) => element('option', { value: each }, isChoice ? each : (YES_NO[each] ?? each))),
  );
  select.value = written(value);
  return select;
}

function valueIn({ kind, isOptional }: FormField, text: string): unknown {
  if (text === '' && (isOptional || kind === 'truth' || kind === 'choice')) return undefined;
  if (kind === 'number') return Number(text);
  return kind === 'truth' ? text === 'true' : text;
}

/** The part of the form for a field with one value. */
export function simpleView(field: FormField, slot: Slot, path: string): HTMLElement {
  const input = control(field, slot.get());
  input.id = `field-${path}`;
  input.dataset['path'] = path;
  input.addEventListener('input', () => slot.set(valueIn(field, input.value)));
  return element(
    'div',
    { className: 'field' },
    element('label', { htmlFor: input.id }, ...caption(field, path)),
    input,
  );
}
