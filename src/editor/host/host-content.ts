import { z } from 'zod';
import type { ContentFiles } from '#editorial/content-files.ts';
import { memoryFiles } from '#editorial/memory-files.ts';
import type { GitHost } from './git-host.ts';

/** The content as it lies at a host: from which commit, and every file with its text. */
export type HostContent = { commit: string; tree: string; files: ContentFiles };

/** Texts that were fetched already, by the name Git gave them. */
export type KnownTexts = Map<string, string>;

const FOLDER = 'content';
const AT_ONCE = 8;
/** What the content check reads. Notes about folders are no entries. */
const READ = /\.(?:mdx|yaml|json)$/;

const refSchema = z.object({ object: z.object({ sha: z.string() }) });
const commitSchema = z.object({ tree: z.object({ sha: z.string() }) });
const treeSchema = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string() })),
});

async function fetchTexts(
  host: GitHost,
  shas: readonly string[],
  known: KnownTexts,
  onRead: (read: number, all: number) => void,
): Promise<void> {
  const missing = [...new Set(shas)].filter((sha) => !known.has(sha));
  let read = 0;
  const fetchNext = async (): Promise<void> => {
    for (let sha = missing.pop(); sha !== undefined; sha = missing.pop()) {
      known.set(sha, await host.text(sha));
      onRead((read += 1), read + missing.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchNext));
}

/** The commit at which a branch stands. */
export async function commitOf(host: GitHost, branch: string): Promise<string> {
  return (await host.ask(refSchema, `git/ref/heads/${branch}`)).object.sha;
}

/**
 * Fetches the content of a commit, as it is checked.
 * @param known texts of earlier fetches, which are not fetched again; new ones are added
 * @param onRead told after each file how many of how many were read
 * @throws {HostRefused}
 */
export async function fetchContent(
  host: GitHost,
  commit: string,
  known: KnownTexts,
  onRead: (read: number, all: number) => void = () => undefined,
): Promise<HostContent> {
  const { tree } = await host.ask(commitSchema, `git/commits/${commit}`);
  const listed = await host.ask(treeSchema, `git/trees/${tree.sha}?recursive=1`);
  const plain = listed.tree.filter(
    ({ path, mode }) => mode.startsWith('100') && path.startsWith(`${FOLDER}/`) && READ.test(path),
  );
  await fetchTexts(
    host,
    plain.map(({ sha }) => sha),
    known,
    onRead,
  );
  const texts = plain.map(({ path, sha }) => [path.slice(FOLDER.length + 1), known.get(sha) ?? ''] as const);
  return { commit, tree: tree.sha, files: memoryFiles(FOLDER, new Map(texts)) };
}
