import { readFileSync } from 'node:fs';
import { LineCounter, isMap, isScalar, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import type { Finding } from './finding.ts';

/** One content file, read but not judged: its facts, its words, and where each of them stands. */
export type EntryFile = {
  file: string;
  facts: unknown;
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
  /** Faults of the YAML itself. */
  faults: Finding[];
  /** Line of the value, or of the nearest thing that exists above it; with `key`, of that key inside it. */
  lineOf(path: readonly PropertyKey[], key?: string): number;
};

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

type Split = { yaml: string; offset: number; body: string; bodyLine: number };

function splitFile(text: string, isMdx: boolean): Split | undefined {
  if (!isMdx) return { yaml: text, offset: 0, body: '', bodyLine: 1 };
  const match = FRONT_MATTER.exec(text);
  if (!match) return undefined;
  const lines = match[0].split('\n').length;
  return { yaml: match[1] ?? '', offset: 1, body: text.slice(match[0].length), bodyLine: lines };
}

function keyOffset(document: Document, path: readonly PropertyKey[], key: string): number | undefined {
  const map = path.length > 0 ? document.getIn(path, true) : document.contents;
  if (!isMap(map)) return undefined;
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}

function valueOffset(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true) as { range?: [number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

function unreadable(file: string, message: string): EntryFile {
  return {
    file,
    facts: undefined,
    body: '',
    bodyLine: 1,
    faults: [{ file, line: 1, message }],
    lineOf: () => 1,
  };
}

/** Reads the text of an `.mdx` or `.yaml` file; never throws for what an editor can write. */
export function parseEntry(file: string, text: string): EntryFile {
  const parts = splitFile(text, file.endsWith('.mdx'));
  if (!parts)
    return unreadable(
      file,
      'Der Kopf fehlt: Die Datei beginnt mit einer Zeile --- und der Kopf endet mit einer Zeile ---.',
    );
  const counter = new LineCounter();
  const document = parseDocument(parts.yaml, { lineCounter: counter });
  const lineAt = (offset: number): number => counter.linePos(offset).line + parts.offset;
  const faults = yamlFaults(document).map(({ offset, cure }) => ({
    file,
    line: lineAt(offset),
    message: `Der Kopf lässt sich nicht lesen: ${cure}`,
  }));
  return {
    file,
    facts: faults.length > 0 ? undefined : document.toJS(),
    body: parts.body,
    bodyLine: parts.bodyLine,
    faults,
    lineOf: (path, key) =>
      lineAt((key === undefined ? undefined : keyOffset(document, path, key)) ?? valueOffset(document, path)),
  };
}

function yamlCure(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'Ein Feld steht zweimal da. Bitte eines löschen.';
  if (code === 'TAB_AS_INDENT') return 'Eingerückt wird mit Leerzeichen, nicht mit Tabulator.';
  return 'Bitte Einrückung, Anführungszeichen und Doppelpunkte in dieser Zeile prüfen.';
}

/** What keeps the YAML from being read. A value that begins with a star is an alias, which no editor means. */
function yamlFaults(document: Document): { offset: number; cure: string }[] {
  const faults = document.errors.map(({ pos, code }) => ({ offset: pos[0], cure: yamlCure(code) }));
  visit(document, {
    Alias: (_key, { range }) => {
      faults.push({
        offset: range?.[0] ?? 0,
        cure: 'Ein Wert, der mit * beginnt, steht in Anführungszeichen.',
      });
    },
  });
  return faults;
}

/** Reads a content file from disk; `file` is the name under which findings speak of it. */
export function readEntry(path: string, file: string): EntryFile {
  return parseEntry(file, readFileSync(path, 'utf8'));
}
