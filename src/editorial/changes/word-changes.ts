import type { Danger } from './danger.ts';
import { dangerOf } from './service-change.ts';
import type { Snapshot } from './snapshot.ts';
import { nameOf, rawFacts } from './snapshot.ts';

const LIST = /^content\/wording\/[^/]+\.yaml$/;
const WORDS = /^content\/.+\.(?:mdx|yaml)$/;
const FORBIDDEN = /^content\/wording\/(?:blaming|promising)-words\.yaml$/;
const SHOWN_NUMBER = /<Phone\s+service="([^"]*)"/g;

function linesOf(path: string, text: string | undefined): string[] {
  const list: unknown = text === undefined ? [] : Object.values(rawFacts(path, text));
  return Array.isArray(list) ? list.map(String) : [];
}

/** Words that nobody should read here, of both commits: who takes a word off the list cannot use it in the same change. */
function forbiddenWords(...snapshots: Snapshot[]): string[] {
  const words = snapshots.flatMap((snapshot) =>
    [...snapshot].flatMap(([path, text]) => (FORBIDDEN.test(path) ? linesOf(path, text) : [])),
  );
  return [...new Set(words)];
}

function count(text: string, word: string): number {
  return text.toLowerCase().split(word.toLowerCase()).length - 1;
}

/** Words of the lists in `content/wording/` that a change brings in. */
export function dangerousWords(before: Snapshot, after: Snapshot): Danger[] {
  const words = forbiddenWords(before, after);
  return [...after].flatMap(([path, text]) => {
    const old = before.get(path) ?? '';
    if (!WORDS.test(path) || LIST.test(path) || path.startsWith('content/lexicon/') || old === text)
      return [];
    const come = words.filter((word) => count(text, word) > count(old, word));
    if (come.length === 0) return [];
    const what = 'Wörter, die Betroffenen Schuld geben oder zu viel versprechen, kommen dazu.';
    const told = { new: come.join(', ') };
    return [dangerOf({ path, name: nameOf(path, text) }, ['look', 'DANGEROUS_WORDS', what], told)];
  });
}

/** Words that leave a list: what it kept out may come in with the next change. */
export function weakenedLists(before: Snapshot, after: Snapshot): Danger[] {
  return [...before].flatMap(([path, text]) => {
    if (!LIST.test(path)) return [];
    const kept = linesOf(path, after.get(path));
    const gone = linesOf(path, text).filter((word) => !kept.includes(word));
    if (gone.length === 0) return [];
    const what = 'Eine Wortliste wird kürzer. Was sie fernhielt, findet die Prüfung dann nicht mehr.';
    return [dangerOf({ path, name: path }, ['look', 'WORD_LIST_WEAKENED', what], { old: gone.join(', ') })];
  });
}

function shownIn(text: string): string[] {
  return [...text.matchAll(SHOWN_NUMBER)].map(([, slug = '']) => slug);
}

/** Words whose number is that of another service than before. */
export function shownNumbers(before: Snapshot, after: Snapshot): Danger[] {
  return [...after].flatMap(([path, text]) => {
    const old = before.get(path);
    if (old === undefined || old === text) return [];
    const [was, now] = [shownIn(old).join(', '), shownIn(text).join(', ')];
    if (was === now) return [];
    const what = 'Im Text stehen die Rufnummern anderer Angebote als vorher.';
    return [
      dangerOf({ path, name: nameOf(path, text) }, ['look', 'SHOWN_NUMBER_CHANGED', what], {
        old: was || undefined,
        new: now || undefined,
      }),
    ];
  });
}

function bodyOf(text: string): string {
  return text
    .split(/^---\s*$/m)
    .slice(2)
    .join('---');
}

/** Words below the head that changed. What they mean, only people can tell. */
export function changedWords(before: Snapshot, after: Snapshot): Danger[] {
  const what = 'Der Text unter dem Kopf ist anders. Bitte einmal lesen wie jemand, der Angst hat.';
  return [...after].flatMap(([path, text]) => {
    const old = before.get(path);
    if (!path.endsWith('.mdx') || old === undefined || bodyOf(old) === bodyOf(text)) return [];
    return [dangerOf({ path, name: nameOf(path, text) }, ['know', 'WORDS_CHANGED', what])];
  });
}

const TRANSLATION = /^(content\/[^/]+\/[^/]+\/)(?!index\.mdx$)([a-z-]+)\.mdx$/;

/** What a reader of a translation reads: the words, and not the facts, which every language shares. */
function wordsOf(path: string, text: string): string {
  const { name, title, summary } = rawFacts(path, text);
  return JSON.stringify([
    name,
    title,
    summary,
    text
      .split(/^---\s*$/m)
      .slice(2)
      .join('---'),
  ]);
}

/** Translations whose German original changed and that did not change with it. */
export function outdatedTranslations(before: Snapshot, after: Snapshot): Danger[] {
  return [...after].flatMap(([path, text]) => {
    const [, folder, language] = TRANSLATION.exec(path) ?? [];
    const original = `${folder ?? ''}index.mdx`;
    const [old, now] = [before.get(original), after.get(original)];
    if (language === undefined || old === undefined || now === undefined) return [];
    if (before.get(path) !== text || wordsOf(original, old) === wordsOf(original, now)) return [];
    const what = `Der deutsche Text ist neu, die Übersetzung „${language}“ noch die alte.`;
    return [dangerOf({ path, name: nameOf(original, now) }, ['look', 'TRANSLATION_OUTDATED', what])];
  });
}
