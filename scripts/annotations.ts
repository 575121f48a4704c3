import { annotation } from '#editorial/annotation.ts';
import { checkTree } from '#editorial/check.ts';
import { readContentTree } from '#editorial/content-tree.ts';

/** Marks each line that has to be mended in a pull request. Whether it may be merged, the check itself decides. */
for (const finding of checkTree(readContentTree())) console.log(annotation(finding));
