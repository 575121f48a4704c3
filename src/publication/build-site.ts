import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'astro';
import { blanksOf, operatorSchema } from '#domain/operator.ts';
import { blankTeams } from '#editorial/changes/code-owners.ts';
import { readTeams } from '#editorial/changes/team-file.ts';
import { checkTree } from '#editorial/check.ts';
import type { ContentTree } from '#editorial/content-tree.ts';
import { readContentTree } from '#editorial/content-tree.ts';
import { errorsIn, findingLine } from '#editorial/finding.ts';
import { scanSite } from './leak-scan.ts';
import { knownFromContent } from './leaks/current-content.ts';
import { leakReport } from './leaks/report.ts';
import { refuseTiles } from './tiles/published-tiles.ts';

/** Where the finished site goes. */
export type BuildTarget = { outDir: string };

function refuseFaults(tree: ContentTree): void {
  const findings = errorsIn(checkTree(tree));
  if (findings.length === 0) return;
  const lines = findings.map(findingLine).join('\n');
  throw new Error(
    `${lines}\n\nDie Website wurde nicht gebaut: ${String(findings.length)} Fehler im Inhalt. Die vorige Fassung bleibt, wie sie ist.`,
  );
}

function refuseBlanks(tree: ContentTree): void {
  if (process.env['SITE_ENV'] !== 'production') return;
  const blanks = tree.operator.flatMap(({ value }) => blanksOf(value));
  if (blanks.length === 0) return;
  const lines = blanks
    .map((field) => `  ${field}: ${operatorSchema.shape[field].description ?? ''}`)
    .join('\n');
  throw new Error(`Für die Veröffentlichung fehlen noch Angaben in content/operator/index.yaml:\n${lines}`);
}

/** A site can be published before its reviewers have names, but not without somebody saying so. */
function nameBlankTeams(): void {
  if (process.env['SITE_ENV'] !== 'production') return;
  const blanks = blankTeams(readTeams());
  if (blanks.length > 0)
    console.warn(
      `In .github/teams.yaml fehlt noch, wer Änderungen liest: ${blanks.join(', ')}. Danach: node scripts/owners.ts`,
    );
}

async function refuseLeaks(directory: string, tree: ContentTree): Promise<void> {
  const { leaks } = await scanSite(directory, knownFromContent(tree));
  if (leaks.length === 0) return;
  throw new Error(
    `Die Website wurde nicht veröffentlicht, weil sie etwas verraten würde:\n${leakReport(leaks)}`,
  );
}

function publish(staging: string, outDir: string): void {
  rmSync(outDir, { recursive: true, force: true });
  renameSync(staging, outDir);
}

/**
 * Checks the content, builds the site beside its place, scans it, and only then puts it there; on any fault the
 * previous site stays whole.
 * @throws {Error} in German for whoever edits, naming file, line and cure
 */
export async function buildSite({ outDir }: BuildTarget): Promise<void> {
  const tree = readContentTree();
  refuseFaults(tree);
  refuseBlanks(tree);
  nameBlankTeams();
  await refuseTiles();
  const staging = join(dirname(outDir), `.${basename(outDir)}-building`);
  rmSync(staging, { recursive: true, force: true });
  process.env['NODE_ENV'] = 'production';
  try {
    await build({ outDir: staging, logLevel: process.env['CI'] ? 'warn' : 'info' });
    await refuseLeaks(staging, tree);
    publish(staging, outDir);
  } finally {
    if (existsSync(staging)) rmSync(staging, { recursive: true, force: true });
  }
}
