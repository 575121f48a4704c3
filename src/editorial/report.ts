import { resolve, sep } from 'node:path';
import type { Finding } from './finding.ts';
import { errorsIn, findingLine } from './finding.ts';

/** What a check found, as programs read it. `version` changes when a field changes its meaning. */
export type Report = {
  version: 1;
  files: number;
  errors: number;
  warnings: number;
  findings: readonly Finding[];
};

/** What only matters for an entry that somebody is about to hand in. */
const STRICT_WHEN_NAMED = new Set(['REVIEW_STALE']);

/**
 * The findings of the files that were named, or all. Who hands in an entry has looked at it, so age is an error there;
 * in the whole tree it is a warning, since no build may fail only because time passes.
 * @param findings with files relative to `base`
 * @param paths files or folders as they were typed; none stands for everything
 */
export function findingsFor(findings: readonly Finding[], paths: readonly string[], base: string): Finding[] {
  if (paths.length === 0) return [...findings];
  const named = paths.map((path) => resolve(path));
  const isNamed = (file: string): boolean =>
    named.some((path) => file === path || file.startsWith(path + sep) || path.startsWith(file + sep));
  return findings
    .filter(({ file }) => isNamed(resolve(base, file)))
    .map((each) => (STRICT_WHEN_NAMED.has(each.code) ? { ...each, severity: 'error' } : each));
}

/** Counts what was found. */
export function reportOf(findings: readonly Finding[], files: number): Report {
  const errors = errorsIn(findings).length;
  return { version: 1, files, errors, warnings: findings.length - errors, findings };
}

/** A report for people: errors first, then warnings, then what it comes to. */
export function reportText({ findings, errors, warnings }: Report, counts: string): string {
  const errorLines = errorsIn(findings).map(findingLine);
  const warningLines = findings.filter(({ severity }) => severity === 'warning').map(findingLine);
  const hint = warnings > 0 ? ['Hinweise, die nichts aufhalten:', ...warningLines, ''] : [];
  const sum =
    errors > 0
      ? `${String(errors)} Fehler. Bitte die genannten Zeilen berichtigen; es wurde nichts verändert.`
      : `Inhalt geprüft: ${counts}, keine Fehler.`;
  return [...errorLines, ...(errors > 0 ? [''] : []), ...hint, sum].join('\n');
}
