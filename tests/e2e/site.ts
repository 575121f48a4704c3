import { readFileSync } from 'node:fs';
import { extname, relative, resolve } from 'node:path';
import { parse } from 'yaml';
import { codeName } from '#publication/edition.ts';
import { htmlFiles, outputFiles } from '#publication/output.ts';

/** The built site under test. */
export const DIST = resolve('dist');

/** Every address of the built site, as a visitor opens it. A new page is tested by existing. */
export const PAGES: readonly string[] = htmlFiles(DIST).map(
  (path) => `/${relative(DIST, path).replace(/index\.html$/, '')}`,
);

if (PAGES.length < 100)
  throw new Error(`Only ${String(PAGES.length)} pages are built; something is missing.`);

const files = outputFiles(DIST)
  .map((path) => `/${relative(DIST, path)}`)
  .filter((path) => !path.endsWith('.br') && extname(path) !== '');

/** One built file of each kind, by its ending: scripts, data, texts, what the search loads, and others to come. */
export const KINDS_OF_FILES: readonly string[] = [
  ...new Map(files.map((path) => [extname(path), path])).values(),
];

/**
 * Where the browser asks for the file of code that holds a module.
 * @throws {Error} when no file does, so that no test waits for what never comes
 */
export function codeFile(module: string): string {
  const name = files.find((path) => path.startsWith(`/_astro/${codeName(module)}.`));
  if (!name) throw new Error(`No file of code holds ${module}.`);
  return `**${name}`;
}

/** Words that may stand in no title, address or file name. */
export const TELLING_WORDS = parse(readFileSync('content/wording/telling-words.yaml', 'utf8')) as string[];

/** The everyday page that the way out leads to. */
export const EXIT = (parse(readFileSync('content/operator/index.yaml', 'utf8')) as { exit: string }).exit;
