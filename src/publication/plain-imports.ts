import type { Plugin } from 'vite';

const HELPER = 'vite/preload-helper.js';
const PLAIN = 'export const __vitePreload = (load) => load();';
const LOAD = String.raw`(import\("[^"]+"\))`;
/** What Vite makes of an import of one name, and of one of everything; it would name files to ask for ahead at the end. */
const WRAPPED_NAME = new RegExp(
  String.raw`__vitePreload\(async \(\) => \{\s*const \{ (\w+) \} = await ${LOAD};\s*return \{ \1 \};\s*\}, __VITE_PRELOAD__\)`,
  'g',
);
const WRAPPED = new RegExp(String.raw`__vitePreload\(\(\) => ${LOAD}, __VITE_PRELOAD__\)`, 'g');
const MARKER = '__VITE_PRELOAD__';

/**
 * Vite wraps each import on demand in a helper that asks for styles and further files ahead. Ours have none, and the
 * helper alone would weigh as much as quiet reading: an import stays a plain import. Should Vite come to write the wrapper
 * otherwise, the helper that only calls stays, and all works the same.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    transform: (_code, id) => (id.includes(HELPER) ? { code: PLAIN, map: null } : undefined),
    renderChunk: (code) => ({
      code: code.replaceAll(WRAPPED_NAME, '$2').replaceAll(WRAPPED, '$1').replaceAll(MARKER, ''),
      map: null,
    }),
  };
}
