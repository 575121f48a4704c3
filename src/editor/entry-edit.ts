import { slugSchema } from '#domain/slug.ts';
import { checkTree } from '#editorial/check.ts';
import type { ContentFiles } from '#editorial/content-files.ts';
import { pathIn } from '#editorial/content-files.ts';
import { parseEntry } from '#editorial/entry-file.ts';
import type { Finding } from '#editorial/finding.ts';
import { EditRefused } from '#editorial/front-matter-edit.ts';
import { withFile } from '#editorial/memory-files.ts';
import { treeOf } from '#editorial/tree-reading.ts';
import type { Collection } from './collections.ts';
import { COLLECTIONS } from './collections.ts';
import { entryText, newText } from './entry-text.ts';

/** An entry as the form shows it. `version` is the text of its file when it was opened. */
export type ShownEntry = { facts: unknown; body: string; version: string };

/** An entry as the form sends it back. Without a `version` it is new. */
export type SentEntry = {
  collection: string;
  slug: string;
  facts: Record<string, unknown>;
  body: string;
  version?: string | undefined;
};

function collectionOf(name: string): Collection {
  const collection = Object.hasOwn(COLLECTIONS, name) ? COLLECTIONS[name] : undefined;
  if (!collection) throw new EditRefused('Diesen Ordner kann man hier nicht bearbeiten.');
  return collection;
}

/**
 * The path of an entry's file in a content tree.
 * @throws {EditRefused} when the folder cannot be edited or the name is none
 */
export function entryPath(collection: string, slug: string): string {
  const { hasWords } = collectionOf(collection);
  const name = slugSchema.safeParse(slug);
  if (!name.success) throw new EditRefused(name.error.issues[0]?.message ?? '');
  return `${collection}/${hasWords ? `${slug}/index.mdx` : `${slug}.yaml`}`;
}

/** Reads an entry for the form. */
export function shownEntry(files: ContentFiles, collection: string, slug: string): ShownEntry {
  const path = entryPath(collection, slug);
  if (files.kindOf(path) !== 'file') throw new EditRefused('Diesen Eintrag gibt es nicht (mehr).');
  const text = files.read(path);
  const { facts, body, faults } = parseEntry(path, text);
  if (faults[0]) throw new EditRefused(faults[0].message);
  return { facts, body: body.replaceAll('\r\n', '\n'), version: text };
}

/**
 * What the file of an entry says when it is written as it was sent.
 * @throws {EditRefused} when it cannot be written without losing something, or was changed by somebody else meanwhile
 */
export function sentText(files: ContentFiles, sent: SentEntry): string {
  const path = entryPath(sent.collection, sent.slug);
  const exists = files.kindOf(path) === 'file';
  const words = collectionOf(sent.collection).hasWords ? sent.body : undefined;
  if (sent.version === undefined) {
    if (exists) throw new EditRefused('Diesen Kurznamen hat schon ein anderer Eintrag.');
    return newText(sent.facts, words);
  }
  const text = exists ? files.read(path) : '';
  if (text !== sent.version)
    throw new EditRefused('Die Datei wurde inzwischen woanders geändert. Bitte den Eintrag neu öffnen.');
  return entryText(text, sent.facts, words);
}

const keyOf = ({ file, message }: Finding): string => `${file}\n${message}`;

/**
 * What the whole content check says of a tree in which one file reads otherwise. Faults of other entries are no reason to
 * refuse this one, unless it brought them about.
 * @param today the day that age is measured against, `YYYY-MM-DD`
 */
export function findingsWith(files: ContentFiles, path: string, text: string, today?: string): Finding[] {
  const own = pathIn(files.name, path);
  const findings = checkTree(treeOf(withFile(files, path, text)), today);
  if (findings.every(({ file }) => file === own)) return findings;
  const known = new Set(checkTree(treeOf(files), today).map(keyOf));
  return findings.filter((each) => each.file === own || !known.has(keyOf(each)));
}
