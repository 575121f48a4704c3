import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** Something people type, and the entries that answer. */
export type KnownQuery = {
  query: string;
  language: string;
  kind: 'word' | 'form' | 'typo' | 'own' | 'foreign';
  relevant: string[];
};

const OWN = fileURLToPath(new URL('queries', import.meta.url));
const OPEN = fileURLToPath(new URL('../../../shared/search/queries.json', import.meta.url));

/** Our own queries, in the order of their files. */
export function ownQueries(): KnownQuery[] {
  const files = readdirSync(OWN).filter((name) => name.endsWith('.yaml'));
  return files.sort().flatMap((name) => parse(readFileSync(join(OWN, name), 'utf8')) as KnownQuery[]);
}

/** The open list that lies beside the project, or nothing where it does not. */
export function openQueries(): KnownQuery[] | undefined {
  return existsSync(OPEN) ? (JSON.parse(readFileSync(OPEN, 'utf8')) as KnownQuery[]) : undefined;
}

/** Whether a query belongs to the third that nobody looks at while tuning; its hash decides. */
export function isHeldOut({ query }: KnownQuery): boolean {
  return (createHash('sha256').update(query).digest()[0] ?? 0) % 3 === 0;
}
