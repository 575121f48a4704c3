import { slugSchema } from '#domain/slug.ts';
import type { Values } from './front-matter-edit.ts';
import { editedHead } from './head-edit.ts';

/** An answer "still right": which entry, and who checked. */
export type StillRight = { slug: string; role: string };

const ANSWER =
  /^[ \t>`]*Stimmt noch:[ \t]*([a-z0-9-]{1,80})[ \t]*,[ \t]*(\p{L}[\p{L} -]{1,38}\p{L})[ \t`.]*$/gimu;

/** The answers in a comment. What is not written as asked for is no answer. */
export function stillRightAnswers(comment: string): StillRight[] {
  return [...comment.slice(0, 20_000).matchAll(ANSWER)]
    .map(([, slug = '', role = '']) => ({ slug, role }))
    .filter(({ slug }) => slugSchema.safeParse(slug).success);
}

/** Facts in which every day of checking is another: that of the entry, and those of sources that have their own. */
function checkedOn(values: Values, today: string): Values {
  const { checked, sources } = values;
  const renewed: Values = checked === undefined ? { ...values } : { ...values, checked: today };
  if (typeof sources !== 'object' || sources === null || Array.isArray(sources)) return renewed;
  const days = Object.entries(sources as Record<string, Values>).map(([name, source]) => [
    name,
    'checked' in source ? { ...source, checked: today } : source,
  ]);
  return { ...renewed, sources: Object.fromEntries(days) as Values };
}

/**
 * An entry whose facts somebody compared today: the day of checking is new, and that of each source that has its own.
 * A confirmation by the service keeps its day; only the service can renew it, and that is a change of its own.
 * @param text the entry's file
 * @param today `YYYY-MM-DD`
 * @throws {Error} in German when the file has no head that can be read
 */
export function renewed(text: string, today: string): string {
  return editedHead(text, (values) => checkedOn(values, today));
}
