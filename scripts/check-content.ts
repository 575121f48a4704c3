import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { checkTree } from '#editorial/check.ts';
import type { ContentTree } from '#editorial/content-tree.ts';
import { contentRoot, readContentTree } from '#editorial/content-tree.ts';
import { findingsFor, reportOf, reportText } from '#editorial/report.ts';

/** Fewer files are read before anyone wonders. */
const MANY = 500;

function showProgress(files: number): void {
  if (files % MANY === 0) console.error(`… ${String(files)} Dateien gelesen`);
}

function countsOf({ services, guides, topics, concepts }: ContentTree): string {
  return `${String(services.length)} Angebote, ${String(guides.length)} Ratgeber, ${String(topics.length)} Themen, ${String(concepts.length)} Begriffe`;
}

/** What keeps a path from being checked, or nothing. */
function pathFault(path: string, root: string): string | undefined {
  if (!existsSync(path)) return `„${path}“ gibt es nicht. Bitte den Pfad prüfen.`;
  const inside = !relative(root, resolve(path)).startsWith('..') || resolve(path) === dirname(root);
  return inside ? undefined : `„${path}“ liegt nicht im Ordner ${root}. Geprüft wird nur der Inhalt.`;
}

function check(paths: readonly string[], asJson: boolean): void {
  const root = contentRoot();
  const wrong = [root, ...paths].flatMap((path) => pathFault(path, root) ?? []);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  const tree = readContentTree(root, showProgress);
  if (tree.files.length >= MANY)
    console.error(`… ${String(tree.files.length)} Dateien gelesen, Regeln laufen`);
  const report = reportOf(findingsFor(checkTree(tree), paths, dirname(root)), tree.files.length);
  console.log(asJson ? JSON.stringify(report, null, 2) : reportText(report, countsOf(tree)));
  if (report.errors > 0) process.exitCode = 1;
}

try {
  const words = process.argv.slice(2);
  const unknown = words.find((word) => word.startsWith('-') && word !== '--json');
  if (unknown)
    throw new Error(`„${unknown}“ kenne ich nicht. Richtig ist: npm run check:content -- PFAD… [--json]`);
  check(
    words.filter((word) => word !== '--json'),
    words.includes('--json'),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
