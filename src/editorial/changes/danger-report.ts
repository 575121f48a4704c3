import type { Danger, Level } from './danger.ts';
import { LEVELS, byDanger } from './danger.ts';
import { changedAddresses, changedOrganizations, changedServices, comingAndGoing } from './entry-changes.ts';
import type { ChangedFile } from './scope-changes.ts';
import { linkedFiles, mixedChange, otherFiles } from './scope-changes.ts';
import type { Snapshot } from './snapshot.ts';
import {
  changedWords,
  dangerousWords,
  outdatedTranslations,
  shownNumbers,
  weakenedLists,
} from './word-changes.ts';

/** Two commits, as far as dangers can be seen in them. */
export type Comparison = {
  before: Snapshot;
  after: Snapshot;
  files: readonly ChangedFile[];
  /** What other readers of the change found, such as the scan of its history. */
  found: readonly Danger[];
};

/** What a person must look at in a change, the worst first. */
export type DangerReport = {
  dangers: Danger[];
  counts: Record<Level, number>;
  /** Whether a number that people call in a crisis changes: two approvals and the note of a call back. */
  needsCallBack: boolean;
  /** Whether two people have to approve. */
  needsTwo: boolean;
};

const RULES = [
  ...[changedServices, comingAndGoing, changedAddresses, changedOrganizations],
  ...[dangerousWords, weakenedLists, shownNumbers, changedWords, outdatedTranslations],
];

const CALL_BACK = new Set(['PINNED_NUMBER_CHANGED', 'CRISIS_NUMBER_CHANGED', 'PHONE_CHANGE_UNVERIFIED']);

/** Compares two commits entry by entry. Reads texts only; nothing of them is executed. */
export function dangerReport({ before, after, files, found }: Comparison): DangerReport {
  const dangers = [
    ...found,
    ...mixedChange(files),
    ...linkedFiles(files),
    ...otherFiles(files),
    ...RULES.flatMap((rule) => rule(before, after)),
  ].sort(byDanger);
  const count = (level: Level): number => dangers.filter((danger) => danger.level === level).length;
  return {
    dangers,
    counts: Object.fromEntries(LEVELS.map((level) => [level, count(level)])) as Record<Level, number>,
    needsCallBack: dangers.some(({ code }) => CALL_BACK.has(code)),
    needsTwo: dangers.some(({ level }) => level === 'stop' || level === 'two'),
  };
}
