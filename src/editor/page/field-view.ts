import type { FormField } from '../form-field.ts';
import { button, element } from './element.ts';

/** A value of an entry that a field shows and changes. Nothing means that the file does not name it. */
export type Slot = { get: () => unknown; set: (value: unknown) => void };

type Values = Record<string, unknown>;
type Several = Extract<FormField, { kind: 'list' | 'record' }>;

/** The empty value from which a field begins. */
export function emptyValue(field: FormField): unknown {
  if (field.kind === 'list') return [];
  if (field.kind === 'record') return {};
  if (field.kind === 'truth') return false;
  if (field.kind === 'choice') return field.options[0];
  if (field.kind === 'tuple') return field.items.map(emptyValue);
  if (field.kind === 'variants') return variantValue(field, field.variants[0]?.value ?? '', {});
  if (field.kind === 'group') return asked(field.fields, {});
  return field.kind === 'number' ? 0 : '';
}

/** What the fields ask, in their order, with what is known already. */
function asked(fields: FormField[], known: Values): Values {
  const wanted = fields.filter(({ name, isOptional }) => name in known || !isOptional);
  return Object.fromEntries(wanted.map((field) => [field.name, known[field.name] ?? emptyValue(field)]));
}

function variantValue(
  { by, variants }: Extract<FormField, { kind: 'variants' }>,
  value: string,
  known: Values,
): Values {
  const fields = variants.find((each) => each.value === value)?.fields ?? [];
  const order = asked(fields, known);
  const hasFirst = by === 'kind';
  return hasFirst ? { [by]: value, ...order } : { ...order, [by]: value };
}

/** Puts a value into its group without moving the others: new ones stand where the form asks them. */
export function placed(
  fields: readonly { name: string }[],
  values: Values,
  name: string,
  value: unknown,
): void {
  const known = { ...values, [name]: value };
  const rank = fields.map((field) => field.name);
  const isNew = !(name in values);
  if (value === undefined) delete values[name];
  else if (!isNew) values[name] = value;
  else {
    const before = Object.keys(values).filter(
      (key) => rank.includes(key) && rank.indexOf(key) < rank.indexOf(name),
    );
    const names = Object.keys(values);
    names.splice(before.length > 0 ? names.indexOf(before.at(-1) ?? '') + 1 : 0, 0, name);
    for (const key of Object.keys(values)) delete values[key];
    for (const key of names) values[key] = known[key];
  }
}

