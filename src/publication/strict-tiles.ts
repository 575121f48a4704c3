import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const RENDERER = 'protomaps-leaflet';
/** Their built files are each one piece, sprites and other kinds of maps included; of the source, only what is used is taken. */
const BY_SOURCE = [RENDERER, 'pmtiles'];
/** Styles that the renderer brings for the maps of its makers, in dozens of languages. Ours are in `tile-rules.ts`. */
const WITHOUT: Record<string, string> = {
  '@protomaps/basemaps': 'export const namedFlavor = () => ({});',
  '../default_style/style': 'export const paintRules = () => []; export const labelRules = () => [];',
  './default_style/style': 'export const paintRules = () => []; export const labelRules = () => [];',
};
const STUB = '\0without-styles:';

/** The one copy at the top, whoever asks: the renderer would bring an older reader of its own. */
function sourceOf(name: string): string {
  return fileURLToPath(new URL('src/index.ts', import.meta.resolve(`${name}/package.json`)));
}

/** What draws the operator's full map, without the styles, sprites and names of other maps. */
export function strictTiles(): Plugin {
  return {
    name: 'strict-tiles',
    enforce: 'pre',
    resolveId(source, importer = '') {
      if (BY_SOURCE.includes(source)) return sourceOf(source);
      return importer.includes(`/${RENDERER}/src/`) && source in WITHOUT ? `${STUB}${source}` : undefined;
    },
    load: (id) => (id.startsWith(STUB) ? WITHOUT[id.slice(STUB.length)] : undefined),
  };
}
