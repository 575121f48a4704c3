import { checkAdvice } from './advice-check.ts';
import type { ContentFile, ContentTree } from './content-tree.ts';
import type { EntryFile } from './entry-file.ts';
import type { Finding } from './finding.ts';
import type { Passage } from './passage.ts';
import { bodyPassages, commentPassages, headPassages } from './passage.ts';
import { PROMISING_PAGES } from './promise-check.ts';
import { isProtected } from './schema-code.ts';
import type { TextLists } from './text-lists.ts';
import { readLists } from './text-lists.ts';
import { textFindings } from './text-rule.ts';

/** Files that advise on their own; the steps of browsers stand on a page that warns. */
const ADVISING = new Set(['services', 'guides', 'topics', 'pages']);

function passagesOf({ file }: ContentFile): Passage[] {
  return [...headPassages(file), ...commentPassages(file), ...bodyPassages(file)];
}

/** Whether the entry that a file belongs to, or translates, is about a place that must not be known. */
function protectedSlugs(files: readonly ContentFile[]): Set<string> {
  const houses = files.filter(({ collection, file }) => collection === 'services' && isProtected(file.facts));
  return new Set(houses.map(({ slug }) => slug));
}

function fileFindings(each: ContentFile, isHouse: boolean, lists: TextLists): Finding[] {
  const { collection, slug, language } = each;
  const isPromising = collection === 'pages' && PROMISING_PAGES.includes(slug);
  const rules = isPromising ? [...lists.rules, ...lists.unseen] : lists.rules;
  const context = { collection, language, isProtected: isHouse, districts: lists.districts };
  return [
    ...textFindings(each.file, passagesOf(each), context, rules),
    ...(ADVISING.has(collection) ? checkAdvice(each.file, lists.advice) : []),
  ];
}

type Known = { isHouse: boolean; lists: TextLists; findings: Finding[] };

/** What was found in a file, as it stands. Whoever corrects one of many does not wait for all the others again. */
const known = new WeakMap<EntryFile, Known>();

function findingsIn(each: ContentFile, isHouse: boolean, lists: TextLists): Finding[] {
  const before = known.get(each.file);
  if (before?.isHouse === isHouse && before.lists === lists) return before.findings;
  const findings = fileFindings(each, isHouse, lists);
  known.set(each.file, { isHouse, lists, findings });
  return findings;
}

/** Reads every text of every file, translations and comments too, and finds what may not stand in it. */
export function checkTexts({ files, wording }: Pick<ContentTree, 'files' | 'wording'>): Finding[] {
  const lists = readLists(wording);
  const houses = protectedSlugs(files);
  return files.flatMap((each) =>
    findingsIn(each, each.collection === 'services' && houses.has(each.slug), lists),
  );
}
