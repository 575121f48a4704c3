import type { Service } from '#domain/service.ts';
import { serviceSchema } from '#domain/service.ts';
import type { EntryFile } from '#editorial/entry-file.ts';
import { parseEntry } from '#editorial/entry-file.ts';
import { checkSchema } from '#editorial/schema-check.ts';

/** The content files of one commit: their paths from the root of the repository, and their texts. */
export type Snapshot = ReadonlyMap<string, string>;

/** A service in a snapshot. Without `service` its file breaks the schema. */
export type SnapshotService = { slug: string; path: string; file: EntryFile; service: Service | undefined };

const SERVICE = /^content\/services\/([^/]+)\/index\.mdx$/;

/** Every service of a snapshot by its slug, the faulty ones too. */
export function servicesIn(snapshot: Snapshot): Map<string, SnapshotService> {
  const services = new Map<string, SnapshotService>();
  for (const [path, text] of snapshot) {
    const slug = SERVICE.exec(path)?.[1];
    if (slug === undefined) continue;
    const file = parseEntry(path, text);
    services.set(slug, { slug, path, file, service: checkSchema(file, serviceSchema).value });
  }
  return services;
}

/** The facts of a file as they stand there, whatever a schema says about them. */
export function rawFacts(path: string, text: string | undefined): Record<string, unknown> {
  const facts = text === undefined ? undefined : parseEntry(path, text).facts;
  return typeof facts === 'object' && facts !== null ? (facts as Record<string, unknown>) : {};
}

/** What people call an entry, or its path when it says nothing. */
export function nameOf(path: string, text: string | undefined): string {
  const { shortName, name, title } = rawFacts(path, text);
  const found = [shortName, name, title].find((each) => typeof each === 'string');
  return found ?? path;
}
