import { getEntry } from 'astro:content';
import type { Figure } from '#domain/figure.ts';

/** A series of figures with its name. */
export type NamedFigure = { slug: string; figure: Figure };

/**
 * The series of these names, in this order.
 * @throws {Error} when one does not exist
 */
export async function figuresNamed(slugs: readonly string[]): Promise<NamedFigure[]> {
  return Promise.all(
    slugs.map(async (slug) => {
      const entry = await getEntry('figures', slug);
      if (!entry) throw new Error(`Die Zahlenreihe „${slug}“ gibt es nicht.`);
      return { slug, figure: entry.data };
    }),
  );
}
