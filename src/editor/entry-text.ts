import { stringify } from 'yaml';
import type { Values } from '#editorial/front-matter-edit.ts';
import { editedFacts, editedHead } from '#editorial/head-edit.ts';

const ended = (text: string): string => (text.endsWith('\n') || text === '' ? text : `${text}\n`);

/**
 * The text of a file with other values and other words, in the line endings it has. Without words it is YAML alone.
 * @throws {EditRefused} as `editedYaml` does
 */
export function entryText(text: string, facts: Values, body: string | undefined): string {
  const change = (): Values => facts;
  if (body === undefined) return editedFacts(text, change);
  return editedHead(text, change, (words) => (body === words ? words : ended(body)));
}

/** The text of a new file. */
export function newText(facts: Values, body: string | undefined): string {
  const yaml = stringify(facts, { lineWidth: 0 });
  return body === undefined ? yaml : `---\n${yaml}---\n\n${ended(body.trim())}`;
}
