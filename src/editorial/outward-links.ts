import type { ContentTree } from './content-tree.ts';

/** An address of another site, and the files that name it. */
export type OutwardLink = { url: string; files: string[] };

/** What became of a link: `gone` when it led nowhere, `moved` when it led to another host. */
export type LinkState = OutwardLink & { state: 'gone' | 'moved'; what: string };

/** Asks for an address and says where the answer came from. Throws when there was none. */
export type Ask = (url: string) => Promise<{ status: number; url: string }>;

function urlsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^https:\/\/\S+$/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(urlsIn) : [];
}

/** Every address of another site in the heads of entries, each once. */
export function outwardLinks(tree: ContentTree): OutwardLink[] {
  const entries = [...tree.services, ...tree.guides, ...tree.pages, ...tree.organizations, ...tree.figures];
  const named = entries.flatMap(({ file, value }) => urlsIn(value).map((url) => ({ url, file: file.file })));
  return [...Map.groupBy(named, ({ url }) => url)].map(([url, list]) => ({
    url,
    files: [...new Set(list.map(({ file }) => file))],
  }));
}

const GONE = new Set([404, 410, 451]);
const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

async function stateOf(link: OutwardLink, ask: Ask): Promise<LinkState[]> {
  try {
    const { status, url } = await ask(link.url);
    if (GONE.has(status) || status >= 500)
      return [{ ...link, state: 'gone', what: `antwortet ${String(status)}` }];
    if (hostOf(url) === hostOf(link.url)) return [];
    return [{ ...link, state: 'moved', what: `führt jetzt zu ${hostOf(url)}` }];
  } catch (error) {
    const { name } = error as Error;
    return [
      { ...link, state: 'gone', what: name === 'TimeoutError' ? 'antwortet nicht' : 'ist nicht erreichbar' },
    ];
  }
}

/**
 * Asks for every link, one after the other for each host with a pause between, so that no small service feels it.
 * A site that only refuses programs (403, 429) is not gone.
 * @param pause milliseconds between two questions to one host
 */
export async function checkLinks(
  links: readonly OutwardLink[],
  ask: Ask,
  pause: number,
): Promise<LinkState[]> {
  const hosts = [...Map.groupBy(links, ({ url }) => hostOf(url)).values()];
  const states = await Promise.all(
    hosts.map(async (list) => {
      const found: LinkState[] = [];
      for (const [index, link] of list.entries()) {
        if (index > 0) await new Promise((resolve) => setTimeout(resolve, pause));
        found.push(...(await stateOf(link, ask)));
      }
      return found;
    }),
  );
  return states.flat().sort((a, b) => a.url.localeCompare(b.url, 'en'));
}

/** The list for an issue, or a calm sentence. */
export function linkReport(states: readonly LinkState[]): string {
  if (states.length === 0) return 'Alle Verweise auf andere Websites antworten.\n';
  const item = ({ url, files, what }: LinkState): string => `- \`${url}\` ${what}: ${files.join(', ')}`;
  return `Diese Verweise brauchen jemanden, der nachsieht. Führt eine Website jetzt zu einer anderen, gehört sie vielleicht jemand anderem.\n\n${states.map(item).join('\n')}\n`;
}
