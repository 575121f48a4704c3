import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlFiles } from './output.ts';

const SCRIPT_TAG = /<script type="module" src="(\/_astro\/[^"]+\.js)"><\/script>/g;

/** Makes chunk imports absolute, since the code no longer lies beside its chunks. */
function inlineCode(code: string): string {
  return code.trim().replaceAll(/(import\(\s*[`"'])\.\//g, '$1/_astro/');
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
      const code = inlineCode(readFileSync(join(directory, source), 'utf8'));
      return `<script type="module">${code}</script>`;
    });
    writeFileSync(path, result);
  }
  if (inlined.size !== 1) throw new Error(`Expected one script on all pages, found ${String(inlined.size)}.`);
  for (const source of inlined) rmSync(join(directory, source));
}
