import { SITE_PAGES, permalink } from '#domain/permalink.ts';
import { publishService } from '#domain/published-service.ts';
import type { PublishedService } from '#domain/published-service.ts';
import { readContentTree } from '#editorial/content-tree.ts';
import { hoursLines } from '#i18n/hours.ts';
import { wordsIn } from '#i18n/words.ts';
import { nationalDigits } from '#publication/published-values.ts';

const words = wordsIn('de');

/** What an entry publishes, in the forms in which outputs are compared with it. */
export type PublishedEntry = {
  slug: string;
  /** Its page below the site: `/hilfe/26/`. */
  address: string;
  service: PublishedService;
  /** Digits as dialled inside Germany, the first one first. */
  numbers: string[];
  /** Digits that may stand on its page besides: crisis lines, fallbacks, and services that its words name. */
  besides: Set<string>;
  /** All its hours, as people and as programs read them, one way of writing. */
  hours: string[];
};

/** Numbers that stand around every page. */
const CRISIS = ['polizei-notruf-110', 'hilfetelefon-gewalt-gegen-frauen', 'sofortaufnahme-leipzig'];

/** Dashes and spaces differ between outputs and mean nothing. */
export function evenText(text: string): string {
  return text
    .replaceAll(/[\u2010-\u2015]/g, '-')
    .replaceAll(/\s*([-,;])\s*/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const tree = readContentTree();
const services = tree.services.filter(({ value }) => !value.draft);

const numbersOf = (slug: string): string[] =>
  services
    .filter((entry) => entry.slug === slug)
    .flatMap(({ value }) => publishService(value).phones.map(({ number }) => nationalDigits(number)));

function namedIn(body: string): string[] {
  return [...body.matchAll(/<Phone\s+service="([^"]+)"/g)].map(([, slug = '']) => slug);
}

function hoursOf(service: PublishedService): string[] {
  return service.schedules.flatMap(({ hours }) => {
    const lines = hoursLines(hours, words);
    return [hours, ...lines, lines.join('; ')].map(evenText);
  });
}

/** Every service that visitors can see. */
export const ENTRIES: readonly PublishedEntry[] = services.map(({ slug, value, file }) => {
  const service = publishService(value);
  const others = [...CRISIS, ...service.fallbacks, ...namedIn(file.body)];
  return {
    slug,
    address: permalink('service', service.number),
    service,
    numbers: numbersOf(slug),
    besides: new Set(others.flatMap(numbersOf)),
    hours: hoursOf(service),
  };
});

/** Every number that some entry, or the operator, publishes. */
export const ALL_NUMBERS: ReadonlySet<string> = new Set([
  ...ENTRIES.flatMap(({ numbers }) => numbers),
  ...tree.operator.flatMap(({ value }) => (value.phone ? [nationalDigits(value.phone)] : [])),
]);

/** The file of the directory and that of the document with everything. */
export const LIST_FILE = `${SITE_PAGES.directory.slice(1)}index.html`;
export const EVERYTHING_FILE = `${SITE_PAGES.everything.slice(1)}index.html`;
