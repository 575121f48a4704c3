import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlFiles } from './output.ts';

const SCRIPT_TAG = /<script type="module" src="(\/_astro\/[^"]+\.js)"><\/script>/g;

/**
 * Makes a classic script of a module: wrapped, so that its names stay its own, and with absolute chunk imports, since the
 * code no longer lies beside its chunks. A module would run only when the page is parsed, and the guard against pages
 * that were left has to run before anything is drawn.
 * @throws {Error} when the code imports or exports something, which only a module can
 */
export function classicScript(code: string): string {
  if (/(?:^|[;}\s])(?:import\s*[{*"'\w]|export\s*[{*\w])|\bimport\.meta\b/.test(code))
    throw new Error('The script of the page imports a file; it has to stand alone.');
  const wrapped = `(()=>{${code.trim()}})()`;
  return wrapped.replaceAll(/(import\(\s*[`"'])\.\//g, '$1/_astro/');
}

/**
 * Puts the site's one script into every page. Astro inlines a script only when it imports nothing; ours
 * imports the map and the search on demand, so its tag is replaced here after the build.
 * @param directory the built site
 * @throws {Error} when pages carry different scripts, which would break the one policy for all pages
 */
export function inlineScript(directory: string): void {
  const inlined = new Set<string>();
  for (const path of htmlFiles(directory)) {
    const html = readFileSync(path, 'utf8');
    const result = html.replaceAll(SCRIPT_TAG, (_tag, source: string) => {
      inlined.add(source);
      return `<script>${classicScript(readFileSync(join(directory, source), 'utf8'))}</script>`;
    });
    writeFileSync(path, result);
  }
  if (inlined.size !== 1) throw new Error(`Expected one script on all pages, found ${String(inlined.size)}.`);
  for (const source of inlined) rmSync(join(directory, source));
}
