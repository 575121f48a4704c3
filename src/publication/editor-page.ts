import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { HostPlace } from '#editor/host/host-place.ts';
import { placeMetas } from '#editor/host/host-place.ts';
import { PUBLISHED, pageShell } from '#editor/page-shell.ts';
import { licencesOf } from './editor-licences.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Its build for browsers reads entities by setting HTML from a string, which no page of ours may. */
const ENTITIES = {
  find: /^decode-named-character-reference$/,
  replacement: join(ROOT, 'node_modules/decode-named-character-reference/index.js'),
};

/** What is in the content may be unconfirmed, a draft, or withheld; a script holds it for everybody. */
function refuseContent(modules: readonly string[]): void {
  const foreign = modules.find(
    (path) => path.startsWith(join(ROOT, 'content')) || /\.(?:mdx|yaml)$/.test(path),
  );
  if (foreign) throw new Error(`The editor may hold no content, but its script is made of ${foreign} too.`);
}

/** Makes the script, and says of which files. */
async function bundle(directory: string): Promise<string[]> {
  const built = await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias: [ENTITIES] },
    build: {
      outDir: directory,
      emptyOutDir: false,
      target: 'es2024',
      modulePreload: false,
      reportCompressedSize: false,
      // Only editors load it, once a visit, and it has to hold the whole check.
      chunkSizeWarningLimit: 3000,
      rolldownOptions: {
        input: join(ROOT, 'src/editor/host/published.ts'),
        output: { entryFileNames: 'editor.js', codeSplitting: false },
      },
    },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  return outputs.flatMap((each) => (each.type === 'chunk' ? each.moduleIds : []));
}

/**
 * Puts the editor into a built site: a page, its style, and one script that holds the form and the whole content check. It
 * holds no content; that is fetched by whoever signs in.
 * @param directory the built site
 */
export async function writeEditor(directory: string, place: HostPlace): Promise<void> {
  const folder = join(directory, 'redaktion');
  mkdirSync(folder, { recursive: true });
  const modules = await bundle(folder);
  refuseContent(modules);
  writeFileSync(join(folder, 'licences.txt'), licencesOf(modules));
  copyFileSync(join(ROOT, 'src/editor/page/editor.css'), join(folder, 'editor.css'));
  writeFileSync(join(folder, 'index.html'), pageShell(PUBLISHED, placeMetas(place)));
}
