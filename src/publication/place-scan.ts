import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { permalink } from '#domain/permalink.ts';
import type { Service } from '#domain/service.ts';
import type { ContentTree } from '#editorial/content-tree.ts';
import type { Leak } from './leak-scan.ts';
import { visibleText } from './visible-text.ts';

/** Ways in which a text gives a place away. Names of districts are added from the drawn map. */
const HINTS: readonly [RegExp, string][] = [
  [/[A-ZÄÖÜ][\p{L}-]*(?:straße|str\.|weg|platz|allee|gasse|ring) \d+/u, 'eine Straße mit Hausnummer'],
  [/\b(?:04\d{3}) Leipzig/, 'eine Postleitzahl'],
  [/\b5[01]\.\d{3,}|\b12\.[2-6]\d{2,}/, 'Koordinaten'],
  [/\b[2-9CFGHJMPQRVWX]{4,8}\+[2-9CFGHJMPQRVWX]{2,3}\b/, 'einen Plus-Code'],
  [/Haltestelle/, 'eine Haltestelle'],
];

type Protected = { slug: string; service: Service };

function protectedServices(tree: ContentTree): Protected[] {
  return tree.services
    .filter(({ value }) => value.place.kind === 'confidential' && !value.draft)
    .map(({ slug, value }) => ({ slug, service: value }));
}

/** District names that a text about shelters has no reason to use; „Zentrum“ is part of too many other names. */
function districtHints(districts: readonly string[]): [RegExp, string][] {
  return districts
    .filter((name) => !name.startsWith('Zentrum'))
    .map((name) => [new RegExp(`(?<![\\p{L}-])${name}(?![\\p{L}-])`, 'u'), `den Ortsteil ${name}`]);
}

function pageLeaks(directory: string, { service }: Protected, hints: readonly [RegExp, string][]): Leak[] {
  const file = join(permalink('service', service.number), 'index.html').slice(1);
  const path = join(directory, file);
  if (!existsSync(path)) return [{ file, what: 'Die Seite fehlt.' }];
  const article = /<article[\s\S]*<\/article>/.exec(readFileSync(path, 'utf8'))?.[0] ?? '';
  const text = visibleText('page.html', article);
  return hints
    .filter(([hint]) => hint.test(text))
    .map(([, what]) => ({ file, what: `Die Seite eines geschützten Ortes nennt ${what}.` }));
}

function dataLeaks(directory: string, slugs: ReadonlySet<string>): Leak[] {
  const services = JSON.parse(readFileSync(join(directory, 'daten/services.json'), 'utf8')) as {
    services: { id: string; locations?: unknown }[];
  };
  const located = services.services.filter(({ id, locations }) => slugs.has(id) && locations !== undefined);
  const map = readFileSync(join(directory, 'daten/services.geojson'), 'utf8');
  const drawn = [...slugs].filter((slug) => map.includes(`"${slug}"`));
  return [
    ...located.map(({ id }) => ({
      file: 'daten/services.json',
      what: `„${id}“ ist geschützt und hat dort einen Ort.`,
    })),
    ...drawn.map((slug) => ({
      file: 'daten/services.geojson',
      what: `„${slug}“ ist geschützt und steht dort als Punkt.`,
    })),
  ];
}

/**
 * Finds whatever in the output says where a confidential service is.
 * @param directory the built site
 * @param tree the content it was built from
 * @param districts names of the city's districts
 */
export function findPlaceLeaks(directory: string, tree: ContentTree, districts: readonly string[]): Leak[] {
  const services = protectedServices(tree);
  const hints = [...HINTS, ...districtHints(districts)];
  const slugs = new Set(services.map(({ slug }) => slug));
  return [
    ...services.flatMap((service) => pageLeaks(directory, service, hints)),
    ...dataLeaks(directory, slugs),
  ];
}
