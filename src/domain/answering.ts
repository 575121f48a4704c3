import type { ListedService } from './listing.ts';
import type { PublishedService } from './published-service.ts';
import { answersAlways } from './service-opening.ts';

type Group = PublishedService['eligibility']['groups'][number];

/** Lines that may be there beside those that are there day and night. */
const MOST = 6;

/** Groups that need no line for women: others, those with a door of their own, and those who ask for somebody else. */
const WITHOUT_WOMEN: ReadonlySet<Group> = new Set<Group>([
  'men',
  'children',
  'relatives',
  'perpetrators',
  'professionals',
]);

/** For whom a line is looked for: the groups of a service, women among those they may belong to, all where all may come. */
function wantedBy({ eligibility: { groups } }: PublishedService): Group[] {
  const hasWomen = groups.some((group) => !WITHOUT_WOMEN.has(group));
  const isForWomen = groups.every((group) => group === 'women');
  return [...(hasWomen ? (['women'] as const) : []), ...(isForWomen ? [] : groups)];
}

function isFor(service: PublishedService, group: Group): boolean {
  const { groups } = service.eligibility;
  return groups.includes(group) || groups.includes('everyone');
}

/**
 * Lines that answer day and night for everyone a service is for: for each group the one that is there for it alone, else
 * one that is there for all. A line counts when its number and its hours may be published and it serves the whole country.
 */
export function linesAroundTheClock(entry: ListedService, all: readonly ListedService[]): ListedService[] {
  const lines = all.filter(
    ({ slug, service }) =>
      slug !== entry.slug &&
      service.kind === 'hotline' &&
      service.eligibility.areas.includes('germany') &&
      answersAlways(service),
  );
  const chosen: ListedService[] = [];
  for (const group of wantedBy(entry.service)) {
    if (chosen.some(({ service }) => isFor(service, group))) continue;
    const own = lines.find(({ service }) => service.eligibility.groups.includes(group));
    const line = own ?? lines.find(({ service }) => isFor(service, group));
    if (line) chosen.push(line);
  }
  return chosen;
}

/** Whether a line helps with what a service helps with, where it helps, and those whom it helps. */
function servesAlike({ service: line }: ListedService, { service }: ListedService): boolean {
  const { groups, areas } = line.eligibility;
  return (
    line.topics.some((topic) => service.topics.includes(topic)) &&
    (areas.includes('germany') || service.eligibility.areas.some((area) => areas.includes(area))) &&
    service.eligibility.groups.some((group) => groups.includes(group) || groups.includes('everyone'))
  );
}

/** Who may answer when a service does not: to be asked for the hour, and those who answer at every hour. */
export type Answering = { sometimes: ListedService[]; always: ListedService[] };

/**
 * Who answers for the same need when a service does not. First the doors that its entry names, then lines for the same
 * topics, places and people; only those with a published number and published hours. It ends in lines that are there day
 * and night; none of them is needed where the service itself is.
 */
export function answeringInstead(entry: ListedService, all: readonly ListedService[]): Answering {
  const always = linesAroundTheClock(entry, all);
  const { fallbacks } = entry.service;
  const named = fallbacks.flatMap((slug) => all.find((each) => each.slug === slug) ?? []);
  // Of those who are always there the fitting ones are chosen already.
  const alike = all.filter(
    (each) => each.service.kind === 'hotline' && !answersAlways(each.service) && servesAlike(each, entry),
  );
  const sometimes = [...new Set([...named, ...alike])]
    .filter((each) => each.slug !== entry.slug && !always.includes(each))
    .filter(({ service, opening }) => service.phones.length > 0 && opening?.of === 'phone');
  return { sometimes: sometimes.slice(0, MOST), always };
}
