import type { Trace } from '#domain/trace.ts';
import { readContentTree } from '#editorial/content-tree.ts';

/** What anyone reads who sees one of these tests fail. */
export const MEASURE_AGAIN =
  'The page about safety says something else: content/traces/index.yaml. Look into why, then measure again with: npm run traces';

/**
 * The figures that the page about safety shows.
 * @throws {Error} when they are missing or faulty
 */
export function committedTrace(): Trace {
  const [entry] = readContentTree().traces;
  if (!entry)
    throw new Error('There are no valid figures in content/traces/index.yaml. Measure: npm run traces');
  return entry.value;
}
