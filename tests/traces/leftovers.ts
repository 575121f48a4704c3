import { readWordList } from '#editorial/content-tree.ts';
import type { Profile } from './profile.ts';
import { QUERY } from './visit.ts';

/** What a closed profile of Chromium holds of a visit. */
export type Leftovers = {
  /** Files with a word that tells what was read or typed. */
  telling: string[];
  /** Files that name our host. */
  naming: string[];
  cookies: number;
  /** Files of local storage, databases, caches of scripts' making and service workers. */
  storage: string[];
  /** Entries of the cache of pages and files that were kept for ours, or for nobody knows what. */
  copies: string[];
  /** Addresses of others that the browser asked by itself while our page was open, and noted beside our name. */
  asked: string[];
  /** Entries of the cache in which the browser notes what program files it met. */
  programs: string[];
  icons: number;
};

const STORES =
  /^Default\/(Local Storage|Session Storage|IndexedDB|Service Worker|File System|WebStorage|Shared Storage|SharedStorage|blob_storage|databases)\b/;

function count(profile: Profile, database: string, question: string): number {
  return Number(profile.rows(database, question)[0]?.['count'] ?? 0);
}

/** Files are called by when and in which order they were made. */
function alike(name: string): string {
  return name.replaceAll(/[0-9a-f]{8,}|\d+/g, '#');
}

/** Files in which words stand more often than in those of a profile that never visited us. */
function added(profile: Profile, control: Profile, words: readonly string[]): string[] {
  const before = new Map([...control.mentions(words)].map(([name, count]) => [alike(name), count]));
  return [...profile.mentions(words)]
    .filter(([name, count]) => count > (before.get(alike(name)) ?? 0))
    .map(([name]) => name);
}

/** What lies in the cache with our name: what was kept for ours, and what the browser asked others. */
function cachedIn(
  profile: Profile,
  naming: readonly string[],
  name: string,
): Pick<Leftovers, 'copies' | 'asked'> {
  const entries = naming
    .filter((file) => file.startsWith('Default/Cache/'))
    .map((file) => ({ file, address: profile.cachedAddress(file) }));
  const isOthers = ({ address }: (typeof entries)[number]): boolean =>
    address !== undefined && new URL(address).hostname !== name;
  return {
    copies: entries
      .filter((entry) => !isOthers(entry))
      .map(({ file, address }) => `${file}: ${address ?? '?'}`),
    asked: entries.filter(isOthers).map(({ address }) => address ?? ''),
  };
}

/**
 * Looks for everything a visit left in a profile. The browser must be closed.
 * @param control a profile that never visited us: browsers bring words of their own
 * @param host our host with its port
 * @param headings what was read
 */
export function leftoversIn(
  profile: Profile,
  control: Profile,
  host: string,
  headings: readonly string[],
): Leftovers {
  const name = host.replace(/:\d+$/, '');
  const naming = profile.filesNaming(name);
  const hostIn = (column: string): string => `WHERE ${column} LIKE '%${name}%'`;
  return {
    telling: added(profile, control, [...readWordList('telling-words'), QUERY, ...headings]),
    naming,
    cookies: count(profile, 'Default/Cookies', `SELECT count(*) AS count FROM cookies ${hostIn('host_key')}`),
    storage: naming.filter((file) => STORES.test(file)),
    ...cachedIn(profile, naming, name),
    programs: naming.filter((file) => file.startsWith('Default/Code Cache/')),
    icons: count(
      profile,
      'Default/Favicons',
      `SELECT count(*) AS count FROM icon_mapping ${hostIn('page_url')}`,
    ),
  };
}
