import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { close, createIndex } from 'pagefind';
import { htmlFiles } from './output.ts';

/** Ready-made interfaces that Pagefind writes too; this site has its own. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Writes the Pagefind index of all pages that carry `data-pagefind-body` into `pagefind/`.
 * @param directory the built site
 * @returns the number of indexed pages
 * @throws {Error} when Pagefind refuses a page or finds none
 */
export async function writeSearchIndex(directory: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'de', excludeSelectors: ['[data-origin]'] });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join(', ')}`);
  const pages = htmlFiles(directory).filter((path) =>
    readFileSync(path, 'utf8').includes('data-pagefind-body'),
  );
  for (const path of pages) {
    const added = await index.addHTMLFile({
      sourcePath: relative(directory, path),
      content: readFileSync(path, 'utf8'),
    });
    if (added.errors.length > 0) throw new Error(`Pagefind refused ${path}: ${added.errors.join(', ')}`);
  }
  if (pages.length === 0) throw new Error('There is no page to search.');
  const output = join(directory, 'pagefind');
  await index.writeFiles({ outputPath: output });
  await close();
  for (const name of readdirSync(output).filter((file) => UNUSED.test(file))) rmSync(join(output, name));
  return pages.length;
}
