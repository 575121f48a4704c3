import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Review } from '#editorial/changes/approval.ts';
import { verdictOf } from '#editorial/changes/approval.ts';
import type { DangerReport } from '#editorial/changes/danger-report.ts';

const { values } = parseArgs({
  options: {
    report: { type: 'string' },
    reviews: { type: 'string' },
    author: { type: 'string' },
    head: { type: 'string' },
  },
});

/** Says as one line of JSON for the platform whether enough people approved; exit code 1 when not. */
const { report, reviews, author, head } = values;
if (!report || !reviews || !author || !head) {
  console.error(
    'Richtig ist: npm run approvals -- --report DATEI --reviews DATEI --author NAME --head COMMIT',
  );
  process.exitCode = 2;
} else {
  const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
  const verdict = verdictOf(read(report) as DangerReport, read(reviews) as Review[], author, head);
  const state = verdict.isEnough ? 'success' : 'failure';
  console.log(JSON.stringify({ state, context: 'Freigaben', description: verdict.sentence.slice(0, 140) }));
  if (!verdict.isEnough) process.exitCode = 1;
}
