import type { ContentTree } from './content-tree.ts';

/** The last number of the first edition. Those below it that stand nowhere belonged to somebody and stay empty. */
const LARGEST_PUBLISHED = 68;

/**
 * The number after these: never one that an entry had before.
 * @param numbers those that stand in entries now
 */
export function numberAfter(numbers: readonly number[]): number {
  return Math.max(LARGEST_PUBLISHED, ...numbers) + 1;
}

/** The number for a new service. */
export function nextNumber(services: ContentTree['services']): number {
  return numberAfter(services.map(({ value }) => value.number));
}
