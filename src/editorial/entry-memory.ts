import type { EntryFile } from './entry-file.ts';
import { parseEntry } from './entry-file.ts';

/** What was read last under each name: one text, and what it says. */
const readLast = new Map<string, { text: string; entry: EntryFile }>();

/**
 * Reads a file of the content as `parseEntry` does, and only once while its text stays the same: whoever corrects a line
 * has the whole content checked, though one file of it changed. It is for checking alone. A form, which changes facts
 * before they are saved, reads for itself.
 */
export function rememberedEntry(file: string, text: string): EntryFile {
  const last = readLast.get(file);
  if (last?.text === text) return last.entry;
  const entry = parseEntry(file, text);
  readLast.set(file, { text, entry });
  return entry;
}

/** Lets go of everything, for programs that read many trees. */
export function forgetEntries(): void {
  readLast.clear();
}
