import { parseBody, placeInFile, readBody } from './body.ts';
import type { ContentTree, Entry } from './content-tree.ts';
import type { EntryFile } from './entry-file.ts';
import type { Finding } from './finding.ts';
import { fault } from './finding.ts';
import type { HeldPromise, Sentence } from './promise.ts';
import { promisesIn, sentencesIn } from './promise.ts';
import { wordsIn } from './word-list.ts';

/** The pages whose promises people rely on with their safety. */
export const PROMISING_PAGES = ['sicher-lesen', 'datenschutz'];

/** The word or phrase of a list that stands in a text as whole words, whatever its capitals. */
function found(text: string, phrases: readonly string[]): string | undefined {
  const padded = ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return phrases.find((phrase) => padded.includes(` ${phrase.toLowerCase()} `));
}

/**
 * A sentence for the editor when a sentence promises something and names no test. The rule: whoever reads a sentence
 * with one of the signs may rely on it, so it is either a promise that a test holds, or a limit; and a limit says with a
 * word of its own that something does not hold. Questions promise nothing.
 */
export function promiseFault(
  { text, marker }: Sentence,
  signs: readonly string[],
  limits: readonly string[],
): string | undefined {
  if (marker === 'Promise' || text.endsWith('?')) return undefined;
  if (marker === 'Limit')
    return found(text, limits) === undefined
      ? `„${text}“ steht in <Limit>, sagt aber nicht, was nicht gilt. Bitte ein Wort wie „nicht“ oder „kann“ verwenden, oder <Promise by="Titel eines Tests">.`
      : undefined;
  const sign = found(text, signs);
  if (sign === undefined) return undefined;
  return `„${text}“ klingt wie ein Versprechen („${sign}“). Bitte ganz mit <Promise by="Titel eines Tests"> umschließen, oder mit <Limit>, wenn der Satz sagt, was nicht geht.`;
}

function promisingPages(tree: ContentTree): Entry<unknown>[] {
  return tree.pages.filter(({ slug }) => PROMISING_PAGES.includes(slug));
}

/** All promises of the pages about safety and privacy. */
export function promisesOf(tree: ContentTree): (HeldPromise & { file: string })[] {
  return promisingPages(tree).flatMap(({ file }) =>
    promisesIn(parseBody(file.body)).map((promise) => ({
      ...promise,
      file: file.file,
      line: promise.line + file.bodyLine - 1,
    })),
  );
}

/** The check of the body says what cannot be read. */
function readable(file: EntryFile): Sentence[] {
  const { root } = readBody(file);
  return root ? sentencesIn(root) : [];
}

/** Finds sentences on the pages about safety and privacy that promise something without naming the test that holds it. */
export function checkPromises(tree: ContentTree): Finding[] {
  const signs = wordsIn(tree.wording, 'promise-signs');
  const limits = wordsIn(tree.wording, 'limit-words');
  return promisingPages(tree).flatMap(({ file }) =>
    readable(file).flatMap((sentence) => {
      const message = promiseFault(sentence, signs, limits);
      if (message === undefined) return [];
      const place = placeInFile(file, { line: sentence.line, column: 1 });
      return [fault(file.file, place, { code: 'PROMISE_UNHELD', message })];
    }),
  );
}
