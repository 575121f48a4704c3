import type { EntryFile } from './entry-file.ts';
import { correctedLine } from './entry-file.ts';
import type { Finding } from './finding.ts';
import { fault } from './finding.ts';
import type { Passage } from './passage.ts';

/** What a rule has to know about a text besides its letters. */
export type TextContext = {
  collection: string;
  /** The tag of the language; `de` for everything that is not a translation. */
  language: string;
  /** Whether the place that the text is about must not be known. */
  isProtected: boolean;
  /** Names of parts of the city. */
  districts: RegExp;
};

/** A piece of a text that breaks a rule. */
export type Hit = { index: number; piece: string };

/** A rule about texts, wherever in a file they stand. */
export type TextRule = {
  code: string;
  appliesTo(passage: Passage, context: TextContext): boolean;
  find(text: string, context: TextContext): Hit[];
  message(piece: string): string;
  /** What the piece certainly should have been. */
  correct?(piece: string): string | undefined;
};

/** Fields that people read as sentences; `body` are the words below the head, `comment` what YAML skips. */
const PROSE_FIELDS = new Set([
  ...['body', 'comment', 'summary', 'note', 'text', 'what', 'who', 'gap', 'reason', 'entrance', 'steps'],
  ...['unit', 'confirmedBy', 'name', 'shortName', 'label'],
]);
const NAME_FIELDS = new Set([
  'name',
  'shortName',
  'title',
  'label',
  'street',
  'city',
  'district',
  'confirmedBy',
]);
/** Fields with a form of their own, which the schemas hold to the letter. */
const STRICT_FIELDS = new Set([
  ...['number', 'url', 'website', 'exit', 'onion', 'repository', 'hours', 'postalCode', 'address', 'kind'],
  ...['role', 'state', 'confidence', 'source', 'of', 'purpose', 'service', 'guide', 'topics', 'services'],
  ...['figures', 'fallbacks', 'organization', 'groups', 'areas', 'channels', 'spoken', 'checked'],
  ...['confirmedOn', 'measured', 'icon', 'value', 'interpreting', 'form'],
]);

/** Whether people read it as sentences. */
export function isProse({ field, path }: Passage): boolean {
  return PROSE_FIELDS.has(field) || (field === 'title' && path.length === 1);
}

/** Whether it names something. */
export function isName({ field }: Passage): boolean {
  return NAME_FIELDS.has(field);
}

/** Whether its letters are free, so that something could hide among them. */
export function isFree({ field }: Passage): boolean {
  return !STRICT_FIELDS.has(field);
}

/** All places at which a pattern is found. */
export function hits(pattern: RegExp): (text: string) => Hit[] {
  const everywhere = new RegExp(pattern, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
  return (text) => [...text.matchAll(everywhere)].map(({ 0: piece, index }) => ({ index, piece }));
}

/** The first place at which any of these finds something. */
export function firstHit(...finders: ((text: string) => Hit[])[]): (text: string) => Hit[] {
  return (text) => finders.flatMap((find) => find(text)).slice(0, 1);
}

function findingOf(entry: EntryFile, passage: Passage, rule: TextRule, hit: Hit): Finding {
  const place = passage.placeOf(hit.index, hit.piece);
  const found = fault(entry.file, place, { code: rule.code, message: rule.message(hit.piece) });
  const right = rule.correct?.(hit.piece);
  const correction = right === undefined ? undefined : correctedLine(entry, place, hit.piece, right);
  return correction === undefined ? found : { ...found, correction };
}

/** What the rules find in the texts of a file. */
export function textFindings(
  entry: EntryFile,
  passages: readonly Passage[],
  context: TextContext,
  rules: readonly TextRule[],
): Finding[] {
  return passages.flatMap((passage) =>
    rules
      .filter((rule) => rule.appliesTo(passage, context))
      .flatMap((rule) => rule.find(passage.text, context).map((hit) => findingOf(entry, passage, rule, hit))),
  );
}
