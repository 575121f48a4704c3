import { isPublishable } from '#domain/fact.ts';
import { lastChecked } from '#domain/freshness.ts';
import type { ListedGuide, ListedService } from '#domain/listing.ts';
import { serviceFacts } from '#domain/service-facts.ts';

/** That an entry was compared with its sources or confirmed, and on which day (`YYYY-MM-DD`). */
export type EntryCheck = { slug: string; href: string; name: string; day: string; isConfirmed: boolean };

function serviceCheck({ slug, href, service }: ListedService): EntryCheck {
  const facts = serviceFacts(service).map(({ fact }) => fact);
  const days = facts.filter(isPublishable).map((fact) => lastChecked(fact, service.sources, service.checked));
  const day = [service.checked, ...days].sort().at(-1) ?? service.checked;
  const isConfirmed = facts.some((fact) => fact.state === 'confirmed' && fact.confirmedOn === day);
  return { slug, href, name: service.name, day, isConfirmed };
}

function guideCheck({ slug, href, guide }: ListedGuide): EntryCheck {
  return { slug, href, name: guide.title, day: guide.checked, isConfirmed: false };
}

/**
 * The last check of every entry, the newest first. It is read from the dates in the entries and not from the history of
 * their files, which a shallow clone or an archive does not have.
 */
export function entryChecks(
  services: readonly ListedService[],
  guides: readonly ListedGuide[],
): EntryCheck[] {
  const checks = [...services.map(serviceCheck), ...guides.map(guideCheck)];
  return checks.sort((a, b) => b.day.localeCompare(a.day));
}
