import { isMap, parseDocument } from 'yaml';
import type { Values } from './front-matter-edit.ts';
import { EditRefused, editedYaml } from './front-matter-edit.ts';

const FRONT_MATTER = /^(---[ \t]*\n)([\s\S]*?\n)(---[ \t]*(?:\n|$))/;

/** Edits a text whose lines end alike, and gives it back in the line endings it had. */
function inUnixLines(text: string, edit: (unix: string) => string): string {
  const unix = text.replaceAll('\r\n', '\n');
  if (unix === text) return edit(text);
  if (unix.replaceAll('\n', '\r\n') !== text)
    throw new EditRefused('Die Zeilen dieser Datei enden verschieden. Bitte die Datei selbst ändern.');
  return edit(unix).replaceAll('\n', '\r\n');
}

function valuesIn(yaml: string): Values {
  const document = parseDocument(yaml);
  if (document.errors.length > 0 || !isMap(document.contents))
    throw new EditRefused('Der Kopf der Datei lässt sich nicht lesen. Es wurde nichts geändert.');
  return document.toJS() as Values;
}

/**
 * A content file with other facts in its head: whatever the edit does not change stays as it is, to the byte, with its
 * comments, order and quotes, so that a reviewer sees nothing but the change.
 * @param text the file
 * @param change makes the new facts of those that stand there
 * @param reword makes the words below the head of those that stand there
 * @throws {EditRefused} in German when the head cannot be read, or as `editedYaml` does
 */
export function editedHead(
  text: string,
  change: (values: Values) => Values,
  reword: (words: string) => string = (words) => words,
): string {
  return inUnixLines(text, (unix) => {
    const [whole, open, yaml, close] = FRONT_MATTER.exec(unix) ?? [];
    if (whole === undefined || open === undefined || yaml === undefined || close === undefined)
      throw new EditRefused('Der Kopf der Datei fehlt. Es wurde nichts geändert.');
    return open + editedYaml(yaml, change(valuesIn(yaml))) + close + reword(unix.slice(whole.length));
  });
}

/** The same for a file that is YAML alone. */
export function editedFacts(text: string, change: (values: Values) => Values): string {
  return inUnixLines(text, (unix) => editedYaml(unix, change(valuesIn(unix))));
}

/**
 * Facts with one more item in a list; a list at the top that is missing is made.
 * @param path the names that lead to the list
 * @throws {EditRefused} when what should hold the list does not exist
 */
export function withItem(values: Values, path: readonly string[], item: unknown): Values {
  const [name = '', ...deeper] = path;
  const inside = values[name];
  if (deeper.length === 0)
    return { ...values, [name]: [...(Array.isArray(inside) ? (inside as unknown[]) : []), item] };
  if (typeof inside !== 'object' || inside === null)
    throw new EditRefused('Diese Liste gibt es im Eintrag nicht. Es wurde nichts geändert.');
  return { ...values, [name]: withItem(inside as Values, deeper, item) };
}
