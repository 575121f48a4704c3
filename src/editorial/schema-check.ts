import { z } from 'zod';
import type { EntryFile } from './entry-file.ts';
import type { Finding } from './finding.ts';

z.config(z.locales.de());

function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${String(part + 1)}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

function issueFindings(entry: EntryFile, issue: z.core.$ZodIssue): Finding[] {
  const at = { file: entry.file };
  if (issue.code === 'unrecognized_keys') {
    const cure = issue.message.startsWith('Unbekannte')
      ? 'Bitte die Schreibweise prüfen oder die Zeile löschen.'
      : issue.message;
    return issue.keys.map((key) => ({
      ...at,
      line: entry.lineOf(issue.path, key),
      message: `Das Feld „${key}“ gibt es hier nicht. ${cure}`,
    }));
  }
  const missing =
    issue.code === 'invalid_type' &&
    issue.input === undefined &&
    issue.message.startsWith('Ungültige Eingabe');
  const message = missing ? 'Diese Angabe fehlt oder hat die falsche Form.' : issue.message;
  return [{ ...at, line: entry.lineOf(issue.path), message: `${fieldName(issue.path)}: ${message}` }];
}

/** Compares the facts of a file with a schema of the domain. Returns the value, or what has to be mended. */
export function checkSchema<Schema extends z.ZodType>(
  entry: EntryFile,
  schema: Schema,
): { value: z.output<Schema> | undefined; findings: Finding[] } {
  if (entry.faults.length > 0) return { value: undefined, findings: entry.faults };
  const result = schema.safeParse(entry.facts);
  if (result.success) return { value: result.data, findings: [] };
  return { value: undefined, findings: result.error.issues.flatMap((issue) => issueFindings(entry, issue)) };
}
