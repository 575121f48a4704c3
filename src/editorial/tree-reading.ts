import type { z } from 'zod';
import { browserSchema } from '#domain/browser.ts';
import { conceptSchema } from '#domain/concept.ts';
import { figureSchema } from '#domain/figure.ts';
import { guideSchema } from '#domain/guide.ts';
import { operatorSchema } from '#domain/operator.ts';
import { organizationSchema } from '#domain/organization.ts';
import { pageSchema } from '#domain/page.ts';
import { planOutlineSchema } from '#domain/plan-outline.ts';
import { serviceSchema } from '#domain/service.ts';
import { topicSchema } from '#domain/topic.ts';
import { traceSchema } from '#domain/trace.ts';
import { wayInSchema } from '#domain/way-in.ts';
import type { ContentFiles } from './content-files.ts';
import { isOwnItem, pathIn } from './content-files.ts';
import type { EntryFile } from './entry-file.ts';
import { rememberedEntry } from './entry-memory.ts';
import type { Fault, Finding } from './finding.ts';
import { TOP, fault } from './finding.ts';
import { checkLinkedFiles, checkNames } from './name-check.ts';
import { checkSchema } from './schema-check.ts';
import { readTranslations } from './translation-check.ts';

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
  waysIn: Entry<z.output<typeof wayInSchema>>[];
} & Reading;

/** What reading a tree brought to light besides its entries. */
type Reading = {
  findings: Finding[];
  /** Entries that exist but have to be mended; references to them are no faults of their own. */
  faulty: { collection: string; slug: string }[];
  /** Every file that could be opened, its translations beside it, for the rules about texts. */
  files: ContentFile[];
  /** Where the lists of words lie, and the drawn map. */
  wording: ContentFiles;
  /** Told after each file how many were read. */
  onRead?: (files: number) => void;
};

/** A file of the tree, whatever its schema says about it. */
export type ContentFile = { collection: string; slug: string; language: string; file: EntryFile };

function slugsIn(
  files: ContentFiles,
  collection: string,
  extension: string,
): Record<'slug' | 'path', string>[] {
  return files
    .itemsIn(collection)
    .filter(isOwnItem)
    .map(({ name, kind }) => {
      const path = pathIn(collection, name);
      if (kind === 'folder') return { slug: name, path: pathIn(path, 'index.mdx') };
      return { slug: name.endsWith(extension) ? name.slice(0, -extension.length) : name, path };
    })
    .sort((a, b) => a.slug.localeCompare(b.slug, 'en'));
}

const NO_ENTRY: Fault = { code: 'ENTRY_MISSING', message: 'In diesem Ordner fehlt die Datei index.mdx.' };

function readAll<Schema extends z.ZodType>(
  files: ContentFiles,
  name: string,
  schema: Schema,
  extension: string,
  reading: Reading,
): Entry<z.output<Schema>>[] {
  return slugsIn(files, name, extension).flatMap(({ slug, path }) => {
    const file = pathIn(files.name, path);
    // A link would be read as if what it leads to lay here.
    if (files.kindOf(path) !== 'file') {
      reading.findings.push(fault(file.replace(/\/[^/]*$/, ''), TOP, NO_ENTRY));
      return [];
    }
    const entry = rememberedEntry(file, files.read(path));
    const checked = checkSchema(entry, schema);
    reading.findings.push(...checked.findings);
    reading.files.push({ collection: name, slug, language: 'de', file: entry });
    reading.onRead?.(reading.files.length);
    if (checked.value !== undefined) return [{ slug, file: entry, value: checked.value }];
    reading.faulty.push({ collection: name, slug });
    return [];
  });
}

/** What stands beside the entries, before any of them is read. */
function readingOf(files: ContentFiles, wording: ContentFiles, onRead: (count: number) => void): Reading {
  const translations = readTranslations(files);
  const findings = [...checkNames(files), ...checkLinkedFiles(files), ...translations.findings];
  return { findings, faulty: [], files: [...translations.files], wording, onRead };
}

/**
 * Reads a whole content tree through the schemas of the domain, without executing any of it.
 * @param wording where the lists of words lie, if it is another tree
 */
export function treeOf(
  files: ContentFiles,
  wording: ContentFiles = files,
  onRead: (count: number) => void = () => undefined,
): ContentTree {
  const reading = readingOf(files, wording, onRead);
  return {
    services: readAll(files, 'services', serviceSchema, '.mdx', reading),
    guides: readAll(files, 'guides', guideSchema, '.mdx', reading),
    topics: readAll(files, 'topics', topicSchema, '.mdx', reading),
    pages: readAll(files, 'pages', pageSchema, '.mdx', reading),
    organizations: readAll(files, 'organizations', organizationSchema, '.yaml', reading),
    figures: readAll(files, 'figures', figureSchema, '.yaml', reading),
    browsers: readAll(files, 'browsers', browserSchema, '.yaml', reading),
    operator: readAll(files, 'operator', operatorSchema, '.yaml', reading),
    plan: readAll(files, 'plan', planOutlineSchema, '.yaml', reading),
    traces: readAll(files, 'traces', traceSchema, '.yaml', reading),
    concepts: readAll(files, 'lexicon', conceptSchema, '.yaml', reading),
    waysIn: readAll(files, 'way-in', wayInSchema, '.yaml', reading),
    ...reading,
  };
}
