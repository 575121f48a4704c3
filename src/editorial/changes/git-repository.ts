import { execFileSync } from 'node:child_process';
import type { ChangedFile } from './scope-changes.ts';
import type { Snapshot } from './snapshot.ts';

const LARGEST = 256 * 1024 * 1024;

/** A repository, read through git only: nothing is checked out and nothing executed. */
export type GitRepository = {
  /** The full name of a commit. Throws a German sentence when there is none. */
  commit: (name: string) => string;
  /** The commit from which two of them part. */
  parting: (base: string, head: string) => string;
  snapshot: (commit: string) => Snapshot;
  changedFiles: (base: string, head: string) => ChangedFile[];
  /** The commits of a branch, the first one first. */
  history: (base: string, head: string) => string[];
  message: (commit: string) => string;
};

type Git = (words: readonly string[], input?: string) => Buffer;

function gitIn(directory: string): Git {
  // What the machine or the repository configures could start programs or change what is read.
  const quiet = [
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.quotePath=false',
  ];
  return (words, input) =>
    execFileSync('git', [...quiet, ...words], {
      cwd: directory,
      maxBuffer: LARGEST,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(input === undefined ? {} : { input }),
    });
}

function readCommit(git: Git, name: string): string {
  try {
    return git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
      .toString()
      .trim();
  } catch {
    throw new Error(
      `Den Stand „${name}“ kennt git nicht. Bitte einen Zweig oder Commit nennen, zum Beispiel main.`,
    );
  }
}

function readParting(git: Git, base: string, head: string): string {
  try {
    return git(['merge-base', base, head]).toString().trim();
  } catch {
    throw new Error(
      'Die beiden Stände haben keinen gemeinsamen Anfang. Fehlt ein Teil des Verlaufs, hilft: git fetch --unshallow.',
    );
  }
}

/** Texts by their object names, out of the answer of `git cat-file --batch`. */
function parseBatch(answer: Buffer): string[] {
  const texts: string[] = [];
  let at = 0;
  while (at < answer.length) {
    const end = answer.indexOf(10, at);
    const size = Number(answer.subarray(at, end).toString().split(' ')[2] ?? 0);
    texts.push(answer.subarray(end + 1, end + 1 + size).toString('utf8'));
    at = end + 1 + size + 1;
  }
  return texts;
}

function readSnapshot(git: Git, commit: string): Snapshot {
  const items = git(['ls-tree', '-r', '-z', '--full-tree', commit, '--', 'content/']).toString().split('\0');
  const files = items.flatMap((item) => {
    const [, mode = '', object = '', path = ''] = /^(\d+) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(item) ?? [];
    return mode === '100644' || mode === '100755' ? [{ object, path }] : [];
  });
  const texts = parseBatch(git(['cat-file', '--batch'], files.map(({ object }) => `${object}\n`).join('')));
  return new Map(files.map(({ path }, index) => [path, texts[index] ?? '']));
}

function readChanges(git: Git, base: string, head: string): ChangedFile[] {
  const answer = git(['diff-tree', '-r', '-z', '--no-renames', base, head]).toString();
  return [...answer.matchAll(/:\d+ (\d+) \S+ \S+ \w+\0([^\0]+)\0/g)].map(([, mode = '', path = '']) => ({
    mode,
    path,
  }));
}

/** Opens the repository that a directory belongs to. */
export function openRepository(directory: string): GitRepository {
  const git = gitIn(directory);
  const line = (...words: string[]): string => git(words).toString().trim();
  return {
    commit: (name) => readCommit(git, name),
    parting: (base, head) => readParting(git, base, head),
    snapshot: (commit) => readSnapshot(git, commit),
    changedFiles: (base, head) => readChanges(git, base, head),
    history: (base, head) => line('rev-list', '--reverse', head, `^${base}`).split('\n').filter(Boolean),
    message: (commit) => line('show', '--no-patch', '--format=%B', commit),
  };
}
