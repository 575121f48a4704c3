import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { outputFiles } from './output.ts';

const COMPRESSIBLE = /\.(html|js|css|json|geojson|csv|svg|txt|xml)$/;

/** A text as it goes over the wire: brotli at its highest quality. */
export function compressed(content: Buffer): Buffer {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

/** Writes a `.br` file beside every text of the site, so that a server never compresses on request. */
export function writeCompressed(directory: string): void {
  for (const path of outputFiles(directory).filter((file) => COMPRESSIBLE.test(file))) {
    writeFileSync(`${path}.br`, compressed(readFileSync(path)));
  }
}
