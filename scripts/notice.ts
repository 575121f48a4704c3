import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDay } from '#catalogue/clock.ts';
import { contentRoot, readContentTree } from '#editorial/content-tree.ts';
import { newEntry } from '#editorial/notice-entry.ts';
import { correction } from '#editorial/notice-correction.ts';
import type { Issue, Proposal } from '#editorial/notice.ts';
import { knownFromContent } from '#publication/leaks/current-content.ts';
import { leaksNear } from '#publication/leaks/added-lines.ts';

const USAGE =
  'Richtig ist: ISSUE_BODY=… npm run notice -- --kind correction|new --number 12. Der Text kommt aus der Umgebung, nie aus der Zeile.';

/** Nothing of an issue is repeated that could tell where a shelter is. */
function refusePlaces(body: string): void {
  if (leaksNear(body.split('\n'), knownFromContent(), false).length > 0)
    throw new Error(
      'Im Hinweis steht vielleicht, wo ein Schutzhaus ist. Er wird nicht übernommen. Bitte den Hinweis sofort löschen (nicht nur schließen) und die Betreiber anrufen.',
    );
}

function proposalFrom(kind: string | undefined, issue: Issue): Proposal {
  const tree = readContentTree();
  const read = (path: string): string => readFileSync(join(dirname(contentRoot()), path), 'utf8');
  if (kind === 'correction') return correction(issue, tree.services, read);
  if (kind === 'new') return newEntry(issue, tree);
  throw new Error(USAGE);
}

function write({ path, text }: Proposal, isNew: boolean): void {
  const file = join(dirname(contentRoot()), path);
  if (isNew && existsSync(file)) throw new Error('Diese Datei gibt es schon. Es wurde nichts geschrieben.');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

try {
  const { values } = parseArgs({ options: { kind: { type: 'string' }, number: { type: 'string' } } });
  const number = Number(values.number);
  if (!Number.isSafeInteger(number) || number < 1) throw new Error(USAGE);
  const body = process.env['ISSUE_BODY'] ?? '';
  refusePlaces(body);
  const proposal = proposalFrom(values.kind, { number, body, today: buildDay() });
  write(proposal, values.kind === 'new');
  console.log(`Geschrieben: ${proposal.path}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
