import { Lexer, isMap, parseDocument } from 'yaml';
import { isSameValue } from './same-value.ts';
import { edit } from './yaml-changes.ts';
import { withChanges } from './yaml-text.ts';

/** The facts of an entry, by their names. */
export type Values = Record<string, unknown>;

/** A change that would lose something the form does not show. Its message is German and says what to do. */
export class EditRefused extends Error {}

const commentsOf = (text: string): string[] =>
  [...new Lexer().lex(text)].filter((token) => token.startsWith('#')).toSorted();

/**
 * Puts other values into YAML and leaves every line alone that says nothing about them: comments, order, quotes.
 * @param text the YAML of one entry, without the lines `---`
 * @param values all its values, changed ones included, in the order of the schema
 * @throws {EditRefused} when a comment would be lost, or the values would not be read back as they were given
 */
export function editedYaml(text: string, values: Values): string {
  const { contents } = parseDocument(text);
  if (!isMap(contents)) throw new EditRefused('Der Kopf dieser Datei lässt sich nicht bearbeiten.');
  const edited = withChanges(text, edit(contents, values, { text, isInFlow: false }));
  if (!isSameValue(parseDocument(edited).toJS(), values))
    throw new EditRefused(
      'Diese Änderung bitte in der Datei selbst vornehmen: Sie lässt sich hier nicht sicher schreiben.',
    );
  if (!isSameValue(commentsOf(text), commentsOf(edited)))
    throw new EditRefused(
      'In der Datei steht hier eine Anmerkung (#), die verloren ginge. Bitte in der Datei selbst ändern.',
    );
  return edited;
}
