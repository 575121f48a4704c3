import { z } from 'zod';
import type { GitHost } from './git-host.ts';
import { HostRefused } from './git-host.ts';
import type { HostContent } from './host-content.ts';
import type { HostPlace } from './host-place.ts';

/** A change of one file that is to be proposed. `path` leads from the content tree down. */
export type Change = { path: string; text: string; name: string; isNew: boolean; reason: string };

/** A proposal that lies at the host, open to be read. */
export type Proposal = { number: number; address: string };

const shaSchema = z.object({ sha: z.string() });
const pullSchema = z.object({ number: z.number(), html_url: z.url({ protocol: /^https?$/ }) });

/** Commits speak English, one sentence of at most 72 letters. */
function commitMessage({ name, isNew }: Change): string {
  const sentence = `${isNew ? 'Add' : 'Correct'} ${name}`;
  return sentence.length > 72 ? `${sentence.slice(0, 71)}…` : sentence;
}

function pullText({ path, reason, isNew }: Change): string {
  return [
    '## Was ändert sich?',
    isNew ? `Ein neuer Eintrag: \`content/${path}\`` : `Ein Eintrag: \`content/${path}\``,
    '## Woher wissen Sie es?',
    reason
      .trim()
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n'),
    'Aus der Redaktion der Website. Die Prüfung des Inhalts fand dort nichts; es gilt die Prüfung dieses Vorschlags.',
  ].join('\n\n');
}

/** A commit with one file changed. Until a branch names it, nobody sees it, and the host forgets it in time. */
async function commitChange(host: GitHost, content: HostContent, change: Change): Promise<string> {
  const file = { path: `content/${change.path}`, mode: '100644', type: 'blob', content: change.text };
  const tree = await host.ask(shaSchema, 'git/trees', { base_tree: content.tree, tree: [file] });
  const commit = { message: commitMessage(change), tree: tree.sha, parents: [content.commit] };
  return (await host.ask(shaSchema, 'git/commits', commit)).sha;
}

/** Takes a branch back for which there is no pull request. */
async function takeBack(host: GitHost, branch: string, error: unknown): Promise<never> {
  const reason = error instanceof Error ? error.message : String(error);
  const isGone = await host.remove(`git/refs/heads/${branch}`).then(
    () => true,
    // A branch that the host does not know does not have to go.
    (failed: unknown) => failed instanceof HostRefused && (failed.status === 422 || failed.status === 404),
  );
  const rest = isGone
    ? 'Es ist nichts zurückgeblieben.'
    : `Zurückgeblieben ist der Zweig „${branch}“. Er ändert nichts; wer dort mitarbeitet, kann ihn löschen.`;
  throw new HostRefused(`${reason} ${rest}`);
}

/** The pull request of a branch, when the answer to opening it got lost on its way. */
async function openedAnyway(
  host: GitHost,
  { repository }: HostPlace,
  branch: string,
): Promise<Proposal | undefined> {
  const [owner = ''] = repository.split('/');
  const head = encodeURIComponent(`${owner}:${branch}`);
  const found = await host.ask(z.array(pullSchema), `pulls?state=open&head=${head}`).catch(() => []);
  return found[0] && { number: found[0].number, address: found[0].html_url };
}

async function openPull(host: GitHost, place: HostPlace, branch: string, change: Change): Promise<Proposal> {
  const title = `${change.name}: ${change.isNew ? 'neuer Eintrag' : 'Angaben ändern'}`;
  const pull = { title, head: branch, base: place.branch, body: pullText(change) };
  try {
    const { number, html_url: address } = await host.ask(pullSchema, 'pulls', pull);
    return { number, address };
  } catch (error) {
    const opened = await openedAnyway(host, place, branch);
    if (opened) return opened;
    throw error;
  }
}

/**
 * Proposes a change: a branch with one commit, and a pull request. Either both are there in the end, or neither.
 * @param branch a name that no branch has yet
 * @throws {HostRefused} in German, saying what is left if something is
 */
export async function propose(
  host: GitHost,
  place: HostPlace,
  content: HostContent,
  change: Change,
  branch: string,
): Promise<Proposal> {
  const sha = await commitChange(host, content, change);
  try {
    await host.ask(z.unknown(), 'git/refs', { ref: `refs/heads/${branch}`, sha });
    return await openPull(host, place, branch, change);
  } catch (error) {
    return takeBack(host, branch, error);
  }
}
