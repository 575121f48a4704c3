import type { Provenance, Publishable } from './fact.ts';
import { isPublishable } from './fact.ts';
import type { Place } from './location.ts';
import type { Service } from './service.ts';
import { serviceFacts } from './service-facts.ts';

/** Kinds of facts that are being checked and therefore not shown. */
export type Withheld = 'phones' | 'emails' | 'schedules' | 'place' | 'other';

/** A service with nothing in it but what visitors may see. */
export type PublishedService = Service & { withheld: Withheld[] };

const CONTACT_FIELDS: readonly string[] = ['phones', 'emails', 'schedules', 'place'];

function withheldIn(service: Service): Withheld[] {
  const fields = serviceFacts(service)
    .filter(({ fact }) => !isPublishable(fact))
    .map(({ path }) => String(path[0]))
    .map((field) => (CONTACT_FIELDS.includes(field) ? (field as Withheld) : 'other'));
  return [...new Set(fields)];
}

function keep<Fact extends Provenance>(fact: Fact | undefined): Publishable<Fact> | undefined {
  return fact && isPublishable(fact) ? fact : undefined;
}

function publishPlace(place: Place): Place {
  if (place.kind !== 'public') return place;
  const locations = place.locations.filter(isPublishable);
  return locations.length > 0 ? { kind: 'public', locations } : { kind: 'remote' };
}

/** Whether anything is published with which someone could reach a service without the internet. */
export function isReachable({ phones, schedules, place }: PublishedService): boolean {
  return phones.length > 0 || schedules.length > 0 || place.kind === 'public';
}

/**
 * Takes out every fact that may not be shown (state `unconfirmed`) and says which kinds were taken.
 * The rule is the publication table of `docs/facts.md`.
 */
export function publishService(service: Service): PublishedService {
  return {
    ...service,
    phones: service.phones.filter(isPublishable),
    emails: service.emails.filter(isPublishable),
    schedules: service.schedules.filter(isPublishable),
    place: publishPlace(service.place),
    answeredBy: keep(service.answeredBy),
    languages: keep(service.languages),
    accessibility: keep(service.accessibility),
    cost: keep(service.cost),
    anonymity: keep(service.anonymity),
    bill: keep(service.bill),
    police: keep(service.police),
    children: keep(service.children),
    pets: keep(service.pets),
    withheld: withheldIn(service),
  };
}
