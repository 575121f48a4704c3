import type { PublishedService } from './published-service.ts';
import type { ServiceWay, WayAnswer } from './way-in.ts';

type Group = PublishedService['eligibility']['groups'][number];
type Door = Pick<PublishedService, 'kind' | 'eligibility'>;

/** Kinds of help that people who use violence are never sent to: those they hurt are safe there. */
const FOR_THE_HURT: readonly string[] = ['shelter', 'intervention', 'counselling'];

function opensFor(groups: readonly Group[], { eligibility }: Door): boolean {
  return eligibility.groups.some((group) => groups.includes(group));
}

/**
 * Whether someone who gave this answer would stand before a door that must not be theirs. No remark that it is the
 * nearest one makes up for that: a shelter for women shown to men, or any shelter to those who use violence.
 */
export function isForbiddenDoor(door: Door, { groups = [], forOthers }: WayAnswer): boolean {
  if (groups.includes('perpetrators') && FOR_THE_HURT.includes(door.kind)) return true;
  if (door.kind !== 'shelter' || forOthers) return false;
  return !opensFor(
    groups.filter((group) => group !== 'everyone'),
    door,
  );
}

/**
 * Whether the published eligibility of a service covers an answer.
 * @param besides the groups that come with what is chosen besides, such as parents
 */
export function isOpenTo(door: Door, { groups, areas }: WayAnswer, besides: readonly Group[] = []): boolean {
  const isForThem = groups === undefined || opensFor([...groups, ...besides], door);
  return isForThem && (areas === undefined || door.eligibility.areas.some((area) => areas.includes(area)));
}

/** The answers of the narrowing questions to which an entry is shown: those it names, or all where it names none. */
export function answersOf(
  way: Pick<ServiceWay, 'for'>,
  question: { name: string; answers: WayAnswer[] },
): WayAnswer[] {
  const wanted = way.for[question.name];
  return wanted ? question.answers.filter(({ name }) => wanted.includes(name)) : question.answers;
}
