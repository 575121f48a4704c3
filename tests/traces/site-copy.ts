import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { readOperator } from '#editorial/content-tree.ts';
import { htmlFiles } from '#publication/output.ts';

const QUICKLY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** A copy of the built site, in a directory of its own, until it is removed. */
export type SiteCopy = { directory: string; remove: () => void };

/**
 * Copies a built site and leads its way out to another address. That is the only change: style and script stay, so the
 * policy with their hashes fits the copy as it fits the site.
 * @throws {Error} when a page has no way out to change
 */
export function copySite(directory: string, exit: string): SiteCopy {
  const copy = mkdtempSync(join(tmpdir(), 'lotse-site-'));
  cpSync(directory, copy, { recursive: true });
  const own = `="${readOperator()?.exit ?? ''}"`;
  for (const path of htmlFiles(copy)) {
    const html = readFileSync(path, 'utf8');
    if (!html.includes(own)) throw new Error(`${path} has no way out.`);
    const changed = html.replaceAll(own, `="${exit}"`);
    writeFileSync(path, changed);
    writeFileSync(`${path}.br`, brotliCompressSync(changed, QUICKLY));
  }
  return { directory: copy, remove: () => rmSync(copy, { recursive: true, force: true }) };
}