function caption({ help, name }: FormField, path: string): (Node | string)[] {
  return [help || name || path.replace(/.*\.|.*(?=\[)/, ''), ' ', element('code', {}, path)];
}

const INPUT_TYPES: Partial<Record<FormField['kind'], string>> = { date: 'date', number: 'number' };

function control(field: FormField, value: unknown): HTMLInputElement | HTMLSelectElement {
  if (field.kind !== 'choice' && field.kind !== 'truth')
    return element('input', {
      type: INPUT_TYPES[field.kind] ?? 'text',
      step: 'any',
      value: String(value ?? ''),
    });
  const options = field.kind === 'truth' ? ['true', 'false'] : field.options;
  const words: Record<string, string> = field.kind === 'truth' ? { true: 'ja', false: 'nein' } : {};
  const empty = field.isOptional || value === undefined ? [element('option', { value: '' }, '—')] : [];
  const select = element(
    'select',
    {},
    ...empty,
    ...options.map((each) => element('option', { value: each }, words[each] ?? each)),
  );
  select.value = String(value ?? '');
  return select;
}

function valueIn({ kind, isOptional }: FormField, text: string): unknown {
  if (text === '' && (isOptional || kind === 'truth' || kind === 'choice')) return undefined;
  if (kind === 'number') return Number(text.replace(',', '.'));
  return kind === 'truth' ? text === 'true' : text;
}

function simpleView(field: FormField, slot: Slot, path: string): HTMLElement {
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

function framed(
  field: FormField,
  path: string,
  fill: (box: HTMLElement, again: () => void) => void,
): HTMLElement {
  const box = element('div');
  const again = (): void => {
    box.replaceChildren();
    fill(box, again);
  };
  again();
  const frame = element('fieldset', {}, element('legend', {}, ...caption(field, path)), box);
  frame.dataset['path'] = path;
  return frame;
}

function fieldsView(fields: FormField[], values: Values, path: string): HTMLElement[] {
  return fields.map((field) => {
    const slot = {
      get: () => values[field.name],
      set: (value: unknown) => placed(fields, values, field.name, value),
    };
    return fieldView(field, slot, path ? `${path}.${field.name}` : field.name);
  });
}

function variantsView(
  field: Extract<FormField, { kind: 'variants' }>,
  slot: Slot,
  path: string,
): HTMLElement {
  return framed(field, path, (box, again) => {
    const values = slot.get() as Values;
    const options = field.variants.map(({ value, help }) =>
      element('option', { value }, `${value}: ${help}`),
    );
    const select = element('select', { id: `field-${path}.${field.by}` }, ...options);
    select.value = String(values[field.by]);
    select.addEventListener('change', () => {
      slot.set(variantValue(field, select.value, values));
      again();
    });
    const label = element(
      'label',
      { htmlFor: select.id },
      field.by === 'state' ? 'Stand der Angabe' : 'Art',
      ' ',
      element('code', {}, field.by),
    );
    const fields = field.variants.find(({ value }) => value === select.value)?.fields ?? [];
    box.append(...fieldsView(fields, values, path), element('div', { className: 'field' }, label, select));
  });
}

function severalView(field: Several, slot: Slot, path: string): HTMLElement {
  return framed(field, path, (box, again) => {
    const value = slot.get() as Values | unknown[];
    for (const key of Object.keys(value)) {
      const part = Array.isArray(value) ? `${path}[${String(Number(key) + 1)}]` : `${path}.${key}`;
      const own = {
        get: () => (value as Values)[key],
        set: (next: unknown) => ((value as Values)[key] = next),
      };
      box.append(fieldView({ ...field.item, isOptional: false }, own, part));
      box.append(button(`${part} entfernen`, () => (removeFrom(value, key), again())));
    }
    box.append(...adding(field, value, path, again));
  });
}

function removeFrom(value: Values | unknown[], key: string): void {
  if (Array.isArray(value)) value.splice(Number(key), 1);
  else delete value[key];
}

function adding(
  { item }: Several,
  value: Values | unknown[],
  path: string,
  again: () => void,
): HTMLElement[] {
  if (Array.isArray(value))
    return [button(`${path} hinzufügen`, () => (value.push(emptyValue(item)), again()))];
  const name = element('input', { id: `new-${path}` });
  const add = button(`${path} hinzufügen`, () => {
    if (name.value && !Object.hasOwn(value, name.value)) value[name.value] = emptyValue(item);
    again();
  });
  return [element('label', { htmlFor: name.id }, 'Kurzname'), name, add];
}

/** The part of the form for one field. It changes the value in place and touches nothing that it does not show. */
export function fieldView(field: FormField, slot: Slot, path: string): HTMLElement {
  const isSimple = !('fields' in field || 'item' in field || 'items' in field || 'variants' in field);
  if (isSimple) return simpleView(field, slot, path);
  if (slot.get() === undefined)
    return framed(field, path, (box) => {
      const begin = (): void => {
        slot.set(emptyValue(field));
        box.parentElement?.replaceWith(fieldView(field, slot, path));
      };
      box.append(button(`${path} angeben`, begin));
    });
  const view = filledView(field, slot, path);
  if (field.isOptional)
    view.append(
      button(`${path} weglassen`, () => {
        slot.set(undefined);
        view.replaceWith(fieldView(field, slot, path));
      }),
    );
  return view;
}

function filledView(field: FormField, slot: Slot, path: string): HTMLElement {
  if (field.kind === 'variants') return variantsView(field, slot, path);
  if (field.kind === 'list' || field.kind === 'record') return severalView(field, slot, path);
  const values = slot.get() as Values;
  const fields =
    field.kind === 'tuple' ? field.items.map((item, index) => ({ ...item, name: String(index) })) : [];
  return framed(field, path, (box) =>
    box.append(...fieldsView(field.kind === 'group' ? field.fields : fields, values, path)),
  );
}
