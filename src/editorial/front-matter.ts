import { LineCounter, isMap, isScalar, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import type { Fault, Place } from './finding.ts';

type Path = readonly PropertyKey[];

/** The facts of a file, and where each of them stands. */
export type FrontMatter = {
  facts: unknown;
  faults: (Fault & Place)[];
  /** Place of the value, or of the nearest thing that exists above it; with `key`, of that key inside it. */
  placeOf(path: Path, key?: string): Place;
  /** Place of a piece of a text value. */
  placeIn(path: Path, piece: string): Place;
};

const CURES: Record<string, Fault> = {
  DUPLICATE_KEY: { code: 'YAML_DUPLICATE_KEY', message: 'Ein Feld steht zweimal da. Bitte eines löschen.' },
  TAB_AS_INDENT: { code: 'YAML_TAB', message: 'Eingerückt wird mit Leerzeichen, nicht mit Tabulator.' },
};
const UNREADABLE: Fault = {
  code: 'YAML_UNREADABLE',
  message: 'Bitte Einrückung, Anführungszeichen und Doppelpunkte in dieser Zeile prüfen.',
};
const ALIAS: Fault = {
  code: 'YAML_ALIAS',
  message: 'Ein Wert, der mit * beginnt, steht in Anführungszeichen.',
};
const ANCHOR: Fault = {
  code: 'YAML_ANCHOR',
  message: 'Ein Wert, der mit & beginnt, steht in Anführungszeichen.',
};
const TAG: Fault = { code: 'YAML_TAG', message: 'Ein Wert, der mit ! beginnt, steht in Anführungszeichen.' };

type Spot = { offset: number; fault: Fault };

function told({ code, message }: Fault): Fault {
  return { code, message: `Der Kopf lässt sich nicht lesen: ${message}` };
}

/** What YAML can do beyond values, and no editor means: names for values, their repetition, and kinds of objects. */
function powersIn(document: Document): Spot[] {
  const spots: Spot[] = [];
  visit(document, {
    Alias: (_key, { range }) => void spots.push({ offset: range?.[0] ?? 0, fault: ALIAS }),
    Node: (_key, node) => {
      const offset = node.range?.[0] ?? 0;
      if ('anchor' in node && node.anchor) spots.push({ offset, fault: ANCHOR });
      if (node.tag) spots.push({ offset, fault: TAG });
    },
  });
  return spots;
}

function keyOffset(document: Document, path: Path, key: string): number | undefined {
  const map = path.length > 0 ? document.getIn(path, true) : document.contents;
  if (!isMap(map)) return undefined;
  const pair = map.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}

function valueOffset(document: Document, path: Path): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true) as { range?: [number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

function pieceOffset(document: Document, source: string, path: Path, piece: string): number {
  const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
  const found = node?.range ? source.slice(node.range[0], node.range[1]).indexOf(piece) : -1;
  return node?.range && found >= 0 ? node.range[0] + found : valueOffset(document, path);
}

/** Reads YAML without executing or repeating any of it. `skipped` is the number of lines of the file above it. */
export function readFrontMatter(source: string, skipped: number): FrontMatter {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter });
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + skipped, column: Math.max(col, 1) };
  };
  const spots = [
    ...document.errors.map(({ pos, code }) => ({ offset: pos[0], fault: CURES[code] ?? UNREADABLE })),
    ...powersIn(document),
  ];
  return {
    facts: spots.length > 0 ? undefined : document.toJS(),
    faults: spots.map(({ offset, fault }) => ({ ...placeAt(offset), ...told(fault) })),
    placeOf: (path, key) =>
      placeAt(
        (key === undefined ? undefined : keyOffset(document, path, key)) ?? valueOffset(document, path),
      ),
    placeIn: (path, piece) => placeAt(pieceOffset(document, source, path, piece)),
  };
}
