import { permalink } from '#domain/permalink.ts';
import { publishService } from '#domain/published-service.ts';
import type { Service } from '#domain/service.ts';
import type { ContentTree } from '#editorial/content-tree.ts';
import { nationalDigits } from '#publication/published-values.ts';
import { escaped, inflectedName } from '#domain/name-pattern.ts';

/** A service whose place nobody may learn, and everything by which a text can mean it. */
export type ProtectedHouse = {
  slug: string;
  /** How leaks speak of it. */
  name: string;
  /** Its page, without the site. */
  address: string;
  /** That page as the target of a link. */
  page: RegExp;
  /** Whether it is built. */
  isShown: boolean;
  /** Its names in every case of the German declension, its slug, its numbers and e-mail addresses. */
  mention: RegExp;
};

const SHORTEST_NAME = 6;

/** „4. Haus* in Leipzig (Träger)“ is also called „Haus“; „Haus – Verein“ is also called „Haus“. */
function formsOf(name: string): string[] {
  const [before = ''] = name
    .replaceAll('*', '')
    .replace(/^\d+\. /, '')
    .split(/ – | \(/);
  const parts = before.split(' / ').flatMap((part) => [part, part.split(/ für | der /)[0] ?? '']);
  const short = parts.map((part) => part.replace(/(?: in)? Leipzig$/, ''));
  return short.filter((part) => part.length >= SHORTEST_NAME);
}

function numberPattern(number: string): string {
  const [, ...digits] = nationalDigits(number);
  return `(?:0|\\+49|0049)${digits.map((digit) => `[\\s/()-]*${digit}`).join('')}`;
}

function pagePattern(address: string): RegExp {
  return new RegExp(`^(?:https?://[^/]+)?${address}(?:index\\.html)?(?:$|[?#])`);
}

function mentionOf(slug: string, service: Service): RegExp {
  const { name, shortName, phones, emails } = publishService(service);
  const names = [name, shortName ?? ''].flatMap(formsOf).map((form) => `(?<!\\p{L})${inflectedName(form)}`);
  const numbers = phones.map(({ number }) => numberPattern(number));
  const addresses = emails.map(({ address }) => escaped(address));
  return new RegExp([...new Set([...names, escaped(slug), ...numbers, ...addresses])].join('|'), 'iu');
}

/** All services with a confidential place, drafts too. */
export function protectedHouses(tree: ContentTree): ProtectedHouse[] {
  return tree.services
    .filter(({ value }) => value.place.kind === 'confidential')
    .map(({ slug, value }) => ({
      slug,
      name: value.shortName ?? value.name,
      address: permalink('service', value.number),
      page: pagePattern(permalink('service', value.number)),
      isShown: !value.draft,
      mention: mentionOf(slug, value),
    }));
}
