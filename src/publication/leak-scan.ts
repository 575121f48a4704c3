import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ContentTree } from '#editorial/content-tree.ts';
import { outputFiles } from './output.ts';
import { publishedValues, withheldValues } from './published-values.ts';
import { visibleText } from './visible-text.ts';

/** Something in the output that may not be there. */
export type Leak = { file: string; what: string };

const TEXTS = /\.(html|js|css|json|geojson|csv|svg|txt|xml|pf_fragment)$/;
const DIALLED = /(?:\+49|\b0)[\d\s/()\u2013-]{5,}\d/g;
const TEL = /tel:([^"'\s<>\\]+)/g;

/** Digits of a number as dialled inside Germany, so that every way of writing it is the same. */
export function nationalDigits(number: string): string {
  return number.replace(/^\+49/, '0').replaceAll(/\D/g, '');
}

function readText(path: string): string {
  const content = readFileSync(path);
  return path.endsWith('.pf_fragment') ? gunzipSync(content).toString('utf8') : content.toString('utf8');
}

function foreignNumbers(text: string, visible: string, allowed: ReadonlySet<string>): string[] {
  const dialled = [...visible.matchAll(DIALLED)].map(([number]) => number);
  const linked = [...text.matchAll(TEL)].map(([, number]) => number ?? '');
  return [...dialled, ...linked].filter(
    (number) => !/\$\{|^$/.test(number) && !allowed.has(nationalDigits(number)),
  );
}

function leaksIn(
  text: string,
  visible: string,
  values: { allowed: ReadonlySet<string>; withheld: readonly string[] },
): string[] {
  const numbers = foreignNumbers(text, visible, values.allowed).map(
    (number) => `Die Rufnummer „${number.trim()}“ veröffentlicht kein Eintrag.`,
  );
  const digits = visible.replaceAll(/[\s/()\u2013-]/g, '');
  const held = values.withheld
    .filter((value) => text.includes(value) || (/^0\d{5,}$/.test(value) && digits.includes(value)))
    .map((value) => `„${value}“ ist unbestätigt und darf nicht erscheinen.`);
  return [...numbers, ...held];
}

/**
 * Finds every number in the output that no entry publishes, and every unconfirmed value.
 * @param directory the built site
 * @param tree the content it was built from
 */
export function findLeaks(directory: string, tree: ContentTree): Leak[] {
  const values = { allowed: publishedValues(tree), withheld: withheldValues(tree) };
  return outputFiles(directory)
    .filter((path) => TEXTS.test(path))
    .flatMap((path) => {
      const text = readText(path);
      const file = relative(directory, path);
      return leaksIn(text, visibleText(path, text), values).map((what) => ({ file, what }));
    });
}
