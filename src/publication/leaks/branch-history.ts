import drawing from '#content/map/leipzig.json' with { type: 'json' };
import { baseMapSchema } from '#domain/base-map.ts';
import type { Danger } from '#editorial/changes/danger.ts';
import type { GitRepository } from '#editorial/changes/git-repository.ts';
import { dangerOf } from '#editorial/changes/service-change.ts';
import type { Snapshot } from '#editorial/changes/snapshot.ts';
import { servicesIn } from '#editorial/changes/snapshot.ts';
import { serviceTree } from '#editorial/service-tree.ts';
import { leaksNear } from './added-lines.ts';
import type { Known } from './known.ts';
import { knownFrom } from './known.ts';

const CONFIDENTIAL = /\bkind["']?\s*:\s*["']?(?:shelter|confidential)\b/;

/** The folder of an entry, which its translations share. */
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

function confidentialFolders(snapshots: readonly Snapshot[]): Set<string> {
  const files = snapshots.flatMap((snapshot) => [...snapshot]);
  const found = files.filter(
    ([path, text]) => path.startsWith('content/services/') && CONFIDENTIAL.test(text),
  );
  return new Set(found.map(([path]) => folderOf(path)));
}

/** What leaks are measured against, out of a commit: nothing of it is published, so that no street is excused. */
function knownIn(snapshot: Snapshot): Known {
  const services = [...servicesIn(snapshot).values()].flatMap(({ slug, file, service }) =>
    service ? [{ slug, file, value: service }] : [],
  );
  return knownFrom(serviceTree(services), baseMapSchema.parse(drawing), []);
}

function addedLines(text: string, old: ReadonlySet<string>): string[] {
  return text.split('\n').filter((line) => line.trim() !== '' && !old.has(line));
}

function dangersIn(commit: string, path: string, kinds: readonly string[]): Danger[] {
  if (kinds.length === 0) return [];
  const what = `In einem früheren oder dem letzten Commit (${commit.slice(0, 10)}) steht etwas, das einen geschützten Ort verraten kann. Löschen genügt nicht: Der Zweig muss verschwinden, und die Plattform muss ihn tilgen. Bitte sofort die Betreiber anrufen und hier nichts davon wiederholen.`;
  const told = { new: [...new Set(kinds)].join(', ') };
  return [dangerOf({ path, name: 'Verlauf' }, ['stop', 'PROTECTED_ADDRESS_IN_HISTORY', what], told)];
}

/**
 * Looks through every commit of a branch for what could tell where a protected house is: the lines that it adds to the
 * entry of one, what it adds beside the name of one elsewhere, and its message.
 * @param repository read through git only
 * @param base where the branch begins; what stands there already is no business of this change
 * @param head where it ends
 */
export function branchHistory(repository: GitRepository, base: string, head: string): Danger[] {
  const before = repository.snapshot(base);
  const known = knownIn(before);
  const commits = repository
    .history(base, head)
    .map((commit) => ({ commit, now: repository.snapshot(commit) }));
  const folders = confidentialFolders([before, ...commits.map(({ now }) => now)]);
  return commits.flatMap(({ commit, now }, index) => {
    const earlier = commits[index - 1]?.now ?? before;
    const said = leaksNear(repository.message(commit).split('\n'), known, false);
    const files = [...now].filter(([path, text]) => earlier.get(path) !== text);
    return [
      ...dangersIn(commit, 'Commit-Nachricht', said),
      ...files.flatMap(([path, text]) => {
        const old = new Set((before.get(path) ?? '').split('\n'));
        const lines = addedLines(text, old);
        return dangersIn(commit, path, leaksNear(lines, known, folders.has(folderOf(path))));
      }),
    ];
  });
}
