import { stringify } from 'yaml';
import { editedYaml } from './front-matter-edit.ts';

type Values = Record<string, unknown>;

const HEAD = /^(---\r?\n)([\s\S]*?\r?\n)(---[ \t]*(?:\r?\n|$))/;

const ended = (text: string): string => (text.endsWith('\n') || text === '' ? text : `${text}\n`);

/**
 * The text of a file with other values and other words, in the line endings it has. Without words it is YAML alone.
 * @throws {EditRefused} as `editedYaml` does
 */
export function entryText(text: string, facts: Values, body: string | undefined): string {
  const unix = text.replaceAll('\r\n', '\n');
  const [all = '', open = '', yaml = '', close = ''] = HEAD.exec(unix) ?? [];
  const old = unix.slice(all.length);
  const words = body === undefined || body === old ? old : ended(body);
  const edited =
    body === undefined ? editedYaml(unix, facts) : open + editedYaml(yaml, facts) + close + words;
  return unix === text ? edited : edited.replaceAll('\n', '\r\n');
}

/** The text of a new file. */
export function newText(facts: Values, body: string | undefined): string {
  const yaml = stringify(facts, { lineWidth: 0 });
  return body === undefined ? yaml : `---\n${yaml}---\n\n${ended(body.trim())}`;
}
