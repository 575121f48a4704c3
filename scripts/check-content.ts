import { checkTree } from '../src/editorial/check.ts';
import { contentRoot, readContentTree } from '../src/editorial/content-tree.ts';
import { findingLine } from '../src/editorial/finding.ts';

const tree = readContentTree(contentRoot());
const findings = checkTree(tree);
for (const finding of findings) console.error(findingLine(finding));

const counts = `${String(tree.services.length)} Angebote, ${String(tree.guides.length)} Ratgeber, ${String(tree.topics.length)} Themen, ${String(tree.concepts.length)} Begriffe`;
if (findings.length > 0) {
  console.error(
    `\n${String(findings.length)} Fehler. Bitte die genannten Zeilen berichtigen; es wurde nichts verändert.`,
  );
  process.exitCode = 1;
} else {
  console.log(`Inhalt geprüft: ${counts}, keine Fehler.`);
}
