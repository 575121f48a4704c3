import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { z } from 'zod';
import { browserSchema } from '#domain/browser.ts';
import { conceptSchema } from '#domain/concept.ts';
import { figureSchema } from '#domain/figure.ts';
import { guideSchema } from '#domain/guide.ts';
import type { Operator } from '#domain/operator.ts';
import { operatorSchema } from '#domain/operator.ts';
import { organizationSchema } from '#domain/organization.ts';
import { pageSchema } from '#domain/page.ts';
import { planOutlineSchema } from '#domain/plan-outline.ts';
import { serviceSchema } from '#domain/service.ts';
import { topicSchema } from '#domain/topic.ts';
import { traceSchema } from '#domain/trace.ts';
import type { EntryFile } from './entry-file.ts';
import { readEntry } from './entry-file.ts';
import type { Fault, Finding } from './finding.ts';
import { TOP, fault } from './finding.ts';
import { checkLinkedFiles, checkNames } from './name-check.ts';
import { checkSchema } from './schema-check.ts';
import { readTranslations } from './translation-check.ts';
import { contentRoot } from './word-list.ts';

export { contentRoot, readWordList } from './word-list.ts';

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
  plan: Entry<z.output<typeof planOutlineSchema>>[];
  traces: Entry<z.output<typeof traceSchema>>[];
  concepts: Entry<z.output<typeof conceptSchema>>[];
} & Reading;

/** What reading a tree brought to light besides its entries. */
type Reading = {
  findings: Finding[];
  /** Entries that exist but have to be mended; references to them are no faults of their own. */
  faulty: { collection: string; slug: string }[];
  /** Every file that could be opened, its translations beside it, for the rules about texts. */
  files: ContentFile[];
  /** Told after each file how many were read. */
  onRead?: (files: number) => void;
};

/** A file of the tree, whatever its schema says about it. */
export type ContentFile = { collection: string; slug: string; language: string; file: EntryFile };

function slugsIn(folder: string, extension: string): { slug: string; path: string }[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { withFileTypes: true }).filter(
    (item) => !item.name.startsWith('.') && item.name !== 'README.md' && !item.isSymbolicLink(),
  );
  return names
    .map((item) =>
      item.isDirectory()
        ? { slug: item.name, path: join(folder, item.name, 'index.mdx') }
        : { slug: basename(item.name, extension), path: join(folder, item.name) },
    )
    .sort((a, b) => a.slug.localeCompare(b.slug, 'en'));
}

const NO_ENTRY: Fault = { code: 'ENTRY_MISSING', message: 'In diesem Ordner fehlt die Datei index.mdx.' };

/** A link would be read as if what it leads to lay here. */
function isPlainFile(path: string): boolean {
  return existsSync(path) && lstatSync(path).isFile();
}

function readAll<Schema extends z.ZodType>(
  root: string,
  name: string,
  schema: Schema,
  extension: string,
  reading: Reading,
): Entry<z.output<Schema>>[] {
  return slugsIn(join(root, name), extension).flatMap(({ slug, path }) => {
    const file = relative(dirname(root), path);
    if (!isPlainFile(path)) {
      reading.findings.push(fault(dirname(file), TOP, NO_ENTRY));
      return [];
    }
    const entry = readEntry(path, file);
    const checked = checkSchema(entry, schema);
    reading.findings.push(...checked.findings);
    reading.files.push({ collection: name, slug, language: 'de', file: entry });
    reading.onRead?.(reading.files.length);
    if (checked.value !== undefined) return [{ slug, file: entry, value: checked.value }];
    reading.faulty.push({ collection: name, slug });
    return [];
  });
}

/** What can be said of a tree before its entries are read: names, links and translations. */
function beginReading(root: string): Reading {
  const { findings, files } = readTranslations(root);
  return {
    findings: [...checkNames(root), ...checkLinkedFiles(root), ...findings],
    faulty: [],
    files: [...files],
  };
}

/** Reads a whole content tree through the schemas of the domain, without executing any of it. */
export function readContentTree(
  root: string = contentRoot(),
  onRead: (files: number) => void = () => undefined,
): ContentTree {
  const reading: Reading = { ...beginReading(root), onRead };
  return {
    services: readAll(root, 'services', serviceSchema, '.mdx', reading),
    guides: readAll(root, 'guides', guideSchema, '.mdx', reading),
    topics: readAll(root, 'topics', topicSchema, '.mdx', reading),
    pages: readAll(root, 'pages', pageSchema, '.mdx', reading),
    organizations: readAll(root, 'organizations', organizationSchema, '.yaml', reading),
    figures: readAll(root, 'figures', figureSchema, '.yaml', reading),
    browsers: readAll(root, 'browsers', browserSchema, '.yaml', reading),
    operator: readAll(root, 'operator', operatorSchema, '.yaml', reading),
    plan: readAll(root, 'plan', planOutlineSchema, '.yaml', reading),
    traces: readAll(root, 'traces', traceSchema, '.yaml', reading),
    concepts: readAll(root, 'lexicon', conceptSchema, '.yaml', reading),
    ...reading,
  };
}

/** What the operator said, or nothing when the file is missing or faulty. */
export function readOperator(root: string = contentRoot()): Operator | undefined {
  return readAll(root, 'operator', operatorSchema, '.yaml', { findings: [], faulty: [], files: [] })[0]
    ?.value;
}
