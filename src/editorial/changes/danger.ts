/** How much a change can hurt, the worst first, and what a person has to do about it. */
export const LEVELS = ['stop', 'two', 'look', 'know'] as const;

export type Level = (typeof LEVELS)[number];

/** Kinds of danger, the worst first within a level. A code never changes its meaning; programs read it. */
const CODES = [
  'PROTECTED_ADDRESS_IN_HISTORY',
  'SECRET_ART_CHANGED',
  'PINNED_NUMBER_CHANGED',
  'CRISIS_NUMBER_CHANGED',
  'PHONE_CHANGE_UNVERIFIED',
  'WEB_HOST_CHANGE_UNVERIFIED',
  'ANONYMITY_LOWERED',
  'BILL_SHOWN',
  'POLICE_TOLD',
  'CONTENT_AND_PROGRAM',
  'LINKED_FILE',
  'ENTRY_UNREADABLE',
  'ADDRESS_CHANGED',
  'ENTRY_REMOVED',
  'NUMBER_CHANGED',
  'HOST_CHANGED',
  'EMAIL_CHANGED',
  'PLACE_CHANGED',
  'KIND_CHANGED',
  'STATE_RAISED',
  'DANGEROUS_WORDS',
  'WORD_LIST_WEAKENED',
  'SHOWN_NUMBER_CHANGED',
  'ENTRY_ADDED',
  'HOURS_CHANGED',
  'TRANSLATION_OUTDATED',
  'CHECK_RENEWED',
  'STATE_LOWERED',
  'WORDS_CHANGED',
  'OTHER_FIELDS',
  'OTHER_FILE',
] as const;

export type DangerCode = (typeof CODES)[number];

/** Something in a change that a person has to look at, in German. */
export type Danger = {
  level: Level;
  code: DangerCode;
  /** The file with the change, from the root of the repository. */
  file: string;
  /** The name of the entry as people know it, or of the file. */
  entry: string;
  /** What changed, and what it means. Contains nothing that the author of the change wrote. */
  what: string;
  /** Values out of the change: foreign text, to be shown as such. */
  old?: string;
  new?: string;
  /** Who stands for the new value, with source and date: foreign text too. */
  confirmed?: string;
};

/** The worst first; equal ones in the order of files. */
export function byDanger(a: Danger, b: Danger): number {
  return (
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    CODES.indexOf(a.code) - CODES.indexOf(b.code) ||
    a.file.localeCompare(b.file, 'en')
  );
}
