import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const packageSchema = z.object({ name: z.string(), version: z.string(), license: z.string().default('') });

/** The folder of the package that a module belongs to, or nothing for code of our own. */
function packageFolder(module: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module)?.[0];
}

function textsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name));
  const paths = names.map((name) => join(folder, name)).filter((path) => statSync(path).isFile());
  return paths.map((path) => readFileSync(path, 'utf8').trim());
}

/** Some keep the texts of their licences in a folder, each under its own name. */
function textsOf(folder: string, license: string): string[] {
  const own = textsIn(folder);
  const kept = join(folder, 'LICENSES', `${license}.txt`);
  return own.length > 0 || !existsSync(kept) ? own : [readFileSync(kept, 'utf8').trim()];
}

function noticeOf(folder: string): string {
  const { name, version, license } = packageSchema.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  return [`${name} ${version}${license && ` (${license})`}`, ...textsOf(folder, license)].join('\n\n');
}

/**
 * The notices of all packages that a script is made of, as their licences ask for.
 * @param modules the files of the script
 * @throws {Error} when a package says nothing about itself
 */
export function licencesOf(modules: readonly string[]): string {
  const folders = new Set(modules.flatMap((module) => packageFolder(module) ?? []));
  const head =
    'Software that the editor of this site is made of, unchanged, with its notices. What it is built from lies in the repository that it proposes changes to.';
  return [head, ...[...folders].sort().map(noticeOf)].join(`\n\n${'-'.repeat(60)}\n\n`) + '\n';
}
