import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Teams } from './code-owners.ts';
import { teamsSchema } from './code-owners.ts';

const FILE = fileURLToPath(new URL('../../../.github/teams.yaml', import.meta.url));

/**
 * The teams that the operator named.
 * @throws {Error} in German when the file says something else
 */
export function readTeams(): Teams {
  const read = teamsSchema.safeParse(parse(readFileSync(FILE, 'utf8')));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(`.github/teams.yaml, ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}
