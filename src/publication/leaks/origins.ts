import { codeName } from '#publication/edition.ts';
import type { MarkupElement } from '#publication/reading/markup-tree.ts';
import { attribute } from '#publication/reading/markup-tree.ts';
import type { SiteFile } from '#publication/reading/site-file.ts';
import type { Detector } from './leak.ts';
import { isForeign } from './own-address.ts';

const CURE =
  'Von fremden Servern wird nichts geladen. Bitte die Datei selbst ausliefern oder die Stelle löschen.';

/** Attributes whose address a browser fetches by itself; `*` stands for every element. */
const LOADED: Record<string, readonly string[]> = {
  '*': ['src', 'srcset', 'imagesrcset', 'poster', 'background', 'manifest', 'longdesc', 'lowsrc'],
  object: ['data', 'codebase'],
  base: ['href'],
  image: ['href'],
  use: ['href'],
  feimage: ['href'],
  lineargradient: ['href'],
  animate: ['href'],
  script: ['href'],
};
/** Links that are only named and never fetched. */
const NAMED_ONLY = /^(?:canonical|alternate|license|author|help|me|next|prev|search|bookmark|nofollow)$/i;
const EARLY = /\b(?:preconnect|dns-prefetch|prefetch|preload|modulepreload|prerender|subresource)\b/i;
const STYLE_ADDRESS = /url\(\s*["']?([^"')\s]+)|@import\s+["']([^"']+)|image-set\(\s*["']([^"']+)/gi;

function loadedAddresses(element: MarkupElement): string[] {
  const name = element.tagName.toLowerCase();
  const fields = [...(LOADED['*'] ?? []), ...(LOADED[name] ?? [])];
  const values = fields.flatMap((field) => attribute(element, field) ?? []);
  const rel = attribute(element, 'rel') ?? '';
  const linked = name === 'link' && !NAMED_ONLY.test(rel) ? [attribute(element, 'href') ?? ''] : [];
  return [...values, ...linked].flatMap((value) => value.split(/,?\s+/));
}

/** Something that a page, drawing or feed loads from another host. */
export const foreignFiles: Detector = {
  kind: 'foreign-file',
  cure: CURE,
  find: ({ file, host }) =>
    file.elements
      .flatMap(loadedAddresses)
      .filter((address) => isForeign(address, host))
      .map((address) => `„${address}“ wird von einem fremden Server geladen.`),
};

function styleAddresses({ styles, elements }: SiteFile): string[] {
  const inline = elements.flatMap((element) => attribute(element, 'style') ?? []);
  return [...styles, ...inline]
    .flatMap((css) => [...css.matchAll(STYLE_ADDRESS)])
    .map(([, first, second, third]) => first ?? second ?? third ?? '');
}

/** Something that a style loads from another host. */
export const foreignStyles: Detector = {
  kind: 'foreign-style',
  cure: CURE,
  find: ({ file, host }) =>
    styleAddresses(file)
      .filter((address) => isForeign(address, host))
      .map((address) => `Der Stil lädt „${address}“ von einem fremden Server.`),
};

const TILE_CODE = new RegExp(String.raw`^_astro/${codeName('tile-map')}\.`);

/** Addresses in code that is not ours and that are never asked for, each with its reason. */
const NEVER_ASKED: readonly { file: RegExp; address: string; because: string }[] = [
  { file: /./, address: 'http://www.w3.org/', because: 'names of the namespaces of SVG and XML' },
  { file: /^_astro\//, address: 'https://leafletjs.com', because: "Leaflet's credit, which is switched off" },
  {
    file: TILE_CODE,
    address: 'http://example.com',
    because: 'a base on which the renderer of tiles takes addresses apart',
  },
  {
    file: TILE_CODE,
    address: 'https://protomaps.com',
    because: "the renderer's credit, which is switched off",
  },
  {
    file: TILE_CODE,
    address: 'https://openstreetmap.org/copyright',
    because: "the renderer's credit; ours stands under the map",
  },
  {
    file: TILE_CODE,
    address: 'https://github.com/protomaps/PMTiles/',
    because: 'a hint in the message of an error',
  },
];
const CODE_ADDRESS = /(?:(?:https?|wss?|ftp):|(?<![/:]))\/\/[\p{L}\d-]+(?:\.[\p{L}\d-]+)+[^\s"'`<>]*/giu;

function isNeverAsked(name: string, address: string): boolean {
  return NEVER_ASKED.some((each) => each.file.test(name) && address.startsWith(each.address));
}

/** An address of another host in code. */
export const foreignCode: Detector = {
  kind: 'foreign-code',
  cure: 'Skripte sprechen mit keinem fremden Server. Ist die Adresse nur ein Name, gehört sie mit ihrem Grund in src/publication/leaks/origins.ts.',
  find: ({ file, host }) =>
    file.scripts
      .flatMap(({ words }) => [...words].flatMap((word) => word.match(CODE_ADDRESS) ?? []))
      .filter((address) => isForeign(address, host) && !isNeverAsked(file.name, address))
      .map((address) => `Ein Skript nennt die fremde Adresse „${address}“.`),
};

/** Something that is fetched, or a host that is greeted, before anybody asked for it. */
export const earlyLoading: Detector = {
  kind: 'early-loading',
  cure: 'Vorausgeladenes hinterlässt Spuren von Seiten, die niemand geöffnet hat. Bitte das Element löschen.',
  find: ({ file }) =>
    file.elements
      .filter(({ tagName }) => tagName === 'link' || tagName === 'script')
      .map((each) => `${attribute(each, 'rel') ?? ''} ${attribute(each, 'type') ?? ''}`)
      .filter((rel) => EARLY.test(rel) || rel.includes('speculationrules'))
      .map((rel) => `„${rel.trim()}“ lädt voraus.`),
};
