import type { Kind, Service } from '#domain/service.ts';
import { germanDate } from '#domain/calendar-date.ts';
import type { Provenance } from '#domain/fact.ts';
import type { Danger, DangerCode, Level } from './danger.ts';

/** A service that stands in both commits. */
export type ServiceChange = { path: string; name: string; before: Service; after: Service };

/** Finds one kind of danger in a changed service. */
export type ServiceRule = (change: ServiceChange) => Danger[];

/** What a rule says beyond the entry it speaks about. */
export type Told = Pick<Danger, 'old' | 'new' | 'confirmed'>;

/** A danger of this entry; leaves out what is not known. */
export function dangerOf(
  { path, name }: Pick<ServiceChange, 'path' | 'name'>,
  [level, code, what]: [Level, DangerCode, string],
  told: { [Key in keyof Told]: string | undefined } = {},
): Danger {
  const known = Object.entries(told).filter(([, value]) => value !== undefined);
  return { level, code, file: path, entry: name, what, ...(Object.fromEntries(known) as Told) };
}

/** Somebody at the service, and something published: two that do not copy each other. */
const CONFIRMATIONS = 2;

/** How many independent confirmations a fact names. */
export function isConfirmedTwice(fact: Provenance): boolean {
  if (fact.state === 'unconfirmed') return false;
  const spoken = fact.state === 'confirmed' ? 1 : 0;
  return spoken + (fact.source === undefined ? 0 : 1) >= CONFIRMATIONS;
}

/** Who stands for a fact: the source with its year and day, and the role that confirmed it. */
export function confirmationOf(fact: Provenance, { sources, checked }: Service): string {
  if (fact.state === 'unconfirmed') return `niemand, wird nicht veröffentlicht (${fact.reason})`;
  const source = fact.source === undefined ? undefined : sources[fact.source];
  const year = source?.year === undefined ? 'ohne Jahr' : String(source.year);
  const read = germanDate(source?.checked ?? checked);
  const written = source ? [`${source.title} (${year}), gelesen am ${read}`] : [];
  const spoken =
    fact.state === 'confirmed'
      ? [`vom Dienst bestätigt durch „${fact.confirmedBy}“ am ${germanDate(fact.confirmedOn)}`]
      : [];
  return [...spoken, ...written].join('; ') || 'keine Quelle genannt';
}

const CRISIS: ReadonlySet<Kind> = new Set<Kind>(['emergency', 'hotline', 'shelter']);

/** Whether people call there in a crisis. */
export function isCrisis({ kind }: Service): boolean {
  return CRISIS.has(kind);
}
