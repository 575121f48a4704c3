import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { htmlFiles, outputFiles } from './output.ts';

/** A file of code as the bundler names it: what it holds, then a hash of its own. */
const NAME = /^(.+)\.[\w-]{8}\.js$/;

/**
 * The first part of the name of a file of code. Chromium notes which program files it met, `no-store` or not, and
 * `safety-plan` there would tell what was opened; so the name is a few letters that say nothing.
 * @param holding what the file holds, as its module is called: `safety-plan.element`
 */
export function codeName(holding: string): string {
  return createHash('sha256').update(holding).digest('hex').slice(0, 4);
}

/**
 * New names for files of code: letters that tell nothing, then one mark of all of them. It changes with any of them, so a
 * page never loads code of another edition; and a page that names nine files spells one hash out instead of nine.
 * @param code what stands in each file, by its name
 */
export function editionNames(code: ReadonlyMap<string, string>): Map<string, string> {
  const names = [...code.keys()].sort();
  const hash = createHash('sha256');
  for (const name of names) hash.update(`${name}\n${code.get(name) ?? ''}\n`);
  const edition = hash.digest('hex').slice(0, 8);
  const renamed = names.map((name) => {
    const [, holding = name] = NAME.exec(name) ?? [];
    return [name, `${codeName(holding)}.${edition}.js`] as const;
  });
  if (new Set(renamed.map(([, name]) => name)).size < names.length)
    throw new Error('Two files of code would have the same name; please call one module otherwise.');
  return new Map(renamed);
}

function rewrite(path: string, names: ReadonlyMap<string, string>): void {
  let text = readFileSync(path, 'utf8');
  for (const [old, name] of names) text = text.replaceAll(old, name);
  writeFileSync(path, text);
}

/**
 * Gives all files of code the mark of one edition, in their names and wherever they are named.
 * @param directory the built site
 * @throws {Error} when two files would get the same name
 */
export function markEdition(directory: string): void {
  const files = outputFiles(join(directory, '_astro')).filter((path) => NAME.test(basename(path)));
  const names = editionNames(new Map(files.map((path) => [basename(path), readFileSync(path, 'utf8')])));
  for (const path of [...files, ...htmlFiles(directory)]) rewrite(path, names);
  for (const path of files)
    renameSync(path, join(dirname(path), names.get(basename(path)) ?? basename(path)));
}
