import { z } from 'zod';
import { certainValue, isSwapped } from './correction.ts';
import type { EntryFile } from './entry-file.ts';
import { correctedLine } from './entry-file.ts';
import type { Finding } from './finding.ts';
import { fault } from './finding.ts';
import { issueSentence } from './issue-sentence.ts';
import { issueCode, unknownKeyCode } from './schema-code.ts';

z.config({ localeError: issueSentence });

type Issue = z.core.$ZodIssue;

function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${String(part + 1)}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

/** The value at a path, or nothing where the path ends early. */
function valueAt(facts: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    facts,
  );
}

function unknownKeys(entry: EntryFile, issue: Issue & { code: 'unrecognized_keys' }): Finding[] {
  return issue.keys.map((key) => {
    const message = `Das Feld „${key}“ gibt es hier nicht. ${issue.message}`;
    return fault(entry.file, entry.placeOf(issue.path, key), {
      code: unknownKeyCode(key, entry.facts),
      message,
    });
  });
}

function swappedFindings(entry: EntryFile, path: readonly PropertyKey[]): Finding[] {
  if (path.at(-1) !== 0) return [];
  const [longitude, latitude] = valueAt(entry.facts, path.slice(0, -1)) as [number, number];
  const message = `${fieldName(path.slice(0, -1))}: Breite und Länge sind vertauscht. Richtig ist [${String(latitude)}, ${String(longitude)}].`;
  return [fault(entry.file, entry.placeOf(path), { code: 'COORDS_SWAPPED', message })];
}

function corrected(entry: EntryFile, path: readonly PropertyKey[], code: string): string | undefined {
  const value = valueAt(entry.facts, path);
  const right = typeof value === 'string' ? certainValue(code, value) : undefined;
  if (right === undefined) return undefined;
  return correctedLine(entry, entry.placeIn(path, String(value)), String(value), right);
}

function issueFindings(entry: EntryFile, issue: Issue): Finding[] {
  if (issue.code === 'unrecognized_keys') return unknownKeys(entry, issue);
  if (isSwapped(valueAt(entry.facts, issue.path.slice(0, -1)))) return swappedFindings(entry, issue.path);
  const code = issueCode(issue);
  const told = [fieldName(issue.path), issue.message].filter((part) => part !== '');
  const found = fault(entry.file, entry.placeOf(issue.path), { code, message: told.join(': ') });
  const correction = corrected(entry, issue.path, code);
  return [correction === undefined ? found : { ...found, correction }];
}

/** Compares the facts of a file with a schema of the domain. Returns the value, or what has to be mended. */
export function checkSchema<Schema extends z.ZodType>(
  entry: EntryFile,
  schema: Schema,
): { value: z.output<Schema> | undefined; findings: Finding[] } {
  if (entry.faults.length > 0) return { value: undefined, findings: entry.faults };
  const result = schema.safeParse(entry.facts, { reportInput: true });
  if (result.success) return { value: result.data, findings: [] };
  return { value: undefined, findings: result.error.issues.flatMap((issue) => issueFindings(entry, issue)) };
}
