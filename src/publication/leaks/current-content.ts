import drawing from '#content/map/leipzig.json' with { type: 'json' };
import { baseMapSchema } from '#domain/base-map.ts';
import type { ContentTree } from '#editorial/content-tree.ts';
import { readContentTree, readWordList } from '#editorial/content-tree.ts';
import type { Known } from './known.ts';
import { knownFrom } from './known.ts';

/** What the content in use says: that of the project, or of `CONTENT_DIR`. */
export function knownFromContent(tree: ContentTree = readContentTree()): Known {
  return knownFrom(tree, baseMapSchema.parse(drawing), readWordList('telling-words'));
}
