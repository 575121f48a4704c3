import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readOperator } from '#editorial/content-tree.ts';
import { writeCompressed } from './compression.ts';
import { markEdition } from './edition.ts';
import { writeEditor } from './editor-page.ts';
import { editorPlace } from './editor-place.ts';
import { writeHostingFiles } from './hosting-files.ts';
import { inlineScript } from './inline-script.ts';
import { thinStyles } from './inline-style.ts';
import { writeForOldBrowsers } from './old-browsers.ts';

/** Everything that turns Astro's output into what is published, in the order in which it depends on each other. */
export function publication(): AstroIntegration {
  let host = '';
  return {
    name: 'lotse-publication',
    hooks: {
      'astro:config:done': ({ config }) => {
        host = new URL(config.site ?? 'http://localhost').host;
      },
      'astro:build:done': async ({ dir }) => {
        const [directory, place] = [fileURLToPath(dir), editorPlace()];
        markEdition(directory);
        inlineScript(directory);
        thinStyles(directory);
        writeForOldBrowsers(directory);
        writeHostingFiles(directory, { host, onion: readOperator()?.onion ?? null }, place);
        if (place) await writeEditor(directory, place);
        await writeCompressed(directory);
      },
    },
  };
}
