import type { SiteFile } from '#publication/reading/site-file.ts';
import { SEAM } from '#publication/reading/spelling.ts';
import { hoursLines } from '#i18n/hours.ts';
import { wordsIn } from '#i18n/words.ts';
import type { PublishedEntry } from './published-entry.ts';
import { ENTRIES, EVERYTHING_FILE, LIST_FILE, evenText } from './published-entry.ts';
import { hoursIn, numbersIn, subjectOf } from './stated.ts';

type Site = ReadonlyMap<string, SiteFile>;

/** Outputs that list every service with every number of it. */
const WHOLE = ['daten/services.json', 'daten/services.csv', 'suche/verzeichnis.json', EVERYTHING_FILE];
/** Outputs that list every service with all its hours. */
const WITH_HOURS = ['daten/services.json', 'daten/services.csv', EVERYTHING_FILE];

const words = wordsIn('de');

/** What a file says about an entry. */
type Stated = { numbers: Set<string>; text: string };

const read = new WeakMap<SiteFile, Map<PublishedEntry, Stated>>();

/** What a file says about each entry; a file is read once. */
function statedIn(file: SiteFile): Map<PublishedEntry, Stated> {
  const known = read.get(file);
  if (known) return known;
  const found = new Map<PublishedEntry, Stated>();
  for (const card of file.cards) {
    const entry = subjectOf(card);
    if (!entry) continue;
    const stated = found.get(entry) ?? { numbers: new Set(), text: '' };
    for (const number of card.passages.flatMap(numbersIn)) stated.numbers.add(number);
    stated.text += card.passages
      .map(({ digits: [each] }) => `${evenText(each.replaceAll(SEAM, ' '))}\n`)
      .join('');
    found.set(entry, stated);
  }
  read.set(file, found);
  return found;
}

function statedOf(site: Site, name: string, entry: PublishedEntry): Stated | undefined {
  const file = site.get(name);
  return file && statedIn(file).get(entry);
}

function missingNumbers(site: Site, entry: PublishedEntry): string[] {
  const page = `${entry.address.slice(1)}index.html`;
  const expected: [string, readonly string[]][] = [
    ...[...WHOLE, page].map((name): [string, readonly string[]] => [name, entry.numbers]),
    [LIST_FILE, entry.numbers.slice(0, 1)],
  ];
  return expected.flatMap(([name, numbers]) => {
    const stated = statedOf(site, name, entry)?.numbers;
    return numbers
      .filter((number) => !stated?.has(number))
      .map((number) => `${name}: ${entry.slug} lacks ${number}`);
  });
}

/** A page shows hours line by line; a line that nobody says is found among wrong values. */
function missingLines(site: Site, entry: PublishedEntry): string[] {
  const name = `${entry.address.slice(1)}index.html`;
  const text = statedOf(site, name, entry)?.text ?? '';
  return entry.service.schedules
    .flatMap(({ hours }) => hoursLines(hours, words))
    .filter((line) => !text.includes(evenText(line)))
    .map((line) => `${name}: ${entry.slug} lacks ${line}`);
}

function missingHours(site: Site, entry: PublishedEntry): string[] {
  return WITH_HOURS.flatMap((name) => {
    const text = statedOf(site, name, entry)?.text ?? '';
    return entry.service.schedules
      .filter(
        ({ hours }) =>
          ![hours, hoursLines(hours, words).join('; ')].some((each) => text.includes(evenText(each))),
      )
      .map(({ hours }) => `${name}: ${entry.slug} lacks ${hours}`);
  });
}

/** Published numbers and hours that do not stand where they should. */
export function missingValues(site: Site): string[] {
  return ENTRIES.flatMap((entry) => [
    ...missingNumbers(site, entry),
    ...missingHours(site, entry),
    ...missingLines(site, entry),
  ]);
}

/** How many statements were compared, so that a comparison of nothing is noticed. */
export function countStatements(files: readonly SiteFile[]): { numbers: number; hours: number } {
  const passages = files.flatMap((file) => file.passages);
  return { numbers: passages.flatMap(numbersIn).length, hours: passages.flatMap(hoursIn).length };
}
