import { parseArgs } from 'node:util';
import { dangerReport } from '#editorial/changes/danger-report.ts';
import { openRepository } from '#editorial/changes/git-repository.ts';
import { reportMarkdown } from '#editorial/changes/report-markdown.ts';
import { branchHistory } from '#publication/leaks/branch-history.ts';

const USAGE = 'Richtig ist: npm run review -- BASIS [STAND] [--json], zum Beispiel npm run review -- main';

/** Exit codes: 0 nothing forbids the change, 1 something does, 2 the comparison could not be made. */
const FORBIDDEN = 1;
const NOT_COMPARED = 2;

/** Compares where a branch began with where it stands; both are read as data out of git. */
function review(baseName: string, headName: string, asJson: boolean): void {
  const repository = openRepository(process.cwd());
  const [named, head] = [repository.commit(baseName), repository.commit(headName)];
  const base = repository.parting(named, head);
  const report = dangerReport({
    before: repository.snapshot(base),
    after: repository.snapshot(head),
    files: repository.changedFiles(base, head),
    found: branchHistory(repository, base, head),
  });
  console.log(asJson ? JSON.stringify({ base, head, ...report }, null, 2) : reportMarkdown(report));
  if (report.counts.stop > 0) process.exitCode = FORBIDDEN;
}

try {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [base, head = 'HEAD', ...rest] = positionals;
  if (base === undefined || rest.length > 0) throw new Error(USAGE);
  review(base, head, values.json);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = NOT_COMPARED;
}
