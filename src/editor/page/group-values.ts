import type { FormField } from '#editor/form-field.ts';

type Values = Record<string, unknown>;

/** The empty value from which a field begins. */
export function emptyValue(field: FormField): unknown {
  if (field.kind === 'list') return [];
  if (field.kind === 'record') return {};
  if (field.kind === 'truth') return false;
  if (field.kind === 'choice') return field.options[0];
  if (field.kind === 'tuple') return field.items.map(emptyValue);
  if (field.kind === 'variants') return variantValue(field, field.variants[0]?.value ?? '', {});
  return field.kind === 'group' ? asked(field.fields, {}) : field.kind === 'number' ? 0 : '';
}

/** What the fields ask, in their order, with what is known already. */
function asked(fields: FormField[], known: Values): Values {
  const wanted = fields.filter(({ name, isOptional }) => name in known || !isOptional);
  return Object.fromEntries(wanted.map((field) => [field.name, known[field.name] ?? emptyValue(field)]));
}

/** The value of a variant, with what the other variant knew already. */
export function variantValue(
  { by, variants }: Extract<FormField, { kind: 'variants' }>,
  value: string,
  known: Values,
): Values {
  const fields = variants.find((each) => each.value === value)?.fields ?? [];
  const order = asked(fields, known);
  const hasFirst = by === 'kind';
  return hasFirst ? { [by]: value, ...order } : { ...order, [by]: value };
}

/** Takes away all names of a group and puts others there, in their order; whoever holds the group keeps it. */
function refill(values: Values, pairs: [string, unknown][]): void {
  for (const name of Object.keys(values)) Reflect.deleteProperty(values, name);
  Object.assign(values, Object.fromEntries(pairs));
}

/** Puts a value into its group without moving the others; a new one stands where the form asks it. */
export function placed(
  fields: readonly { name: string }[],
  values: Values,
  name: string,
  value: unknown,
): void {
  const pairs = Object.entries(values);
  const rank = (other: string): number => fields.findIndex((field) => field.name === other);
  if (value === undefined)
    refill(
      values,
      pairs.filter(([other]) => other !== name),
    );
  else if (name in values) values[name] = value;
  else {
    const before = pairs.findLastIndex(([other]) => rank(other) >= 0 && rank(other) < rank(name));
    refill(values, pairs.toSpliced(before + 1, 0, [name, value]));
  }
}
