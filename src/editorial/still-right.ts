import { isMap, isScalar } from 'yaml';
import type { Document } from 'yaml';
import { slugSchema } from '#domain/slug.ts';
import { editedHead, replacement } from './head-edit.ts';

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

/** The days of checking in a head: that of the entry, and those of sources that have their own. */
function daysOfChecking(document: Document): string[][] {
  const sources = document.get('sources');
  const names = isMap(sources)
    ? sources.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : []))
    : [];
  return [['checked'], ...names.map((name) => ['sources', name, 'checked'])];
}

/**
 * An entry whose facts somebody compared today: the day of checking is new, and that of each source that has its own.
 * A confirmation by the service keeps its day; only the service can renew it, and that is a change of its own.
 * @param text the entry's file
 * @param today `YYYY-MM-DD`
 * @throws {Error} in German when the file has no head that can be read
 */
export function renewed(text: string, today: string): string {
  return editedHead(text, (document) =>
    daysOfChecking(document).flatMap((path) => replacement(document, path, today)),
  );
}
