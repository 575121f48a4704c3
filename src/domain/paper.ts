import type { PublishedService } from './published-service.ts';

/** Stations of the police in the city. Only their names are used: what else is known of them is twelve years old. */
export const STATIONS = ['centre', 'north', 'southeast', 'southwest'] as const;

export type Station = (typeof STATIONS)[number];

/** Something to print. Quiet is what shows, at a glance, nothing of what it is about. */
export type Paper = { number: number } & (
  | { form: 'card' | 'page'; isQuiet: boolean }
  | { form: 'poster'; size: 'A4' | 'A3' }
  | { form: 'handover'; station?: Station }
);

/** Every paper. A number is part of an address and never given again. */
export const PAPERS: readonly Paper[] = [
  { number: 1, form: 'card', isQuiet: false },
  { number: 2, form: 'card', isQuiet: true },
  { number: 3, form: 'page', isQuiet: false },
  { number: 4, form: 'page', isQuiet: true },
  { number: 5, form: 'poster', size: 'A4' },
  { number: 6, form: 'poster', size: 'A3' },
  { number: 7, form: 'handover' },
  { number: 8, form: 'handover', station: 'centre' },
  { number: 9, form: 'handover', station: 'north' },
  { number: 10, form: 'handover', station: 'southeast' },
  { number: 11, form: 'handover', station: 'southwest' },
];

/** Whether a paper is meant not to be understood by whoever finds it. */
export function isQuiet(paper: Paper): boolean {
  return 'isQuiet' in paper && paper.isQuiet;
}

/** Parts that services play on paper, whatever they are called in this city. */
export const CONTACT_ROLES = [
  'emergency',
  'ambulance',
  'helpline',
  'menHelpline',
  'intake',
  'children',
  'victimSupport',
  'intervention',
  'municipal',
  'doctor',
  'police',
] as const;

export type ContactRole = (typeof CONTACT_ROLES)[number];

/** Those that have a letter on quiet paper. */
export type LetteredRole = Exclude<ContactRole, 'municipal' | 'police'>;

/** The services that stand on paper, with nothing in them but what is published. */
export type PaperContacts = Record<ContactRole, PublishedService>;
