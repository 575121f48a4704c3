import type { Plugin } from 'vite';

const HELPER = 'vite/preload-helper.js';
const PLAIN = 'export const __vitePreload = (load) => load();';
/** Where Vite would name the files to ask for ahead. */
const MARKER = '__VITE_PRELOAD__';

/**
 * Vite wraps each import on demand in a helper that asks for styles and further files ahead. Ours have none, and the
 * helper alone would weigh as much as quiet reading: an import stays a plain import.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    transform: (_code, id) => (id.includes(HELPER) ? { code: PLAIN, map: null } : undefined),
    renderChunk: (code) => ({ code: code.replaceAll(MARKER, ''), map: null }),
  };
}
