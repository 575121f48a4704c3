import { germanDate } from '#domain/calendar-date.ts';
import type { OverdueEntry, OverdueFact, PartnerReport } from './freshness-report.ts';

function factLine({ field, checked, age, source }: OverdueFact): string {
  return `${field}: zuletzt geprüft am ${germanDate(checked)}, vor ${String(age)} Tagen; Quelle: ${source}`;
}

/** The whole report for a terminal, with the one line that says "still right". */
export function freshnessText(reports: readonly PartnerReport[], today: string): string {
  const entryText = ({ slug, name, file, limit, facts }: OverdueEntry): string =>
    [
      `  ${name} (${file}), alle ${String(limit)} Tage zu prüfen`,
      ...facts.map((fact) => `    ${factLine(fact)}`),
      `    Stimmt noch? npm run freshness -- --still-right ${slug}`,
    ].join('\n');
  const sections = reports.map(({ name, entries }) => [name, ...entries.map(entryText)].join('\n'));
  const count = reports.reduce((sum, { entries }) => sum + entries.length, 0);
  const head =
    count === 0
      ? `Am ${germanDate(today)} ist nichts überfällig.`
      : `Am ${germanDate(today)} sind ${String(count)} Einträge überfällig.`;
  return [head, ...sections].join('\n\n');
}

/** What an issue for one partner is called; by this name it is found again. */
export function issueTitle({ name }: PartnerReport): string {
  return `Stimmt das noch? ${name}`;
}

/** What an issue for one partner says: each overdue entry, its last source, and the one line to answer with. */
export function issueBody({ entries }: PartnerReport): string {
  const items = entries.flatMap(({ slug, name, facts }) => [
    `### ${name}`,
    '',
    ...facts.map((fact) => `- ${factLine(fact)}`),
    '',
    'Stimmt alles noch? Antworten Sie mit dieser einen Zeile und der Rolle, die geprüft hat:',
    '',
    '```text',
    `Stimmt noch: ${slug}, Leitung`,
    '```',
    '',
  ]);
  return [
    'Diese Angaben wurden lange nicht geprüft. Auf der Website steht das dabei.',
    '',
    'Bitte vergleichen Sie jede Angabe mit Ihrer eigenen. Ist etwas falsch, nehmen Sie das Formular „Angabe stimmt nicht“ oder schreiben Sie eine E-Mail. **Schreiben Sie hier nie, wo ein Schutzhaus ist**, und keine Namen.',
    '',
    ...items,
  ].join('\n');
}
