import { daysBetween } from './calendar-date.ts';
import type { Provenance } from './fact.ts';
import type { Kind, Service } from './service.ts';
import { serviceFacts } from './service-facts.ts';
import type { Source } from './source.ts';

/** Days after which something should be checked again, counted from the last confirmation or check of the source. */
export const LIMITS = { crisis: 90, service: 180, guide: 365 } as const;

const CRISIS_KINDS: ReadonlySet<Kind> = new Set<Kind>(['emergency', 'hotline', 'shelter']);

/** How many days the facts of a service of this kind stay fresh. */
export function serviceLimit(kind: Kind): number {
  return CRISIS_KINDS.has(kind) ? LIMITS.crisis : LIMITS.service;
}

/** The day on which a fact was last confirmed or its source last read (`YYYY-MM-DD`). */
export function lastChecked(fact: Provenance, sources: Record<string, Source>, entryChecked: string): string {
  if (fact.state === 'confirmed') return fact.confirmedOn;
  if (fact.state === 'unconfirmed') return entryChecked;
  return sources[fact.source]?.checked ?? entryChecked;
}

/** Whether something last checked on that day is overdue on `today`, both `YYYY-MM-DD`. */
export function isOverdue(checked: string, limit: number, today: string): boolean {
  return daysBetween(checked, today) > limit;
}

/** The last day on which something still counts as fresh, `YYYY-MM-DD`. */
export function freshUntil(checked: string, limit: number): string {
  return new Date(Date.parse(`${checked}T00:00:00Z`) + limit * 86_400_000).toISOString().slice(0, 10);
}

/** The day from which a service is overdue unless somebody checks: that of its oldest fact. */
export function serviceFreshUntil(service: Service): string {
  const days = serviceFacts(service).map(({ fact }) => lastChecked(fact, service.sources, service.checked));
  const [oldest = service.checked] = [service.checked, ...days].sort();
  return freshUntil(oldest, serviceLimit(service.kind));
}

/** Whether any fact of a service is overdue on `today` (`YYYY-MM-DD`). */
export function hasOverdueFacts(service: Service, today: string): boolean {
  const days = serviceFacts(service).map(({ fact }) => lastChecked(fact, service.sources, service.checked));
  return [service.checked, ...days].some((day) => isOverdue(day, serviceLimit(service.kind), today));
}
