import { refusedFile } from './file-refusal.ts';
import type { Fault, Finding, Place } from './finding.ts';
import { TOP, fault } from './finding.ts';
import type { FrontMatter } from './front-matter.ts';
import { readFrontMatter } from './front-matter.ts';

/** One content file, read but not judged: its facts, its words, and where each of them stands. */
export type EntryFile = Pick<FrontMatter, 'facts' | 'placeOf' | 'placeIn'> & {
  file: string;
  /** The lines of the file as they stand. */
  lines: readonly string[];
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
  /** What keeps the file from being read. */
  faults: Finding[];
};

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

type Split = { yaml: string; skipped: number; body: string; bodyLine: number };

function splitFile(text: string, isMdx: boolean): Split | undefined {
  if (!isMdx) return { yaml: text, skipped: 0, body: '', bodyLine: 1 };
  const match = FRONT_MATTER.exec(text);
  if (!match) return undefined;
  const bodyLine = match[0].split('\n').length;
  return { yaml: match[1] ?? '', skipped: 1, body: text.slice(match[0].length), bodyLine };
}

const HEADLESS: Fault = {
  code: 'FRONTMATTER_MISSING',
  message: 'Der Kopf fehlt: Die Datei beginnt mit einer Zeile --- und der Kopf endet mit einer Zeile ---.',
};
const ENGINE: Fault = {
  code: 'FRONTMATTER_ENGINE',
  message: 'Der Kopf beginnt mit einer Zeile, in der nur --- steht, ohne ein Wort dahinter.',
};
const TOO_DEEP: Fault = {
  code: 'YAML_UNREADABLE',
  message: 'Der Kopf lässt sich nicht lesen: Er ist zu tief verschachtelt. Bitte Klammern prüfen.',
};

function unreadable(file: string, place: Place, reason: Fault): EntryFile {
  const nowhere = { placeOf: () => TOP, placeIn: () => TOP };
  const faults = [fault(file, place, reason)];
  return { file, facts: undefined, lines: [], body: '', bodyLine: 1, faults, ...nowhere };
}

function readHead({ yaml, skipped }: Split): FrontMatter | undefined {
  try {
    return readFrontMatter(yaml, skipped);
  } catch {
    // The reader of YAML calls itself for each level; thousands of brackets end that.
    return undefined;
  }
}

/** Reads the text of an `.mdx` or `.yaml` file; never throws for what an editor can write. */
export function parseEntry(file: string, text: string): EntryFile {
  const refused = refusedFile(text);
  if (refused) return unreadable(file, refused, refused);
  const parts = splitFile(text, file.endsWith('.mdx'));
  if (!parts) return unreadable(file, TOP, /^---[^\n-]*\w/.test(text) ? ENGINE : HEADLESS);
  const head = readHead(parts);
  if (!head) return unreadable(file, TOP, TOO_DEEP);
  const { body, bodyLine } = parts;
  const faults = head.faults.map((each) => fault(file, each, each));
  return { ...head, file, lines: text.split(/\r?\n/), body, bodyLine, faults };
}

/** The line of a place with one piece of it replaced, if that piece stands exactly there. */
export function correctedLine(
  { lines }: Pick<EntryFile, 'lines'>,
  { line, column }: Place,
  wrong: string,
  right: string,
): string | undefined {
  const text = lines[line - 1];
  if (!text?.startsWith(wrong, column - 1)) return undefined;
  return text.slice(0, column - 1) + right + text.slice(column - 1 + wrong.length);
}
