import type { EditableCollection } from '#editor/collections.ts';

/** An entry that is being edited. Without a version it is new. */
export type Entry = { facts: Record<string, unknown>; body: string; version?: string };

/** The entries of a collection, and the number that the next one gets. */
export type Listed = { entries: string[]; number: number };

/** An entry on its way; `reason` says where somebody knows it from. */
export type Sent = Entry & { collection: string; slug: string; reason: string };

/** Something that has to be mended, as the content check says it. */
export type Fault = { file: string; line: number; message: string };

/** What came of it: faults, a refusal, or what was done, with an address to look at. */
export type Outcome = { findings?: Fault[]; refusal?: string; done?: string; link?: string };

/** Whoever hands out entries and takes them back: the bridge on one's own clone, or a host of Git. */
export type Desk = {
  /** The words on the button. */
  saving: string;
  /** Whether a change needs a reason, and what was saved lies elsewhere than what is edited here. */
  proposes: boolean;
  collections(): Promise<EditableCollection[]>;
  list(collection: string): Promise<Listed>;
  open(collection: string, slug: string): Promise<Entry>;
  deliver(way: 'check' | 'save', sent: Sent): Promise<Outcome>;
};
