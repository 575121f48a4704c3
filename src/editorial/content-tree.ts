import type { Operator } from '#domain/operator.ts';
import { operatorSchema } from '#domain/operator.ts';
import { contentRoot, diskFiles } from './disk-files.ts';
import { parseEntry } from './entry-file.ts';
import type { ContentTree } from './tree-reading.ts';
import { treeOf } from './tree-reading.ts';
import { wordsIn } from './word-list.ts';

export { contentRoot } from './disk-files.ts';
export type { ContentFile, ContentTree, Entry } from './tree-reading.ts';

/** Reads a content tree from this machine. Its words are judged by the lists of the tree in use. */
export function readContentTree(
  root: string = contentRoot(),
  onRead: (count: number) => void = () => undefined,
): ContentTree {
  return treeOf(diskFiles(root), diskFiles(contentRoot()), onRead);
}

/** The lines of a word list, as `wordsIn` reads them. */
export function readWordList(name: string, root: string = contentRoot()): string[] {
  return wordsIn(diskFiles(root), name);
}

/** What the operator said, or nothing when the file is missing or faulty. */
export function readOperator(root: string = contentRoot()): Operator | undefined {
  const [files, path] = [diskFiles(root), 'operator/index.yaml'];
  if (files.kindOf(path) !== 'file') return undefined;
  return operatorSchema.safeParse(parseEntry(path, files.read(path)).facts).data;
}
