import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** All files below a directory, in the same order on every machine. */
export function outputFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
}

/** All HTML files below a directory. */
export function htmlFiles(directory: string): string[] {
  return outputFiles(directory).filter((path) => path.endsWith('.html'));
}
