import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { NOTE } from '#domain/permalink.ts';

/** All files below a directory, in the same order on every machine. */
export function outputFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
}

/** Whether a file, by its name below the site, is the one that people keep: HTML, but no page of the site. */
export function isNote(name: string): boolean {
  return `/${name}` === NOTE;
}

/** All pages below a directory: HTML files that carry the style and the script of the site. */
export function htmlFiles(directory: string): string[] {
  return outputFiles(directory).filter(
    (path) => path.endsWith('.html') && !isNote(relative(directory, path).split(sep).join('/')),
  );
}
