import type { ContentFiles } from '#editorial/content-files.ts';
import { EditRefused } from '#editorial/front-matter-edit.ts';
import { editableCollections } from '#editor/collections.ts';
import { entryPath, findingsWith, sentText, shownEntry } from '#editor/entry-edit.ts';
import { listedEntries, nextNumber } from '#editor/entry-list.ts';
import type { Desk, Entry, Outcome, Sent } from '#editor/page/desk.ts';
import type { GitHost } from './git-host.ts';
import type { HostContent, KnownTexts } from './host-content.ts';
import { commitOf, fetchContent } from './host-content.ts';
import type { HostPlace } from './host-place.ts';
import type { Change } from './proposal.ts';
import { propose } from './proposal.ts';

const now = (): string => new Date().toISOString();

function nameOf({ facts, slug }: Sent): string {
  const name = facts['shortName'] ?? facts['name'] ?? facts['title'];
  return typeof name === 'string' && name !== '' ? name : slug;
}

function changeOf(content: HostContent, sent: Sent): Change {
  const path = entryPath(sent.collection, sent.slug);
  const text = sentText(content.files, sent);
  if (text === sent.version) throw new EditRefused('Es wurde noch nichts geändert.');
  return { path, text, name: nameOf(sent), isNew: sent.version === undefined, reason: sent.reason };
}

/** What a desk stands on. `content` is exchanged when somebody changed it at the host; `known` texts are fetched once. */
type Stand = { host: GitHost; place: HostPlace; content: HostContent; known: KnownTexts };

const check = ({ content }: Stand, { path, text }: Change): Outcome => ({
  findings: findingsWith(content.files, path, text, now().slice(0, 10)),
});

/** Whether the content is still that of the host; if not, it is fetched anew. */
async function isFresh(stand: Stand): Promise<boolean> {
  const commit = await commitOf(stand.host, stand.place.branch);
  if (commit === stand.content.commit) return true;
  stand.content = await fetchContent(stand.host, commit, stand.known);
  return false;
}

/** Everything is checked before a single request is sent; and once more when somebody changed the content meanwhile. */
async function deliver(stand: Stand, way: 'check' | 'save', sent: Sent): Promise<Outcome> {
  if (way === 'save' && sent.reason.trim() === '')
    return { refusal: 'Bitte schreiben Sie unten, woher Sie es wissen.' };
  let outcome = check(stand, changeOf(stand.content, sent));
  if (way === 'check' || outcome.findings?.length) return outcome;
  if (!(await isFresh(stand))) outcome = check(stand, changeOf(stand.content, sent));
  if (outcome.findings?.length) return outcome;
  const branch = `redaktion/${sent.slug}-${now().replaceAll(/\D/g, '')}`;
  const change = changeOf(stand.content, sent);
  const { number, address } = await propose(stand.host, stand.place, stand.content, change, branch);
  const done = `Vorgeschlagen als Nr. ${String(number)}. Andere lesen es jetzt; auf der Website erscheint es erst danach.`;
  return { done, link: address };
}

/** A desk that hands out the content of a repository and proposes changes to it. */
export function hostDesk(stand: Stand): Desk {
  const files = (): ContentFiles => stand.content.files;
  return {
    saving: 'Prüfen und vorschlagen',
    proposes: true,
    collections: () => Promise.resolve(editableCollections()),
    list: (name) =>
      Promise.resolve({ entries: listedEntries(files(), name), number: nextNumber(files(), name) }),
    open: (name, slug) => Promise.resolve(shownEntry(files(), name, slug) as Entry),
    deliver: (way, sent) => deliver(stand, way, sent),
  };
}
