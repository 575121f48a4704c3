import { readFileSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { compressed } from '#publication/compression.ts';
import { buildSite } from '#publication/build-site.ts';
import { htmlFiles } from '#publication/output.ts';

/** Rounds of a timed measure; the median is shown. */
const ROUNDS = 3;

async function median(measure: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await measure();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

async function pageSizes(directory: string): Promise<{ page: string; bytes: number }[]> {
  const sizes = htmlFiles(directory).map(async (path) => {
    const { length } = await compressed(readFileSync(path));
    return { page: `/${relative(directory, path)}`, bytes: length };
  });
  return (await Promise.all(sizes)).sort((a, b) => b.bytes - a.bytes);
}

const directory = resolve('.cache/bench');
const build = await median(() => buildSite({ outDir: directory }));
const sizes = await pageSizes(directory);
const middle = sizes[Math.floor(sizes.length / 2)];
rmSync(directory, { recursive: true, force: true });

console.table({
  'build of the whole site': { value: `${(build / 1000).toFixed(1)} s` },
  pages: { value: String(sizes.length) },
  'median page, brotli': { value: `${String(middle?.bytes)} bytes` },
});
console.log('\nHeaviest pages (brotli):');
console.table(sizes.slice(0, 8));
