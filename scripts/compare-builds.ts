import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { buildSite } from '#publication/build-site.ts';
import { outputFiles } from '#publication/output.ts';

/** The hash of each file below a directory. */
function hashes(directory: string): Map<string, string> {
  const entries = outputFiles(directory).map((path): [string, string] => [
    relative(directory, path),
    createHash('sha256').update(readFileSync(path)).digest('hex'),
  ]);
  return new Map(entries);
}

const first = hashes(resolve('dist'));
const again = resolve('.cache/again');
// Nothing of the first build may help the second.
rmSync('.cache/astro', { recursive: true, force: true });
await buildSite({ outDir: again });
const second = hashes(again);
rmSync(again, { recursive: true, force: true });

const names = new Set([...first.keys(), ...second.keys()]);
const different = [...names].filter((name) => first.get(name) !== second.get(name));
for (const name of different) console.error(`Differs: ${name}`);
console.log(`${String(names.size)} files compared, ${String(different.length)} differ.`);
process.exitCode = different.length === 0 && names.size > 0 ? 0 : 1;
