import { memoryFiles } from './memory-files.ts';
import type { ContentTree } from './tree-reading.ts';
import { treeOf } from './tree-reading.ts';

/** A content tree with these services and nothing else, for whoever judges services alone. */
export function serviceTree(services: ContentTree['services']): ContentTree {
  return { ...treeOf(memoryFiles('content', new Map())), services };
}
