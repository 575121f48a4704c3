import type { PublishedService } from './published-service.ts';

/** What a visitor chose: every trait has to be there. */
export type Choice = readonly string[];

/**
 * What a service can be filtered by, as short words: its kind, its groups, and what is known for certain.
 * A service for everyone is for each group.
 */
export function filterTraits(service: PublishedService): string[] {
  const { eligibility, phones, cost, accessibility, kind } = service;
  return [
    `kind:${kind}`,
    ...eligibility.groups.map((group) => `group:${group}`),
    ...(phones.length > 0 ? ['phone'] : []),
    ...(cost?.value === 'free' ? ['free'] : []),
    ...(accessibility?.value === 'step-free' ? ['stepFree'] : []),
  ];
}

const FOR_ALL = 'group:everyone';
const OWN_DOOR = new Set(['group:perpetrators', 'group:professionals', 'group:homeless']);

/** Whether an entry with these traits fits the choice. What is open to everyone fits all whom help is meant for. */
export function fitsChoice(traits: readonly string[], choice: Choice): boolean {
  return choice.every(
    (wanted) =>
      traits.includes(wanted) ||
      (wanted.startsWith('group:') && !OWN_DOOR.has(wanted) && traits.includes(FOR_ALL)),
  );
}
