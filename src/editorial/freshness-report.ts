import { daysBetween } from '#domain/calendar-date.ts';
import type { Provenance } from '#domain/fact.ts';
import { LIMITS, isOverdue, lastChecked, serviceLimit } from '#domain/freshness.ts';
import { serviceFacts } from '#domain/service-facts.ts';
import type { Service } from '#domain/service.ts';
import type { ContentTree, Entry } from './content-tree.ts';

/** Something that was last checked too long ago. */
export type OverdueFact = { field: string; checked: string; age: number; source: string };

/** An entry with something overdue in it. */
export type OverdueEntry = {
  /** Kind and name of the entry, as commands take it: `kis-leipzig`. */
  slug: string;
  name: string;
  file: string;
  /** Days after which something of this kind has to be checked again. */
  limit: number;
  facts: OverdueFact[];
};

/** Everything overdue that one organization can answer for. */
export type PartnerReport = { partner: string; name: string; entries: OverdueEntry[] };

/** Guides, and services without a known organization: we answer for them ourselves. */
export const EDITORS = 'redaktion';

const FIELDS: Readonly<Record<string, string>> = {
  phones: 'Rufnummer',
  emails: 'E-Mail',
  schedules: 'Zeiten',
  place: 'Adresse',
  answeredBy: 'Wer antwortet',
  languages: 'Sprachen',
  accessibility: 'Barrierefreiheit',
  cost: 'Kosten',
  anonymity: 'Anonymität',
  bill: 'Telefonrechnung',
  police: 'Polizei',
  children: 'Kinder',
  pets: 'Tiere',
};

function sourceOf(fact: Provenance, { sources }: Service): string {
  if (fact.state === 'unconfirmed') return 'noch keine, die Angabe wird geklärt';
  const source = fact.source === undefined ? undefined : sources[fact.source];
  const written = source && `${source.title} (${String(source.year ?? 'ohne Jahr')})`;
  return fact.state === 'confirmed' ? `bestätigt durch „${fact.confirmedBy}“` : (written ?? 'keine genannt');
}

function overdueFacts(service: Service, today: string): OverdueFact[] {
  const limit = serviceLimit(service.kind);
  const whole = { field: 'Ganzer Eintrag', checked: service.checked, source: 'Prüfdatum des Eintrags' };
  const facts = serviceFacts(service).map(({ path, fact }) => ({
    field: FIELDS[String(path[0])] ?? String(path[0]),
    checked: lastChecked(fact, service.sources, service.checked),
    source: sourceOf(fact, service),
  }));
  return [whole, ...facts]
    .filter(({ checked }) => isOverdue(checked, limit, today))
    .map((each) => ({ ...each, age: daysBetween(each.checked, today) }));
}

type Owned = { partner: string; entry: OverdueEntry };

function overdueService({ slug, file, value }: Entry<Service>, today: string): Owned {
  const limit = serviceLimit(value.kind);
  const facts = overdueFacts(value, today);
  const entry = { slug, name: value.shortName ?? value.name, file: file.file, limit, facts };
  return { partner: value.organization ?? EDITORS, entry };
}

function overdueGuide({ slug, file, value }: ContentTree['guides'][number], today: string): Owned {
  const { checked, title } = value;
  const fact = { field: 'Ratgeber', checked, age: daysBetween(checked, today), source: 'Prüfdatum' };
  const facts = isOverdue(checked, LIMITS.guide, today) ? [fact] : [];
  return { partner: EDITORS, entry: { slug, name: title, file: file.file, limit: LIMITS.guide, facts } };
}

const oldest = ({ facts }: OverdueEntry): number => Math.max(...facts.map(({ age }) => age));

/**
 * What is overdue on a day, by the organization that can say whether it is still right; who waits longest comes first.
 * The limits are those of `docs/facts.md`. Drafts are left out: nobody sees them.
 * @param today `YYYY-MM-DD`
 */
export function freshnessReport(
  tree: Pick<ContentTree, 'services' | 'guides' | 'organizations'>,
  today: string,
): PartnerReport[] {
  const names = new Map(tree.organizations.map(({ slug, value }) => [slug, value.name]));
  const owned = [
    ...tree.services.filter(({ value }) => !value.draft).map((entry) => overdueService(entry, today)),
    ...tree.guides.map((entry) => overdueGuide(entry, today)),
  ].filter(({ entry }) => entry.facts.length > 0);
  return [...Map.groupBy(owned, ({ partner }) => partner)]
    .map(([partner, list]) => ({
      partner,
      name: names.get(partner) ?? 'Redaktion',
      entries: list.map(({ entry }) => entry).sort((a, b) => oldest(b) - oldest(a)),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
}
