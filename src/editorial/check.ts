import { checkBody } from './body-check.ts';
import type { ContentTree } from './content-tree.ts';
import type { Finding } from './finding.ts';
import { checkPromises } from './promise-check.ts';
import { knownNames } from './reference.ts';
import { checkNumbers, checkReferences } from './reference-check.ts';
import { checkWording } from './wording-check.ts';

/** Everything an editor has to mend in a content tree, in the order of files and lines. */
export function checkTree(tree: ContentTree): Finding[] {
  const names = knownNames(tree);
  const worded = [...tree.services, ...tree.guides, ...tree.topics, ...tree.pages];
  const findings = [
    ...tree.findings,
    ...checkReferences(tree, names),
    ...checkNumbers(tree),
    ...worded.flatMap(({ file }) => checkBody(file, names)),
    ...checkWording(tree),
    ...checkPromises(tree),
  ];
  return findings.sort((a, b) => a.file.localeCompare(b.file, 'de') || a.line - b.line);
}
