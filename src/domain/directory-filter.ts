import type { Languages } from './language.ts';
import type { Place } from './location.ts';
import type { PublishedService } from './published-service.ts';

/** What a visitor chose: every trait has to be there. */
export type Choice = readonly string[];

/** Traits that are simply there or not; the others answer a question, as `kind:shelter` does. */
export const PLAIN_TRAITS = ['phone', 'chat', 'visit', 'free', 'nameless', 'stepFree'] as const;

/** The trait of what is open now. It comes and goes, so entries do not carry it; whoever knows the time adds it. */
export const OPEN = 'open';

/** Questions of which one answer can be chosen at a time. */
export const QUESTIONS = ['group', 'kind', 'language', 'district'] as const;

function languageTraits({ spoken, interpreting, signLanguage, plainLanguage }: Languages): string[] {
  return [
    ...spoken,
    ...(interpreting ? ['interpreting'] : []),
    ...(signLanguage ? ['sign'] : []),
    ...(plainLanguage ? ['plain'] : []),
  ].map((language) => `language:${language}`);
}

function districtTraits(place: Place): string[] {
  const found = place.kind === 'public' ? place.locations.flatMap(({ district }) => district ?? []) : [];
  return [...new Set(found)].map((district) => `district:${district}`);
}

function plainTraits({ phones, channels, cost, anonymity, accessibility }: PublishedService): string[] {
  const known: Record<(typeof PLAIN_TRAITS)[number], boolean> = {
    phone: phones.length > 0,
    chat: channels.includes('chat'),
    visit: channels.includes('visit'),
    free: cost?.value === 'free',
    nameless: anonymity?.value === 'possible',
    stepFree: accessibility?.value === 'step-free',
  };
  return PLAIN_TRAITS.filter((trait) => known[trait]);
}

/**
 * What a service can be filtered by besides its kind, as short words without commas: its groups, and what is known for
 * certain. A service for everyone is for each group.
 */
export function ownTraits(service: PublishedService): string[] {
  const { eligibility, languages, place } = service;
  return [
    ...eligibility.groups.map((group) => `group:${group}`),
    ...plainTraits(service),
    ...(languages ? languageTraits(languages) : []),
    ...districtTraits(place),
  ];
}

/** The trait of a kind of help. */
export function kindTrait(kind: string): string {
  return `kind:${kind}`;
}

/** All that a service can be filtered by: its kind, and its own traits. */
export function filterTraits(service: PublishedService): string[] {
  return [kindTrait(service.kind), ...ownTraits(service)];
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

/**
 * How many entries fit when this trait is chosen besides. The answer to a question takes the place of the one given.
 * @param entries the traits of each entry
 */
export function countWith(entries: readonly (readonly string[])[], choice: Choice, trait: string): number {
  const [question, answer] = trait.split(':');
  const others =
    answer === undefined ? choice : choice.filter((each) => !each.startsWith(`${question ?? ''}:`));
  return entries.filter((traits) => fitsChoice(traits, [...others, trait])).length;
}
