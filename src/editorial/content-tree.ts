import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { z } from 'zod';
import { browserSchema } from '#domain/browser.ts';
import { conceptSchema } from '#domain/concept.ts';
import { figureSchema } from '#domain/figure.ts';
import { guideSchema } from '#domain/guide.ts';
import type { Operator } from '#domain/operator.ts';
import { operatorSchema } from '#domain/operator.ts';
import { organizationSchema } from '#domain/organization.ts';
import { pageSchema } from '#domain/page.ts';
import { serviceSchema } from '#domain/service.ts';
import { topicSchema } from '#domain/topic.ts';
import { traceSchema } from '#domain/trace.ts';
import type { EntryFile } from './entry-file.ts';
import { readEntry } from './entry-file.ts';
import type { Finding } from './finding.ts';
import { checkNames } from './name-check.ts';
import { checkSchema } from './schema-check.ts';
import { checkTranslations } from './translation-check.ts';

/** A content file together with the value its schema made of it. */
export type Entry<Value> = { slug: string; file: EntryFile; value: Value };

/** All entries of a content tree that their schemas accept, and what has to be mended in the others. */
export type ContentTree = {
  services: Entry<z.output<typeof serviceSchema>>[];
  guides: Entry<z.output<typeof guideSchema>>[];
  topics: Entry<z.output<typeof topicSchema>>[];
  pages: Entry<z.output<typeof pageSchema>>[];
  organizations: Entry<z.output<typeof organizationSchema>>[];
  figures: Entry<z.output<typeof figureSchema>>[];
  browsers: Entry<z.output<typeof browserSchema>>[];
  operator: Entry<z.output<typeof operatorSchema>>[];
  traces: Entry<z.output<typeof traceSchema>>[];
  concepts: Entry<z.output<typeof conceptSchema>>[];
} & Reading;

/** What reading a tree brought to light besides its entries. */
type Reading = {
  findings: Finding[];
  /** Entries that exist but have to be mended; references to them are no faults of their own. */
  faulty: { collection: string; slug: string }[];
};

/** The content tree in use: `CONTENT_DIR`, or the one of the project. */
export function contentRoot(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}

function slugsIn(folder: string, extension: string): { slug: string; path: string }[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { withFileTypes: true }).filter(
    (item) => !item.name.startsWith('.') && item.name !== 'README.md',
  );
  return names
    .map((item) =>
      item.isDirectory()
        ? { slug: item.name, path: join(folder, item.name, 'index.mdx') }
        : { slug: basename(item.name, extension), path: join(folder, item.name) },
    )
    .sort((a, b) => a.slug.localeCompare(b.slug, 'en'));
}

function readAll<Schema extends z.ZodType>(
  root: string,
  name: string,
  schema: Schema,
  extension: string,
  { findings, faulty }: Reading,
): Entry<z.output<Schema>>[] {
  return slugsIn(join(root, name), extension).flatMap(({ slug, path }) => {
    const file = relative(dirname(root), path);
    if (!existsSync(path)) {
      findings.push({ file: dirname(file), line: 1, message: 'In diesem Ordner fehlt die Datei index.mdx.' });
      return [];
    }
    const entry = readEntry(path, file);
    const checked = checkSchema(entry, schema);
    findings.push(...checked.findings);
    if (checked.value !== undefined) return [{ slug, file: entry, value: checked.value }];
    faulty.push({ collection: name, slug });
    return [];
  });
}

/** Reads a whole content tree through the schemas of the domain, without executing any of it. */
export function readContentTree(root: string = contentRoot()): ContentTree {
  const reading: Reading = { findings: [...checkNames(root), ...checkTranslations(root)], faulty: [] };
  return {
    services: readAll(root, 'services', serviceSchema, '.mdx', reading),
    guides: readAll(root, 'guides', guideSchema, '.mdx', reading),
    topics: readAll(root, 'topics', topicSchema, '.mdx', reading),
    pages: readAll(root, 'pages', pageSchema, '.mdx', reading),
    organizations: readAll(root, 'organizations', organizationSchema, '.yaml', reading),
    figures: readAll(root, 'figures', figureSchema, '.yaml', reading),
    browsers: readAll(root, 'browsers', browserSchema, '.yaml', reading),
    operator: readAll(root, 'operator', operatorSchema, '.yaml', reading),
    traces: readAll(root, 'traces', traceSchema, '.yaml', reading),
    concepts: readAll(root, 'lexicon', conceptSchema, '.yaml', reading),
    ...reading,
  };
}

/** What the operator said, or nothing when the file is missing or faulty. */
export function readOperator(root: string = contentRoot()): Operator | undefined {
  return readAll(root, 'operator', operatorSchema, '.yaml', { findings: [], faulty: [] })[0]?.value;
}

/** The lines of a word list under `content/wording/`, such as `telling-words`. */
export function readWordList(name: string, root: string = contentRoot()): string[] {
  const entry = readEntry(join(root, 'wording', `${name}.yaml`), `content/wording/${name}.yaml`);
  return Array.isArray(entry.facts) ? entry.facts.map(String) : [];
}
