import { fileURLToPath } from 'node:url';
import { readContentTree } from '#editorial/content-tree.ts';

/** Where the content of this project lies, whatever `CONTENT_DIR` says. */
const ROOT = fileURLToPath(new URL('../../content', import.meta.url));

/** The content of this project, read once for each file of tests. */
export const content = readContentTree(ROOT);

/** The services that visitors can see. */
export const builtServices = content.services.filter(({ value }) => !value.draft);

/** A file beside the project that not every machine has. */
export function sharedFile(name: string): string {
  return fileURLToPath(new URL(`../../../shared/${name}`, import.meta.url));
}

/** What people read of an entry's words: without the addresses of links and the names of components. */
export function readableText({ file }: { file: { body: string } }): string {
  return file.body.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\]\([^)]*\)/g, ']');
}
