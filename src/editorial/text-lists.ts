import { baseMapSchema, districtNames } from '#domain/base-map.ts';
import { nameAmong } from '#domain/name-pattern.ts';
import type { AdviceLists } from './advice-check.ts';
import { adviceLists } from './advice-check.ts';
import type { ContentFiles } from './content-files.ts';
import { pathIn } from './content-files.ts';
import { LETTER_RULES } from './letter-rules.ts';
import { PLACE_RULES } from './place-rules.ts';
import { PROSE_RULES } from './prose-rules.ts';
import type { TextRule } from './text-rule.ts';
import { wordingRules } from './wording-check.ts';

/** What texts are held to: the rules for all of them, those for pages that promise, and what the lists beside them say. */
export type TextLists = { rules: TextRule[]; unseen: TextRule[]; advice: AdviceLists; districts: RegExp };

const LISTS = 'wording';
const MAP = 'map/leipzig.json';
const NOWHERE = /(?!)/;

function textOf(files: ContentFiles, path: string): string | undefined {
  return files.kindOf(path) === 'file' ? files.read(path) : undefined;
}

/** Names of parts of the city, from the drawn map that lies beside the entries. */
function districtsIn(text: string | undefined): RegExp {
  if (text === undefined) return NOWHERE;
  const map = baseMapSchema.safeParse(JSON.parse(text));
  return map.success ? nameAmong(districtNames(map.data)) : NOWHERE;
}

function listsOf(files: ContentFiles): TextLists {
  const { everywhere, unseen } = wordingRules(files);
  const rules = [...LETTER_RULES, ...PROSE_RULES, ...PLACE_RULES, ...everywhere];
  return { rules, unseen, advice: adviceLists(files), districts: districtsIn(textOf(files, MAP)) };
}

/** Everything that the lists are made of: all word lists that lie there, and the map. */
function sourceOf(files: ContentFiles): string {
  const paths = [...files.itemsIn(LISTS).map(({ name }) => pathIn(LISTS, name)), MAP];
  return JSON.stringify(paths.map((path) => [path, textOf(files, path)]));
}

let last: { source: string; lists: TextLists } | undefined;

/** Reads the lists of a content tree. As long as none of them changes, it is the same object that comes back. */
export function readLists(files: ContentFiles): TextLists {
  const source = sourceOf(files);
  if (last?.source !== source) last = { source, lists: listsOf(files) };
  return last.lists;
}
