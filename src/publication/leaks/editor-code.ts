import { isShortCode } from '#domain/phone.ts';
import type { Leak } from './leak.ts';

/** The editor's one script. The bundler says which files it is made of, and a build stops if one is of the content. */
const CODE = 'redaktion/editor.js';
const PAGE = 'redaktion/index.html';
const NOTICES = 'redaktion/licences.txt';

/** What the code of the content check holds, and no site for visitors would; each with its reason. */
const EXCUSED: readonly { file: string; kind: string; because: string }[] = [
  { file: CODE, kind: 'number', because: 'digits that numbers begin with, and examples that nobody has' },
  { file: CODE, kind: 'email', because: 'an example in a sentence' },
  { file: CODE, kind: 'coordinates', because: 'the centres of countries, beside their holidays' },
  { file: CODE, kind: 'map-link', because: 'where a library has the names of countries from; never asked' },
  { file: CODE, kind: 'foreign-code', because: 'names of standards; the policy allows one repository only' },
  { file: NOTICES, kind: 'email', because: 'authors, as their notices name them' },
  { file: PAGE, kind: 'page-code', because: 'script and style are files, under a policy of their own' },
];

/** Whether something is no leak in the editor of a built site, though it would be one anywhere else. */
export function isEditorCode({ file, kind, what }: Leak): boolean {
  if (EXCUSED.some((each) => each.file === file && each.kind === kind)) return true;
  // Short codes belong to everybody; the check has to know which there are.
  const value = /^„([^“]*)“/.exec(what)?.[1] ?? '';
  return file === CODE && kind === 'withheld-value' && isShortCode(value);
}
