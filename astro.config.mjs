import { rmSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { entryReferences } from './src/publication/entry-references.ts';
import { publication } from './src/publication/integration.ts';
import { plainImports } from './src/publication/plain-imports.ts';
import { strictLeaflet } from './src/publication/strict-leaflet.ts';
import { strictTiles } from './src/publication/strict-tiles.ts';
import { quietMdxDirectives } from './src/publication/quiet-mdx-directives.ts';
import { PUBLIC_DIR, tilesBytes } from './src/publication/tiles/published-tiles.ts';

/**
 * Astro's store remembers where an entry lay, and looks for it there even when another tree holds the same entry. So
 * another tree gets a store of its own, and an empty one.
 */
function cacheFolder() {
  if (!process.env.CONTENT_DIR) return '.cache/astro';
  rmSync('.cache/astro-elsewhere', { recursive: true, force: true });
  return '.cache/astro-elsewhere';
}

// Opening hours are read by the clock of the process; what is built must not depend on where.
process.env.TZ = 'Europe/Berlin';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://lotse-leipzig.example',
  outDir: process.env.OUT_DIR ?? 'dist',
  publicDir: PUBLIC_DIR,
  cacheDir: cacheFolder(),
  trailingSlash: 'always',
  // One style and one script inside every page, the same on each: a first visit is one request.
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: { processor: unified({ remarkPlugins: [entryReferences], gfm: false, smartypants: false }) },
  integrations: [mdx(), sitemap({ filter: (page) => !/\/(404|wissen\/1)\/$/.test(page) }), publication()],
  vite: {
    plugins: [tailwindcss(), quietMdxDirectives(), strictLeaflet(), strictTiles(), plainImports()],
    // Without the operator's full map, no code for it is in any file.
    define: { MAP_TILES_BYTES: String(tilesBytes()) },
    // Leaflet names only its old bundle; the modules beside it can be thinned out.
    resolve: { alias: { leaflet: 'leaflet/dist/leaflet-src.esm.js' } },
  },
});
