import type { SiteFile } from '#publication/reading/site-file.ts';
import type { Known } from './known.ts';
import type { NearText } from './nearness.ts';

/** Something in the built site that may not be there, in German: where, what, and what to do. */
export type Leak = { file: string; kind: string; what: string; cure: string };

/** What a detector looks at: a file, and what stands near the name of a protected house in it. */
export type Sight = {
  file: SiteFile;
  /** Everything that can be read in it, in every way it can be read, each once. */
  texts: readonly string[];
  near: readonly NearText[];
  known: Known;
  /** All files of the site by name. */
  site: ReadonlyMap<string, SiteFile>;
  /** The host the site is published under, as it says itself. */
  host: string;
};

/** Finds one kind of leak. */
export type Detector = {
  kind: string;
  /** What to do about it, in German. */
  cure: string;
  /** One sentence, in German, for each leak of this kind in the file. */
  find: (sight: Sight) => string[];
};

/** Enough of a value to search for it, and not enough to go there: the log of a build may be public. */
export function hinted(value: string): string {
  const text = value.trim();
  return `„${text.slice(0, Math.min(4, Math.ceil(text.length / 3)))}…“`;
}
