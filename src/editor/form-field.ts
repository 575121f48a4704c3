import type { z } from 'zod';

/** What every field of a form says: its name in the file, the words of the schema, and whether it may be left out. */
type Described = { name: string; help: string; isOptional: boolean };

/** One field of a form, as data that can travel to the browser. */
export type FormField = Described &
  (
    | { kind: 'text' | 'date' | 'number' | 'truth' }
    | { kind: 'choice'; options: string[] }
    | { kind: 'group'; fields: FormField[] }
    | { kind: 'list' | 'record'; item: FormField }
    | { kind: 'tuple'; items: FormField[] }
    | { kind: 'variants'; by: string; variants: FormVariant[] }
  );

/** One of several forms that a value can have, told apart by the value of one field. */
export type FormVariant = { value: string; help: string; fields: FormField[] };

type Schema = z.core.$ZodTypes;
type Named = Described & { schema: Schema };

function helpOf(schema: z.core.$ZodType): string {
  const { description } = schema as z.ZodType;
  return description ?? '';
}

/** Takes off what only says that a value may be missing, and keeps the first description on the way. */
function unwrapped(name: string, outer: z.core.$ZodType): Named {
  let schema = outer as Schema;
  let help = helpOf(schema);
  let isOptional = false;
  while (schema._zod.def.type === 'optional' || schema._zod.def.type === 'default') {
    isOptional = true;
    schema = schema._zod.def.innerType as Schema;
    help ||= helpOf(schema);
  }
  return { name, help, isOptional, schema };
}

function fieldsOf(shape: z.core.$ZodLooseShape): FormField[] {
  return Object.entries(shape).map(([name, schema]) => formField(name, schema as z.core.$ZodType));
}

function variantOf(option: z.core.$ZodType, by: string): FormVariant {
  const { def } = (option as Schema)._zod;
  const told = def.type === 'object' ? (def.shape[by] as Schema | undefined) : undefined;
  if (def.type !== 'object' || told?._zod.def.type !== 'literal')
    throw new Error(`A variant is not told apart by a fixed value of “${by}”.`);
  const rest = Object.entries(def.shape).filter(([name]) => name !== by);
  return {
    value: String(told._zod.def.values[0]),
    help: helpOf(told),
    fields: fieldsOf(Object.fromEntries(rest)),
  };
}

/**
 * The field of a form that asks for what a schema accepts. What the form asks is therefore never decided twice.
 * @param name the name of the field in the file
 * @throws {Error} when a schema uses a kind of value for which there is no field yet
 */
export function formField(name: string, outer: z.core.$ZodType): FormField {
  const { schema, ...described } = unwrapped(name, outer);
  const { def } = schema._zod;
  if (def.type === 'string') return { ...described, kind: 'text' };
  if (def.type === 'number') return { ...described, kind: 'number' };
  if (def.type === 'boolean') return { ...described, kind: 'truth' };
  // The only value that is read before it is judged is a day; see `calendarDateSchema`.
  if (def.type === 'pipe') return { ...described, kind: 'date' };
  if (def.type === 'enum')
    return { ...described, kind: 'choice', options: Object.values(def.entries).map(String) };
  if (def.type === 'object') return { ...described, kind: 'group', fields: fieldsOf(def.shape) };
  return { ...described, ...severalOf(name, def) };
}

function severalOf(name: string, def: Schema['_zod']['def']) {
  if (def.type === 'array') return { kind: 'list' as const, item: formField('', def.element) };
  if (def.type === 'record') return { kind: 'record' as const, item: formField('', def.valueType) };
  if (def.type === 'tuple')
    return { kind: 'tuple' as const, items: def.items.map((item) => formField('', item)) };
  if (def.type === 'union' && 'discriminator' in def) {
    const by = String(def.discriminator);
    return { kind: 'variants' as const, by, variants: def.options.map((each) => variantOf(each, by)) };
  }
  throw new Error(`There is no field for “${name}”, which is of the kind “${def.type}”.`);
}
