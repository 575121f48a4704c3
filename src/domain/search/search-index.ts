import type { OpeningTimes } from '#domain/opening-times.ts';
import type { TargetKind } from '#domain/permalink.ts';
import { permalink, SITE_PAGES, sitePageIn } from '#domain/permalink.ts';
import type { PackedPhrases } from './packed-phrases.ts';

/** What a result shows, so that no file per result is needed. */
export type Card = {
  /** The stable name of an entry, or the folder of a page of the site itself. */
  slug: string;
  kind: TargetKind;
  /** The number in its address; 0 for pages of the site itself, which have none. */
  number: number;
  name: string;
  summary: string;
  /** What kind of help or text it is, in the words of the page. */
  label: string;
  /** Digits of all its numbers, as dialled; the first is the one to call. */
  phones: string[];
  /** The first number as people read it. */
  call?: string;
  /** The full name, where lists show a short one. */
  fullName?: string;
  /** What it can be filtered by, see `filterTraits`. */
  traits?: string[];
  /** When it can be reached, where that may be published. */
  times?: OpeningTimes;
  /** Whether it works in the city itself and not for the whole country. */
  local?: true;
};

/** Where a result leads. */
export function cardAddress({ kind, slug, number }: Card): string {
  return kind === 'page' ? SITE_PAGES[sitePageIn(slug) ?? 'home'] : permalink(kind, number);
}

/** A concept as the search uses it: what it is called and what it leads to. */
export type IndexedConcept = {
  name: string;
  acute?: true;
  /** Places of the cards it leads to, the best first. */
  leads: number[];
};

/** What the search needs for what is typed in German, in one file that is the same whatever is typed. */
export type SearchIndex = {
  cards: Card[];
  /** The stems that stand in entries and in German phrases. See `packWords`. */
  words: string;
  /** In which entries each of them stands. See `packHits`. */
  hits: string;
  concepts: IndexedConcept[];
  /** The German phrases of the concepts. */
  phrases: PackedPhrases;
  /** Slugs of the services that come first when someone may be in danger, in this order. */
  crisis: number[];
};

/**
 * What people type in other languages, in a file that follows the first one always. By language, the stems of phrases: a
 * text for each concept, in their order, with a comma between phrases.
 */
export type OtherLanguages = Record<string, string[]>;
