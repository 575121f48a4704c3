import type { ContentFiles } from './content-files.ts';
import { parseEntry } from './entry-file.ts';
import type { Finding } from './finding.ts';
import { TOP, fault } from './finding.ts';

/** The lines of a word list under `wording/`, such as `telling-words`; an empty one if it is missing. */
export function wordsIn(files: ContentFiles, name: string): string[] {
  const path = `wording/${name}.yaml`;
  if (files.kindOf(path) !== 'file') return [];
  const { facts } = parseEntry(`content/${path}`, files.read(path));
  return Array.isArray(facts) ? facts.map(String) : [];
}

/** The lists that rules are made of; without one, its rule would find nothing and nobody would notice. */
const LISTS = [
  ...['blaming-words', 'promising-words', 'unseen-words', 'telling-words', 'promise-signs', 'limit-words'],
  ...['risky-advice', 'advice-warnings', 'primary-hosts'],
];

/** Finds word lists that are missing or empty. */
export function checkWordLists(files: ContentFiles): Finding[] {
  return LISTS.filter((name) => wordsIn(files, name).length === 0).map((name) => {
    const message = `Diese Wörterliste fehlt oder ist leer. Bitte content/wording/${name}.yaml wieder herstellen.`;
    return fault(`content/wording/${name}.yaml`, TOP, { code: 'WORDLIST_MISSING', message });
  });
}
