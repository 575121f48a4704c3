import { germanDate } from '#domain/calendar-date.ts';
import { LIMITS, isOverdue, serviceLimit } from '#domain/freshness.ts';
import { serviceFacts } from '#domain/service-facts.ts';
import type { ContentTree, Entry } from './content-tree.ts';
import type { Finding } from './finding.ts';
import type { FactFault } from './service-rule.ts';
import { factFinding } from './service-rule.ts';

type Day = { path: (string | number)[]; day: string };
type Sources = Record<string, { checked?: string | undefined; year?: number | undefined }>;

function sourceDays(sources: Sources): Day[] {
  return Object.entries(sources).flatMap(([name, { checked }]) =>
    checked === undefined ? [] : [{ path: ['sources', name, 'checked'], day: checked }],
  );
}

function factDays({ value }: ContentTree['services'][number]): Day[] {
  return serviceFacts(value).flatMap(({ path, fact }) =>
    fact.state === 'confirmed' ? [{ path: [...path, 'confirmedOn'], day: fact.confirmedOn }] : [],
  );
}

function inFuture(days: readonly Day[], today: string): FactFault[] {
  return days
    .filter(({ day }) => day > today)
    .map(({ path, day }) => ({
      path,
      code: 'DATE_FUTURE',
      message: `Der ${germanDate(day)} liegt in der Zukunft. Hier steht der Tag, an dem verglichen oder bestätigt wurde.`,
    }));
}

function futureYears(sources: Sources, today: string): FactFault[] {
  return Object.entries(sources).flatMap(([name, { year }]) =>
    year !== undefined && year > Number(today.slice(0, 4))
      ? [
          {
            path: ['sources', name, 'year'],
            code: 'DATE_FUTURE',
            message: `Das Jahr ${String(year)} liegt in der Zukunft.`,
          },
        ]
      : [],
  );
}

/** That something is old is no reason to refuse the whole site; it says so itself on its page. */
function stale(checked: string, limit: number, today: string): FactFault[] {
  if (!isOverdue(checked, limit, today)) return [];
  const message = `Zuletzt geprüft am ${germanDate(checked)}, das ist länger als ${String(limit)} Tage her. Bitte alle Angaben mit ihren Quellen vergleichen und „checked“ auf heute setzen.`;
  return [{ path: ['checked'], code: 'REVIEW_STALE', message, severity: 'warning' }];
}

type Dated = Entry<{ checked: string; sources: Sources | readonly Sources[string][] }>;

function entryFindings(entry: Dated, days: readonly Day[], limit: number, today: string): Finding[] {
  const { checked } = entry.value;
  const sources: Sources = Object.fromEntries(Object.entries(entry.value.sources));
  const all = [{ path: ['checked'], day: checked }, ...days, ...sourceDays(sources)];
  const faults = [...inFuture(all, today), ...futureYears(sources, today), ...stale(checked, limit, today)];
  return faults.map((each) => factFinding(entry, each));
}

/** Finds days that have not come yet, and entries that nobody has looked at for too long. */
export function checkDates(tree: ContentTree, today: string): Finding[] {
  return [
    ...tree.services.flatMap((entry) =>
      entryFindings(entry, factDays(entry), serviceLimit(entry.value.kind), today),
    ),
    ...tree.guides.flatMap((entry) => entryFindings(entry, [], LIMITS.guide, today)),
    ...tree.pages.flatMap((entry) => entryFindings(entry, [], LIMITS.guide, today)),
  ];
}
