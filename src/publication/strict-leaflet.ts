import type { Plugin } from 'vite';

const PROBE = "div.innerHTML = '<svg/>';";
const SAME_WITHOUT_HTML = "div.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));";

/**
 * Leaflet 1.9 asks at its start whether the browser draws SVG by setting HTML from a string, which Trusted Types forbid.
 * The same question is put with plain DOM calls. Everything else that Leaflet would set as HTML is not used here.
 */
export function strictLeaflet(): Plugin {
  return {
    name: 'strict-leaflet',
    transform(code, id) {
      if (!id.includes('leaflet-src.esm')) return undefined;
      if (!code.includes(PROBE))
        throw new Error('Leaflet has changed: look at src/publication/strict-leaflet.ts.');
      return { code: code.replace(PROBE, SAME_WITHOUT_HTML), map: null };
    },
  };
}
