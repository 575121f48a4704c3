import type { Scored } from './entry-score.ts';
import { TUNING } from './tuning.ts';

/** Places among which a specific answer must stand, whatever the danger. */
const FIRST_PLACES = 3;

/** The entry that says most about what was typed, outside of the crisis services. */
function specificOf(others: readonly Scored[], lead: number | undefined): Scored | undefined {
  const [best] = others;
  const named = others.find(({ entry }) => entry === lead);
  return named && best && best.score <= named.score * TUNING.beforeLead ? named : best;
}

/**
 * Puts the crisis services first when someone may be in danger. The answer that says most about what was typed keeps a
 * place among the first three: who asks for a doctor in danger needs the number and the doctor.
 * @param scored entries, the best first
 * @param crisis the crisis services in their order
 * @param lead what the concept of danger leads to first: a crisis service goes before the others then
 */
export function putCrisisFirst(
  scored: readonly Scored[],
  crisis: readonly number[],
  lead?: number,
): Scored[] {
  const order = [...crisis.filter((entry) => entry === lead), ...crisis.filter((entry) => entry !== lead)];
  const unfound = { score: 0, concepts: [], words: [], isNamed: false, byNumber: false };
  const first = order.map((entry) => scored.find((each) => each.entry === entry) ?? { entry, ...unfound });
  const others = scored.filter(({ entry }) => !crisis.includes(entry));
  const specific = specificOf(others, lead);
  if (!specific) return first;
  const best = Math.max(0, ...first.map(({ score }) => score));
  const before = specific.score > best * TUNING.beforeCrisis ? 0 : FIRST_PLACES - 1;
  return [
    ...first.slice(0, before),
    specific,
    ...first.slice(before),
    ...others.filter((each) => each !== specific),
  ];
}

/** Who types a name or a number wants that entry. */
export function putNamedFirst(scored: readonly Scored[]): Scored[] {
  return [...scored.filter(({ isNamed }) => isNamed), ...scored.filter(({ isNamed }) => !isNamed)];
}

/** What is open now comes before what is closed, among entries that answer about as well. */
export function putOpenFirst(
  scored: readonly Scored[],
  isOpen: (entry: Scored) => boolean | undefined,
  near = 0.1,
): Scored[] {
  const standing = (entry: Scored): number => {
    const open = isOpen(entry);
    return open === undefined ? entry.score : entry.score * (open ? 1 + near : 1 - near);
  };
  return [...scored].sort((a, b) => standing(b) - standing(a));
}
