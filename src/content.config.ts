import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'zod';
import { contentRoot } from '#editorial/content-tree.ts';
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

const root = contentRoot();

/** Entries with German words: a folder each, its name is the slug. */
function worded<Schema extends z.ZodType>(folder: string, schema: Schema) {
  const loader = glob({
    base: `${root}/${folder}`,
    pattern: '*/index.mdx',
    generateId: ({ entry }) => entry.replace(/\/index\.mdx$/, ''),
  });
  return defineCollection({ loader, schema });
}

/** Entries without words of their own: a file each. */
function plain<Schema extends z.ZodType>(folder: string, schema: Schema) {
  return defineCollection({ loader: glob({ base: `${root}/${folder}`, pattern: '*.yaml' }), schema });
}

export const collections = {
  services: worded('services', serviceSchema),
  guides: worded('guides', guideSchema),
  topics: worded('topics', topicSchema),
  pages: worded('pages', pageSchema),
  organizations: plain('organizations', organizationSchema),
  figures: plain('figures', figureSchema),
  browsers: plain('browsers', browserSchema),
  operator: plain('operator', operatorSchema),
  plan: plain('plan', planOutlineSchema),
  traces: plain('traces', traceSchema),
  lexicon: plain('lexicon', conceptSchema),
  waysIn: plain('way-in', wayInSchema),
};
