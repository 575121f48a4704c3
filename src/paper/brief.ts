import type { Guide } from '#domain/guide.ts';
import type { ContactRole, LetteredRole, PaperContacts } from '#domain/paper.ts';
import type { Words } from '#i18n/words.ts';
import { paperLine } from '#i18n/paper-line.ts';
import type { Row } from './number-row.ts';

/** Everything that papers are drawn from. */
export type Brief = {
  contacts: PaperContacts;
  /** Three steps each: in danger, and after the police were there. */
  urgent: Guide;
  afterCall: Guide;
  words: Words;
  /** Addresses that codes lead to, whole. */
  home: string;
  firstSteps: string;
  /** The day the paper stands for, `YYYY-MM-DD`. */
  day: string;
};

/** Rows of services with their names, their numbers, and when somebody answers. */
export function openRows({ contacts, words }: Brief, roles: readonly ContactRole[]): Row[] {
  return roles.map((role) => {
    const { name, reach, hours } = paperLine(contacts[role], words);
    return { name, reach, note: hours };
  });
}

/** Rows that only those understand who know the letters; what has no number yet leaves room for one. */
export function quietRows({ contacts, words }: Brief, roles: readonly LetteredRole[]): Row[] {
  return roles.map((role) => {
    const { reach, isPhone, hours } = paperLine(contacts[role], words);
    const letter = words.paper.letters[role];
    return isPhone ? { name: letter, reach, note: hours } : { name: letter, reach: '' };
  });
}

/** An address as people read it aloud. */
export function spokenAddress(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
