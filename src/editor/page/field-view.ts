import type { FormField } from '#editor/form-field.ts';
import { button, element } from './element.ts';
import { emptyValue, placed, variantValue } from './group-values.ts';
import type { Slot } from './simple-field.ts';
import { caption, simpleView } from './simple-field.ts';

type Values = Record<string, unknown>;
type Several = Extract<FormField, { kind: 'list' | 'record' }>;
type Variants = Extract<FormField, { kind: 'variants' }>;

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

function variantChoice(
  { by, variants }: Variants,
  chosen: unknown,
  path: string,
): [HTMLElement, HTMLSelectElement] {
  const options = variants.map(({ value, help }) => element('option', { value }, `${value}: ${help}`));
  const select = element('select', { id: `field-${path}.${by}` }, ...options);
  select.value = String(chosen);
  const name = by === 'state' ? 'Stand der Angabe' : 'Art';
  const label = element('label', { htmlFor: select.id }, name, ' ', element('code', {}, by));
  return [element('div', { className: 'field' }, label, select), select];
}

function variantsView(field: Variants, slot: Slot, path: string): HTMLElement {
  return framed(field, path, (box, again) => {
    const values = slot.get() as Values;
    const [view, select] = variantChoice(field, values[field.by], path);
    select.addEventListener('change', () => {
      slot.set(variantValue(field, select.value, values));
      again();
    });
    const fields = field.variants.find(({ value }) => value === select.value)?.fields ?? [];
    box.append(...fieldsView(fields, values, path), view);
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
      box.append(
        button(`${part} entfernen`, () => {
          removeFrom(value, key);
          again();
        }),
      );
    }
    box.append(...adding(field, value, path, again));
  });
}

function removeFrom(value: Values | unknown[], key: string): void {
  if (Array.isArray(value)) value.splice(Number(key), 1);
  else Reflect.deleteProperty(value, key);
}

function adding(
  { item }: Several,
  value: Values | unknown[],
  path: string,
  again: () => void,
): HTMLElement[] {
  if (Array.isArray(value))
    return [
      button(`${path} hinzufügen`, () => {
        value.push(emptyValue(item));
        again();
      }),
    ];
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
