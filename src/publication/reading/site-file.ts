import type { Card } from './card.ts';
import type { Format } from './format.ts';
import type { MarkupElement } from './markup-tree.ts';
import type { Passage } from './passage.ts';
import type { Script } from './script-reading.ts';
import type { Value } from './value-reading.ts';

/** What was found in a file when it was unpacked and read. Each format fills what it has. */
export type Reading = {
  /** The text as it stands there, unpacked. */
  source: string;
  passages: Passage[];
  cards: Card[];
  /** Data as it stands there, with the names of its fields. */
  data: Value[];
  elements: MarkupElement[];
  comments: string[];
  scripts: Script[];
  styles: string[];
  /** What browsers keep and offer again as the name of a page or file. */
  titles: string[];
  /** Addresses it names, ours and others'. */
  addresses: string[];
  /** What a picture or document says about itself: who made it, where, with what. */
  metadata: string[];
};

/** A file of the built site, read. */
export type SiteFile = Reading & {
  /** Path below the site, with `/`. */
  name: string;
  format: Format;
  /** As it is published. */
  bytes: Buffer;
  /** Why it could not be read. */
  fault?: string;
};

/** A reading in which nothing was found yet. */
export function emptyReading(): Reading {
  return {
    source: '',
    passages: [],
    cards: [],
    data: [],
    elements: [],
    comments: [],
    scripts: [],
    styles: [],
    titles: [],
    addresses: [],
    metadata: [],
  };
}
