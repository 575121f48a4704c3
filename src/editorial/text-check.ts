import { baseMapSchema, districtNames } from '#domain/base-map.ts';
import { nameAmong } from '#domain/name-pattern.ts';
import type { AdviceLists } from './advice-check.ts';
import { adviceLists, checkAdvice } from './advice-check.ts';
import type { ContentFiles } from './content-files.ts';
import type { ContentFile, ContentTree } from './content-tree.ts';
import type { Finding } from './finding.ts';
import { LETTER_RULES } from './letter-rules.ts';
import type { Passage } from './passage.ts';
import { bodyPassages, commentPassages, headPassages } from './passage.ts';
import { PLACE_RULES } from './place-rules.ts';
import { PROMISING_PAGES } from './promise-check.ts';
import { PROSE_RULES } from './prose-rules.ts';
import { isProtected } from './schema-code.ts';
import type { TextContext, TextRule } from './text-rule.ts';
import { textFindings } from './text-rule.ts';
import { wordingRules } from './wording-check.ts';

/** Files that advise on their own; the steps of browsers stand on a page that warns. */
const ADVISING = new Set(['services', 'guides', 'topics', 'pages']);

const NOWHERE = /(?!)/;

/** Names of parts of the city, from the drawn map that lies beside the entries. */
function readDistricts(files: ContentFiles): RegExp {
  const path = 'map/leipzig.json';
  if (files.kindOf(path) !== 'file') return NOWHERE;
  const map = baseMapSchema.safeParse(JSON.parse(files.read(path)));
  return map.success ? nameAmong(districtNames(map.data)) : NOWHERE;
}

type Lists = { rules: TextRule[]; unseen: TextRule[]; advice: AdviceLists; districts: RegExp };

function readLists(files: ContentFiles): Lists {
  const { everywhere, unseen } = wordingRules(files);
  const rules = [...LETTER_RULES, ...PROSE_RULES, ...PLACE_RULES, ...everywhere];
  return { rules, unseen, advice: adviceLists(files), districts: readDistricts(files) };
}

function passagesOf({ file }: ContentFile): Passage[] {
  return [...headPassages(file), ...commentPassages(file), ...bodyPassages(file)];
}

/** Whether the entry that a file belongs to, or translates, is about a place that must not be known. */
function protectedSlugs(files: readonly ContentFile[]): Set<string> {
  const houses = files.filter(({ collection, file }) => collection === 'services' && isProtected(file.facts));
  return new Set(houses.map(({ slug }) => slug));
}

function fileFindings(each: ContentFile, context: TextContext, lists: Lists): Finding[] {
  const isPromising = each.collection === 'pages' && PROMISING_PAGES.includes(each.slug);
  const rules = isPromising ? [...lists.rules, ...lists.unseen] : lists.rules;
  return [
    ...textFindings(each.file, passagesOf(each), context, rules),
    ...(ADVISING.has(each.collection) ? checkAdvice(each.file, lists.advice) : []),
  ];
}

/** Reads every text of every file, translations and comments too, and finds what may not stand in it. */
export function checkTexts({ files, wording }: Pick<ContentTree, 'files' | 'wording'>): Finding[] {
  const lists = readLists(wording);
  const houses = protectedSlugs(files);
  return files.flatMap((each) => {
    const isHouse = each.collection === 'services' && houses.has(each.slug);
    const context = {
      collection: each.collection,
      language: each.language,
      isProtected: isHouse,
      districts: lists.districts,
    };
    return fileFindings(each, context, lists);
  });
}
