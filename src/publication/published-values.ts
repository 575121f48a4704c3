import { isPublishable } from '#domain/fact.ts';
import { publishService } from '#domain/published-service.ts';
import type { Service } from '#domain/service.ts';
import type { ContentTree } from '#editorial/content-tree.ts';
import { nationalDigits } from './leak-scan.ts';

function builtServices(tree: ContentTree): Service[] {
  return tree.services.filter(({ value }) => !value.draft).map(({ value }) => value);
}

/** All numbers that visitors may see, as dialled inside Germany. */
export function publishedValues(tree: ContentTree): Set<string> {
  const phones = builtServices(tree).flatMap((service) =>
    publishService(service).phones.map(({ number }) => number),
  );
  const operator = tree.operator.flatMap(({ value }) => value.phone ?? []);
  return new Set([...phones, ...operator].map(nationalDigits));
}

function unconfirmedValues(service: Service): string[] {
  const places = service.place.kind === 'public' ? service.place.locations : [];
  return [
    ...service.phones.filter((fact) => !isPublishable(fact)).map(({ number }) => nationalDigits(number)),
    ...service.emails.filter((fact) => !isPublishable(fact)).map(({ address }) => address),
    ...places.filter((fact) => !isPublishable(fact)).map(({ street }) => street),
  ];
}

function knownPlaces(tree: ContentTree): Set<string> {
  const places = builtServices(tree).map((service) => publishService(service).place);
  return new Set(
    places.flatMap((place) => (place.kind === 'public' ? place.locations.map(({ street }) => street) : [])),
  );
}

/** Values that stand in the content as unconfirmed and are published by no other entry. */
export function withheldValues(tree: ContentTree): string[] {
  const numbers = publishedValues(tree);
  const places = knownPlaces(tree);
  const emails = new Set(
    builtServices(tree).flatMap((service) => publishService(service).emails.map(({ address }) => address)),
  );
  const all = tree.services.flatMap(({ value }) => unconfirmedValues(value));
  return [...new Set(all)].filter((value) => !numbers.has(value) && !places.has(value) && !emails.has(value));
}
