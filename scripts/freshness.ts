import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDay } from '#catalogue/clock.ts';
import { isCalendarDate } from '#domain/calendar-date.ts';
import type { ContentTree } from '#editorial/content-tree.ts';
import { contentRoot, readContentTree } from '#editorial/content-tree.ts';
import type { PartnerReport } from '#editorial/freshness-report.ts';
import { freshnessReport } from '#editorial/freshness-report.ts';
import { freshnessText, issueBody, issueTitle } from '#editorial/freshness-text.ts';
import { renewed, stillRightAnswers } from '#editorial/still-right.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    date: { type: 'string' },
    'still-right': { type: 'string', multiple: true, default: [] },
    /** The name of the variable of the environment that holds a comment, as a workflow hands it over. */
    'comment-in': { type: 'string' },
    issues: { type: 'string' },
  },
});

function today(): string {
  const day = values.date ?? buildDay();
  if (!isCalendarDate(day))
    throw new Error(`„${day}“ ist kein Tag. Richtig ist zum Beispiel --date 2027-06-01.`);
  return day;
}

function renewEntry(slug: string, { services, guides }: ContentTree): void {
  const found = [
    ...services.map((each) => ({ slug: each.slug, folder: 'services' })),
    ...guides.map((each) => ({ slug: each.slug, folder: 'guides' })),
  ].find((each) => each.slug === slug);
  if (!found) throw new Error(`Den Eintrag „${slug}“ gibt es nicht. Es wurde nichts geändert.`);
  const path = join(contentRoot(), found.folder, slug, 'index.mdx');
  writeFileSync(path, renewed(readFileSync(path, 'utf8'), today()));
  console.log(`Geprüft am ${today()}: ${path}`);
}

function writeIssues(folder: string, reports: readonly PartnerReport[]): void {
  mkdirSync(folder, { recursive: true });
  for (const report of reports) {
    writeFileSync(join(folder, `${report.partner}.title`), issueTitle(report));
    writeFileSync(join(folder, `${report.partner}.md`), issueBody(report));
  }
}

function run(): void {
  const tree = readContentTree();
  const comment = values['comment-in'] === undefined ? '' : (process.env[values['comment-in']] ?? '');
  const slugs = [...values['still-right'], ...stillRightAnswers(comment).map(({ slug }) => slug)];
  if (values['comment-in'] !== undefined && slugs.length === 0)
    throw new Error(
      'Die Antwort hat nicht die Form „Stimmt noch: kurzname, Rolle“. Es wurde nichts geändert.',
    );
  if (slugs.length > 0) {
    for (const slug of slugs) renewEntry(slug, tree);
    return;
  }
  const reports = freshnessReport(tree, today());
  if (values.issues !== undefined) writeIssues(values.issues, reports);
  console.log(
    values.json
      ? JSON.stringify({ date: today(), partners: reports }, null, 2)
      : freshnessText(reports, today()),
  );
}

try {
  run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
