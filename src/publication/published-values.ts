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

/** What someone could dial, write to or go to. */
function contactValues({ phones, emails, place }: Service): string[] {
  const locations = place.kind === 'public' ? place.locations : [];
  return [
    ...phones.map(({ number }) => nationalDigits(number)),
    ...emails.map(({ address }) => address),
    ...locations.map(({ street }) => street),
  ];
}

/** Values that stand in the content, unconfirmed or in a draft, and are published by no entry. */
export function withheldValues(tree: ContentTree): string[] {
  const shown = new Set(builtServices(tree).flatMap((service) => contactValues(publishService(service))));
  const all = tree.services.flatMap(({ value }) => contactValues(value));
  return [...new Set(all)].filter((value) => !shown.has(value));
}
