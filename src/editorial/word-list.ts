import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readEntry } from './entry-file.ts';
import type { Finding } from './finding.ts';
import { TOP, fault } from './finding.ts';

/** The content tree in use: `CONTENT_DIR`, or the one of the project. */
export function contentRoot(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}

/** The lines of a word list under `content/wording/`, such as `telling-words`; an empty one if it is missing. */
export function readWordList(name: string, root: string = contentRoot()): string[] {
  const path = join(root, 'wording', `${name}.yaml`);
  if (!existsSync(path)) return [];
  const entry = readEntry(path, `content/wording/${name}.yaml`);
  return Array.isArray(entry.facts) ? entry.facts.map(String) : [];
}

/** The lists that rules are made of; without one, its rule would find nothing and nobody would notice. */
const LISTS = [
  ...['blaming-words', 'promising-words', 'unseen-words', 'telling-words', 'promise-signs', 'limit-words'],
  ...['risky-advice', 'advice-warnings', 'primary-hosts'],
];

/** Finds word lists that are missing or empty. */
export function checkWordLists(root: string = contentRoot()): Finding[] {
  return LISTS.filter((name) => readWordList(name, root).length === 0).map((name) => {
    const message = `Diese Wörterliste fehlt oder ist leer. Bitte content/wording/${name}.yaml wieder herstellen.`;
    return fault(`content/wording/${name}.yaml`, TOP, { code: 'WORDLIST_MISSING', message });
  });
}
