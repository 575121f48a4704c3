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
  /** Entries of the cache of pages and files, with the addresses they are kept for. */
  copies: string[];
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
  const naming = profile.filesNaming(host.replace(/:\d+$/, ''));
  const hostIn = (column: string): string => `WHERE ${column} LIKE '%${host.replace(/:\d+$/, '')}%'`;
  return {
    telling: added(profile, control, [...readWordList('telling-words'), QUERY, ...headings]),
    naming,
    cookies: count(profile, 'Default/Cookies', `SELECT count(*) AS count FROM cookies ${hostIn('host_key')}`),
    storage: naming.filter((file) => STORES.test(file)),
    copies: naming
      .filter((file) => file.startsWith('Default/Cache/'))
      .map((file) => `${file}: ${profile.addressesIn(file, host).join(' ')}`),
    programs: naming.filter((file) => file.startsWith('Default/Code Cache/')),
    icons: count(
      profile,
      'Default/Favicons',
      `SELECT count(*) AS count FROM icon_mapping ${hostIn('page_url')}`,
    ),
  };
}
