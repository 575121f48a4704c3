import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { insertMultiple, save } from '@orama/orama';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { build } from 'vite';
import { compileIndex, compileLanguages } from '#domain/search/compile.ts';
import type { SearchSource } from '#domain/search/compile.ts';
import { compressed } from '#publication/compression.ts';
import { outputFiles } from '#publication/output.ts';
import type { PeerDocument } from './corpus.ts';
import { documentsOf } from './corpus.ts';
import { miniSearchOptions } from './minisearch-options.ts';
import { emptyOrama } from './orama-database.ts';

export const PEERS = ['pagefind', 'minisearch', 'orama', 'ours'] as const;
export type Peer = (typeof PEERS)[number];

function pageOf({ name, summary, body, slug, call }: PeerDocument): string {
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return [
    `<html lang="de"><body data-pagefind-body><h1>${escaped(name)}</h1>`,
    `<p data-pagefind-meta="slug:${slug}">${escaped(summary)}</p>`,
    `<p data-pagefind-meta="number:${call}">${escaped(body)}</p></body></html>`,
  ].join('');
}

async function writePagefind(directory: string, documents: readonly PeerDocument[]): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'de' });
  if (!index) throw new Error('Pagefind could not start.');
  for (const document of documents)
    await index.addHTMLFile({ url: document.href, content: pageOf(document) });
  await index.writeFiles({ outputPath: join(directory, 'pagefind') });
  await close();
}

async function indexOf(peer: 'minisearch' | 'orama', source: SearchSource): Promise<unknown> {
  const documents = documentsOf(source);
  if (peer === 'minisearch') {
    const index = new MiniSearch(miniSearchOptions);
    index.addAll(documents);
    return index.toJSON();
  }
  const database = emptyOrama();
  await insertMultiple(database, documents, 500);
  return save(database);
}

/** Beyond this size the highest quality of brotli takes minutes and saves little. */
const LARGE = 2_000_000;

async function compress(directory: string): Promise<void> {
  for (const path of outputFiles(directory).filter((file) => /\.(js|json|html)$/.test(file))) {
    const content = readFileSync(path);
    const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
    const isLarge = content.length > LARGE;
    writeFileSync(`${path}.br`, isLarge ? brotliCompressSync(content, quick) : await compressed(content));
  }
}

/** Writes a page that searches with one engine, bundled and compressed as a site would send it. */
export async function buildPeer(peer: Peer, source: SearchSource, directory: string): Promise<void> {
  mkdirSync(directory, { recursive: true });
  const entry = join(import.meta.dirname, 'peers', `${peer}.ts`);
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: directory,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { entryFileNames: 'peer.js' } },
    },
  });
  writeFileSync(
    join(directory, 'index.html'),
    '<!doctype html><script type="module" src="peer.js"></script>',
  );
  const write = (name: string, content: unknown): void =>
    writeFileSync(join(directory, name), JSON.stringify(content));
  if (peer === 'pagefind') await writePagefind(directory, documentsOf(source));
  else if (peer === 'ours') {
    write('index.json', compileIndex(source));
    write('languages.json', compileLanguages(source.concepts));
  } else write('index.json', await indexOf(peer, source));
  await compress(directory);
}
