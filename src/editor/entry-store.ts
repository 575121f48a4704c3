import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, sep } from 'node:path';
import { slugSchema } from '#domain/slug.ts';
import { checkTree } from '#editorial/check.ts';
import { readContentTree } from '#editorial/content-tree.ts';
import { parseEntry } from '#editorial/entry-file.ts';
import type { Finding } from '#editorial/finding.ts';
import type { Collection } from './collections.ts';
import { COLLECTIONS } from './collections.ts';
import { entryText, newText } from './entry-text.ts';
import { EditRefused } from '#editorial/front-matter-edit.ts';

/** An entry as the form shows it. `version` changes with every change of its file. */
export type ShownEntry = { facts: unknown; body: string; version: string };

/** An entry as the form sends it back. Without a `version` it is new. */
export type SentEntry = {
  collection: string;
  slug: string;
  facts: Record<string, unknown>;
  body: string;
  version?: string | undefined;
};

const versionOf = (text: string): string => createHash('sha256').update(text).digest('hex');

function collectionOf(name: string): Collection {
  const collection = Object.hasOwn(COLLECTIONS, name) ? COLLECTIONS[name] : undefined;
  if (!collection) throw new EditRefused('Diesen Ordner kann man hier nicht bearbeiten.');
  return collection;
}

/**
 * The file of an entry.
 * @throws {EditRefused} when the name is none, or the file would lie outside the content tree, links followed
 */
export function entryPath(root: string, collection: string, slug: string): string {
  const { hasWords } = collectionOf(collection);
  const name = slugSchema.safeParse(slug);
  if (!name.success) throw new EditRefused(name.error.issues[0]?.message ?? '');
  const path = join(root, collection, hasWords ? join(slug, 'index.mdx') : `${slug}.yaml`);
  let existing = path;
  while (!existsSync(existing)) existing = dirname(existing);
  if (!`${realpathSync(existing)}${sep}`.startsWith(`${realpathSync(root)}${sep}`))
    throw new EditRefused('Dieser Eintrag liegt nicht im Ordner der Inhalte.');
  return path;
}

/** Reads an entry for the form. */
export function readShownEntry(root: string, collection: string, slug: string): ShownEntry {
  const path = entryPath(root, collection, slug);
  if (!existsSync(path)) throw new EditRefused('Diesen Eintrag gibt es nicht (mehr).');
  const text = readFileSync(path, 'utf8');
  const { facts, body, faults } = parseEntry(path, text);
  if (faults[0]) throw new EditRefused(faults[0].message);
  return { facts, body: body.replaceAll('\r\n', '\n'), version: versionOf(text) };
}

function writtenText(root: string, sent: SentEntry): string {
  const path = entryPath(root, sent.collection, sent.slug);
  const { hasWords } = collectionOf(sent.collection);
  if (sent.version === undefined) {
    if (existsSync(path)) throw new EditRefused('Diesen Kurznamen hat schon ein anderer Eintrag.');
    return newText(sent.facts, hasWords ? sent.body : undefined);
  }
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (versionOf(text) !== sent.version)
    throw new EditRefused('Die Datei wurde inzwischen woanders geändert. Bitte den Eintrag neu öffnen.');
  return entryText(text, sent.facts, hasWords ? sent.body : undefined);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = join(dirname(path), `.${String(process.pid)}.tmp`);
  writeFileSync(draft, text);
  renameSync(draft, path);
}

const keyOf = ({ file, message }: Finding): string => `${file}\n${message}`;

/** What the content check says of a copy of the tree in which one file reads otherwise. */
function findingsWith(root: string, path: string, text: string): Finding[] {
  const folder = mkdtempSync(join(tmpdir(), 'redaktion-'));
  try {
    const copy = join(folder, basename(root));
    cpSync(root, copy, { recursive: true });
    write(join(copy, relative(root, path)), text);
    return checkTree(readContentTree(copy));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Faults of other entries are no reason to refuse this one, unless it brought them about. */
function ownFindings(root: string, path: string, text: string): Finding[] {
  const own = join(basename(root), relative(root, path));
  const findings = findingsWith(root, path, text);
  if (findings.every(({ file }) => file === own)) return findings;
  const known = new Set(checkTree(readContentTree(root)).map(keyOf));
  return findings.filter((each) => each.file === own || !known.has(keyOf(each)));
}

/**
 * Checks an entry as it was sent, and writes its file only when the content check finds nothing.
 * @param isTrial whether to check only
 * @returns what has to be mended; nothing when it is written
 * @throws {EditRefused} when it cannot be written safely
 */
export function saveEntry(root: string, sent: SentEntry, isTrial = false): Finding[] {
  const path = entryPath(root, sent.collection, sent.slug);
  const text = writtenText(root, sent);
  const findings = ownFindings(root, path, text);
  if (findings.length === 0 && !isTrial) write(path, text);
  return findings;
}
