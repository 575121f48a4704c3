import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { outputFiles } from './output.ts';

const COMPRESSIBLE = /\.(html|js|css|json|geojson|csv|svg|txt|xml)$/;

const brotli = promisify(brotliCompress);
const BEST = { [constants.BROTLI_PARAM_QUALITY]: 11 };
/** What stands in one block is written in one manner. */
const SMALLEST_BLOCK = 16;

/**
 * A text as it goes over the wire: brotli at its highest quality. In files whose parts differ, such as the index of the
 * search, small blocks are shorter; nothing tells beforehand, so both are tried.
 */
export async function compressed(content: Buffer): Promise<Buffer> {
  const whole = await brotli(content, { params: BEST });
  if (content.length <= 2 ** SMALLEST_BLOCK) return whole;
  const params = { ...BEST, [constants.BROTLI_PARAM_LGBLOCK]: SMALLEST_BLOCK };
  const inBlocks = await brotli(content, { params });
  return inBlocks.length < whole.length ? inBlocks : whole;
}

/** Writes a `.br` file beside every text of the site, so that a server never compresses on request; on all cores. */
export async function writeCompressed(directory: string): Promise<void> {
  const paths = outputFiles(directory).filter((file) => COMPRESSIBLE.test(file));
  await Promise.all(
    paths.map(async (path) => writeFile(`${path}.br`, await compressed(await readFile(path)))),
  );
}
