import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostPlace } from '#editor/host/host-place.ts';
import { placeFrom } from '#editor/host/host-place.ts';

const GITHUB = 'https://api.github.com';
const REPOSITORY = /^[\w-]+\/[\w.-]+$/;
const BRANCH = /^[\w-]+(?:[./][\w-]+)*$/;

/** Without TLS only on this machine, for tests. */
const API = /^(?:https:\/\/[a-z0-9.-]+(?::\d+)?|http:\/\/(?:localhost|127\.0\.0\.1):\d+)(?:\/[\w-]+)*$/;

function refuse(name: string, value: string, right: string): never {
  throw new Error(`${name} ist „${value}“. Richtig ist zum Beispiel ${name}=${right}.`);
}

/**
 * Where the editor of this build proposes changes; nothing when the build is to have no editor.
 * `EDITOR_REPOSITORY` names the repository, `EDITOR_API` another host than GitHub, `EDITOR_BRANCH` another branch than main.
 * @throws {Error} in German when one of them cannot be
 */
export function editorPlace(environment: NodeJS.ProcessEnv = process.env): HostPlace | undefined {
  const {
    EDITOR_REPOSITORY: repository,
    EDITOR_API: api = GITHUB,
    EDITOR_BRANCH: branch = 'main',
  } = environment;
  if (!repository) return undefined;
  if (!REPOSITORY.test(repository)) refuse('EDITOR_REPOSITORY', repository, 'verein/lotse');
  if (!API.test(api)) refuse('EDITOR_API', api, GITHUB);
  if (!BRANCH.test(branch)) refuse('EDITOR_BRANCH', branch, 'main');
  return { api, repository, branch };
}

/** Where the editor of a built site proposes changes; nothing when the site has none. */
export function builtPlace(directory: string): HostPlace | undefined {
  const path = join(directory, 'redaktion', 'index.html');
  if (!existsSync(path)) return undefined;
  const html = readFileSync(path, 'utf8');
  return placeFrom((name) => new RegExp(`<meta name="${name}" content="([^"]*)"`).exec(html)?.[1]);
}
