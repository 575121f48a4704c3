/** Pages of the site that are not entries. */
export const SITE_PAGES = {
  home: '/',
  urgent: '/sofort/',
  find: '/finden/',
  directory: '/hilfe/',
  knowledge: '/wissen/',
  map: '/karte/',
  search: '/suche/',
  everything: '/alles/',
  network: '/netzwerk/',
  contribute: '/mitmachen/',
  inclusion: '/aufnahme/',
  data: '/daten/',
  safety: '/sicher-lesen/',
  takeaway: '/mitnehmen/',
  plan: '/sicherheitsplan/',
  imprint: '/impressum/',
  privacy: '/datenschutz/',
  accessibility: '/barrierefreiheit/',
} as const;

export type SitePage = keyof typeof SITE_PAGES;

/** What the search loads, whatever is typed: first this, */
export const SEARCH_INDEX = '/suche/verzeichnis.json';
/** and then what people type in other languages. */
export const SEARCH_LANGUAGES = '/suche/sprachen.json';

/** The file people can keep: it is no page of the site, needs no network, and its name says nothing. */
export const NOTE = '/mitnehmen/notiz.html';

/** What can be printed lies beside the page that offers it; its file is called by a number, since downloads keep names. */
export function paperAddress(number: number): string {
  return `${SITE_PAGES.takeaway}${String(number)}.pdf`;
}
/** Files for other programs; each lies below the page that explains them. */
export const DATA_FILES = {
  services: '/daten/services.json',
  table: '/daten/services.csv',
  places: '/daten/services.geojson',
  changes: '/daten/changes.json',
} as const;

/** Kinds of content that have an address of their own. */
export type EntryKind = 'service' | 'guide' | 'topic';

/** Everything a visitor can be led to by its name. */
export type TargetKind = EntryKind | 'page';

const FOLDERS: Record<EntryKind, string> = { service: '/hilfe/', guide: '/wissen/', topic: '/thema/' };

/** The guide that is the page for people in danger. */
export const URGENT_GUIDE = 1;

/**
 * The address of an entry: a folder and its number, because browsers keep addresses and offer them again.
 * This module is the only place that makes addresses.
 */
export function permalink(kind: EntryKind, number: number): string {
  if (kind === 'guide' && number === URGENT_GUIDE) return SITE_PAGES.urgent;
  return `${FOLDERS[kind]}${String(number)}/`;
}

/** The folder that a page has for an address: `karte` is the map's. */
export function folderOf(page: SitePage): string {
  return SITE_PAGES[page].slice(1, -1);
}

/** The page in a folder, if there is one. */
export function sitePageIn(folder: string): SitePage | undefined {
  const pages = Object.entries(SITE_PAGES) as [SitePage, string][];
  return pages.find(([page]) => folderOf(page) === folder)?.[0];
}
