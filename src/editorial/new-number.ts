import type { ContentTree } from './content-tree.ts';

/** The last number of the first edition. Those below it that stand nowhere belonged to somebody and stay empty. */
const LARGEST_PUBLISHED = 68;

/** The number for a new service: never one that an entry had before. */
export function nextNumber(services: ContentTree['services']): number {
  return Math.max(LARGEST_PUBLISHED, ...services.map(({ value }) => value.number)) + 1;
}
