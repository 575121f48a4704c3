import { readFileSync, writeFileSync } from 'node:fs';
import { htmlFiles, outputFiles } from './output.ts';
import { plainStyle } from './plain-style.ts';
import type { ShortClasses } from './short-classes.ts';
import { shortClasses, shortenMarkup, shortenStyle, utilitiesInCode } from './short-classes.ts';

const STYLE = /<style>([\s\S]*?)<\/style>/;
const BODY = /<body[\s>][\s\S]*$/;

function thinned(html: string, short: ShortClasses): string {
  return html
    .replace(STYLE, (tag, css: string) => tag.replace(css, () => shortenStyle(plainStyle(css), short)))
    .replace(BODY, (body) => shortenMarkup(body, short));
}

/** @throws {Error} when code that a page loads gives an element a class that has another name in the pages */
function refuseInCode(directory: string, short: ShortClasses): void {
  for (const path of outputFiles(directory).filter((file) => file.endsWith('.js'))) {
    const [name] = utilitiesInCode(readFileSync(path, 'utf8'), short);
    if (name)
      throw new Error(
        `${path} gives an element the utility "${name}", which has a short name in the pages; use a class of its own.`,
      );
  }
}

/**
 * Makes the one style of all pages lighter, and the names of its utilities short, in the style and in the markup.
 * @param directory the built site
 */
export function thinStyles(directory: string): void {
  let short: ShortClasses = new Map();
  for (const path of htmlFiles(directory)) {
    const html = readFileSync(path, 'utf8');
    short = shortClasses(plainStyle(STYLE.exec(html)?.[1] ?? ''));
    writeFileSync(path, thinned(html, short));
  }
  refuseInCode(directory, short);
}
