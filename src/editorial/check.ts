import { checkBody } from './body-check.ts';
import type { ContentTree } from './content-tree.ts';
import { checkDates } from './date-check.ts';
import { checkFacts } from './fact-check.ts';
import type { Finding } from './finding.ts';
import { checkPlan } from './plan-check.ts';
import { checkPromises } from './promise-check.ts';
import { knownNames } from './reference.ts';
import { checkNumbers, checkReferences } from './reference-check.ts';
import { checkTexts } from './text-check.ts';
import { checkWays } from './way-check.ts';
import { checkWordLists } from './word-list.ts';

/** Collections whose files have words below their head. */
const WORDED = ['services', 'guides', 'topics', 'pages'];

/** The day that age is measured against, `YYYY-MM-DD`: `SITE_DATE` if set, else the day of the clock. */
export function dayOfCheck(): string {
  return process.env['SITE_DATE'] ?? new Date().toISOString().slice(0, 10);
}

/** Two rules may point at one letter; the editor reads the same sentence once. */
function withoutRepetition(findings: readonly Finding[]): Finding[] {
  const known = new Map(
    findings.map((each) => [
      `${each.file}:${String(each.line)}:${String(each.column)} ${each.message}`,
      each,
    ]),
  );
  return [...known.values()];
}

/**
 * Everything an editor has to look at in a content tree, in the order of files and lines: errors, which keep the site
 * from being built, and warnings.
 */
export function checkTree(tree: ContentTree, today: string = dayOfCheck()): Finding[] {
  const names = knownNames(tree);
  const worded = tree.files.filter(({ collection }) => WORDED.includes(collection));
  const findings = [
    ...tree.findings,
    ...checkWordLists(tree.wording),
    ...checkReferences(tree, names),
    ...checkNumbers(tree),
    ...worded.flatMap(({ file }) => checkBody(file, names)),
    ...checkTexts(tree),
    ...checkFacts(tree, today),
    ...checkDates(tree, today),
    ...checkPromises(tree),
    ...checkPlan(tree, names),
    ...checkWays(tree),
  ];
  return withoutRepetition(findings).sort(
    (a, b) => a.file.localeCompare(b.file, 'de') || a.line - b.line || a.column - b.column,
  );
}
