import { existsSync, mkdirSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { diskFiles } from '#editorial/disk-files.ts';
import type { Finding } from '#editorial/finding.ts';
import { EditRefused } from '#editorial/front-matter-edit.ts';
import type { SentEntry, ShownEntry } from './entry-edit.ts';
import { entryPath, findingsWith, sentText, shownEntry } from './entry-edit.ts';

/**
 * The file of an entry on this machine.
 * @throws {EditRefused} when the name is none, or the file would lie outside the content tree, links followed
 */
export function entryFile(root: string, collection: string, slug: string): string {
  const path = join(root, entryPath(collection, slug));
  let existing = path;
  while (!existsSync(existing)) existing = dirname(existing);
  if (!`${realpathSync(existing)}${sep}`.startsWith(`${realpathSync(root)}${sep}`))
    throw new EditRefused('Dieser Eintrag liegt nicht im Ordner der Inhalte.');
  return path;
}

/** Reads an entry for the form. */
export function readShownEntry(root: string, collection: string, slug: string): ShownEntry {
  entryFile(root, collection, slug);
  return shownEntry(diskFiles(root), collection, slug);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = join(dirname(path), `.${String(process.pid)}.tmp`);
  writeFileSync(draft, text);
  renameSync(draft, path);
}

/**
 * Checks an entry as it was sent, and writes its file only when the content check finds nothing.
 * @param isTrial whether to check only
 * @returns what has to be mended; nothing when it is written
 * @throws {EditRefused} when it cannot be written safely
 */
export function saveEntry(root: string, sent: SentEntry, isTrial = false): Finding[] {
  const file = entryFile(root, sent.collection, sent.slug);
  const text = sentText(diskFiles(root), sent);
  const findings = findingsWith(diskFiles(root), entryPath(sent.collection, sent.slug), text);
  if (findings.length === 0 && !isTrial) write(file, text);
  return findings;
}
