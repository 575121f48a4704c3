import type { z } from 'zod';
import { guideSchema } from '#domain/guide.ts';
import { organizationSchema } from '#domain/organization.ts';
import { pageSchema } from '#domain/page.ts';
import { serviceFieldsSchema, serviceSchema } from '#domain/service.ts';
import { topicSchema } from '#domain/topic.ts';
import type { FormField } from './form-field.ts';
import { formField } from './form-field.ts';

/** A folder of entries that can be edited: its German name, what is asked, and what is accepted. */
export type Collection = { title: string; shape: z.ZodType; schema: z.ZodType; hasWords: boolean };

const worded = (title: string, schema: z.ZodType): Collection => ({
  title,
  shape: schema,
  schema,
  hasWords: true,
});

/** The collections that partners edit, by their folder. What the operator alone writes is left to the file. */
export const COLLECTIONS: Readonly<Record<string, Collection>> = {
  services: { ...worded('Angebote', serviceSchema), shape: serviceFieldsSchema },
  guides: worded('Ratgeber', guideSchema),
  topics: worded('Themen', topicSchema),
  pages: worded('Seiten', pageSchema),
  organizations: { ...worded('Träger', organizationSchema), hasWords: false },
};

/** The whole form of a collection, as a group of its fields. */
export function formOf({ shape, title }: Collection): FormField {
  return { ...formField('', shape), help: title };
}

/** A collection as a page of the editor knows it. */
export type EditableCollection = { name: string; form: FormField; hasWords: boolean };

/** All collections that can be edited, with their forms. */
export function editableCollections(): EditableCollection[] {
  return Object.entries(COLLECTIONS).map(([name, each]) => ({
    name,
    form: formOf(each),
    hasWords: each.hasWords,
  }));
}
