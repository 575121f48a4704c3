import type { Location } from '#domain/location.ts';
import { publishService } from '#domain/published-service.ts';
import type { Service } from '#domain/service.ts';
import type { ContentTree } from '#editorial/content-tree.ts';

/** Digits of a number as dialled inside Germany, so that every way of writing it is the same. */
export function nationalDigits(number: string): string {
  const digits = number.replaceAll(/[^\d+]/g, '');
  const abroad = /^(?:\+|00)490?(.*)$/.exec(digits)?.[1];
  return abroad === undefined ? digits.replaceAll('+', '') : `0${abroad}`;
}

/** A street and its number, so that every way of writing it is the same. */
export function streetKey(street: string): string {
  return street
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/str(?:asse)?\b\.?|strasse(?=\d)|str\.?(?=\d)/g, 'strasse')
    .replaceAll(/[\s.,]|(?<!\d)-|-(?!\d)/g, '');
}

function builtServices(tree: ContentTree): Service[] {
  return tree.services.filter(({ value }) => !value.draft).map(({ value }) => value);
}

function locationsOf({ place }: Service): Location[] {
  return place.kind === 'public' ? place.locations : [];
}

/** What someone could dial, write to or go to. */
function contactValues(service: Service): string[] {
  return [
    ...service.phones.map(({ number }) => nationalDigits(number)),
    ...service.emails.map(({ address }) => address),
    ...locationsOf(service).map(({ street }) => street),
  ];
}

/** What visitors may see: numbers as dialled inside Germany, streets as {@link streetKey} writes them. */
export type PublishedValues = {
  numbers: Set<string>;
  emails: Set<string>;
  streets: string[];
  points: (readonly [number, number])[];
};

/** Every contact and place that some entry, or the operator, publishes. */
export function publishedValues(tree: ContentTree): PublishedValues {
  const services = builtServices(tree).map(publishService);
  const operators = tree.operator.map(({ value }) => value);
  const phones = services.flatMap((service) => service.phones.map(({ number }) => number));
  const emails = services.flatMap((service) => service.emails.map(({ address }) => address));
  const streets = services.flatMap(locationsOf).map(({ street }) => street);
  return {
    numbers: new Set([...phones, ...operators.flatMap(({ phone }) => phone ?? [])].map(nationalDigits)),
    emails: new Set(
      [...emails, ...operators.flatMap(({ email }) => email ?? [])].map((each) => each.toLowerCase()),
    ),
    streets: [...streets, ...operators.flatMap(({ street }) => street ?? [])].map(streetKey),
    points: services.flatMap(locationsOf).flatMap(({ coordinates }) => (coordinates ? [coordinates] : [])),
  };
}

/** Values that stand in the content, unconfirmed or in a draft, and are published by no entry. */
export function withheldValues(tree: ContentTree): string[] {
  const shown = new Set(builtServices(tree).flatMap((service) => contactValues(publishService(service))));
  const all = tree.services.flatMap(({ value }) => contactValues(value));
  return [...new Set(all)].filter((value) => !shown.has(value));
}
