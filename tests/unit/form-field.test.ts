import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { COLLECTIONS, formOf } from '#editor/collections.ts';
import type { FormField } from '#editor/form-field.ts';
import { formField } from '#editor/form-field.ts';
import { readContentTree } from '#editorial/content-tree.ts';

type Json = z.core.JSONSchema.JSONSchema;

/** The names of all fields below a field of the form, with dots between. */
function asked(field: FormField, path = ''): string[] {
  const below = (fields: FormField[]): string[] =>
    fields.flatMap((each) => [`${path}${each.name}`, ...asked(each, `${path}${each.name}.`)]);
  if (field.kind === 'group') return below(field.fields);
  if (field.kind === 'list' || field.kind === 'record') return asked(field.item, path);
  if (field.kind !== 'variants') return [];
  return field.variants.flatMap(({ fields }) => [`${path}${field.by}`, ...below(fields)]);
}

/** The same names read off the JSON schema, which zod writes without knowing the form. */
function accepted(schema: Json, path = ''): string[] {
  const options = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])] as Json[];
  const inside = [schema.items, schema.additionalProperties].filter(
    (each): each is Json => typeof each === 'object' && !Array.isArray(each),
  );
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, each]) => [
    `${path}${name}`,
    ...accepted(each as Json, `${path}${name}.`),
  ]);
  return [...own, ...[...options, ...inside].flatMap((each) => accepted(each, path))];
}

const unique = (names: string[]): string[] => [...new Set(names)].sort();

describe('the form of the editor', () => {
  it.each(Object.entries(COLLECTIONS))(
    'asks in %s for exactly what the schema accepts',
    (_name, collection) => {
      const schema = z.toJSONSchema(collection.schema, { io: 'input', unrepresentable: 'any' }) as Json;
      const names = unique(accepted(schema));
      expect(names.length).toBeGreaterThan(2);
      expect(unique(asked(formOf(collection)))).toEqual(names);
    },
  );

  it.each(Object.entries(COLLECTIONS))(
    'explains in %s every field with the words of the schema',
    (_name, collection) => {
      const form = formOf(collection);
      const fields = form.kind === 'group' ? form.fields : [];
      expect(fields.length).toBeGreaterThan(0);
      expect(fields.filter(({ help }) => help === '')).toEqual([]);
    },
  );

  it('lets a choice be made among the values of the schema, and a state among the three states', () => {
    const form = formOf(COLLECTIONS['services'] ?? expect.fail());
    const fields = form.kind === 'group' ? form.fields : [];
    expect(fields.find(({ name }) => name === 'kind')).toMatchObject({
      kind: 'choice',
      options: expect.arrayContaining(['shelter', 'housing']) as string[],
    });
    expect(fields.find(({ name }) => name === 'phones')).toMatchObject({
      isOptional: true,
      item: {
        kind: 'variants',
        variants: [{ value: 'confirmed' }, { value: 'sourced' }, { value: 'unconfirmed' }],
      },
    });
    expect(fields.find(({ name }) => name === 'checked')).toMatchObject({ kind: 'date' });
  });

  it('asks nothing about the place of a confidential service', () => {
    const form = formOf(COLLECTIONS['services'] ?? expect.fail());
    const place = form.kind === 'group' ? form.fields.find(({ name }) => name === 'place') : undefined;
    const confidential =
      place?.kind === 'variants' ? place.variants.find(({ value }) => value === 'confidential') : undefined;
    expect(confidential?.fields).toEqual([]);
  });

  it('names every folder as the content tree does', () => {
    expect(Object.keys(readContentTree())).toEqual(expect.arrayContaining(Object.keys(COLLECTIONS)));
  });

  it('refuses a schema for which there is no field, instead of leaving it out', () => {
    expect(() => formField('moment', z.bigint())).toThrow('moment');
  });
});
