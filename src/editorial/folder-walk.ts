import type { Dirent } from 'node:fs';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Everything below a folder. A link is named and not followed: it could lead out of the content, or in a circle. */
export function itemsBelow(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) =>
    item.isDirectory() ? [item, ...itemsBelow(join(folder, item.name))] : [item],
  );
}
