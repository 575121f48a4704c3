import type { Passage } from '#publication/reading/passage.ts';
import { nationalDigits, streetKey } from '#publication/published-values.ts';
import type { Detector, Sight } from './leak.ts';

/** Something one could dial: from abroad, with an area code, or one of the harmonised short codes. */
const DIALLED =
  /(?<![\w.])\+\s?\d[\d\s/()-]{6,}\d|(?<![\w.,:])\(?0\d[\d\s/()-]{4,}\d|\b0\d{2,4}\.\d{2,}(?:\.\d{2,})*|\b116[ -]?\d{3}\b/g;
const ABROAD_WITHOUT_PLUS = /(?<![\w.+-])49[1-9]\d{8,10}(?![\w.])/g;
/** Addresses that dial, write a message, or open a talk with a number in them. */
const DIALLING =
  /\b(?:(?:tel|sms|smsto|mms|callto|facetime|facetime-audio|whatsapp|viber|skype):(?:\/\/)?|wa\.me\/|signal\.me\/#p\/|t\.me\/|whatsapp\.com\/send\/?\?phone=)([+\d(][\d\s/().+-]*)/g;
const SHORTEST = 6;
/** Identifiers of our data (RFC 9562, version 5), in whose digits a number can seem to stand. */
const IDENTIFIER = /\b[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}\b/g;

/** Whether a run of digits is only published numbers, and perhaps fewer digits than a number has. */
function isMadeOf(digits: string, numbers: ReadonlySet<string>): boolean {
  if (digits.length < SHORTEST) return true;
  return [...numbers].some(
    (number) => digits.startsWith(number) && isMadeOf(digits.slice(number.length), numbers),
  );
}

/** Numbers that stand there as words; those in addresses that dial are another kind. */
export function dialled(text: string): string[] {
  const spoken = text.replaceAll(IDENTIFIER, ' ').replaceAll(DIALLING, ' ');
  const bare = spoken.match(ABROAD_WITHOUT_PLUS) ?? [];
  return [...(spoken.match(DIALLED) ?? []), ...bare.map((each) => `+${each}`)];
}

/** Numbers in addresses that dial; messengers name the country without a plus. */
export function linked(text: string): string[] {
  const found = [...text.matchAll(DIALLING)].map(([, number = '']) => number.trim());
  return found.map((number) => (/^49\d{8,}$/.test(number) ? `+${number}` : number));
}

/** What stands there as such must be a number exactly; what meets only when tags are gone may be several. */
function unpublished({ file, known }: Sight, numbersOf: (text: string) => string[]): string[] {
  const isKnown = (number: string): boolean => known.numbers.has(nationalDigits(number));
  return file.passages
    .flatMap(({ digits: [plain, ...glued], targets }) => [
      ...[plain, ...targets].flatMap(numbersOf).filter((each) => !isKnown(each)),
      ...glued.flatMap(numbersOf).filter((each) => !isMadeOf(nationalDigits(each), known.numbers)),
    ])
    .filter((number) => !known.withheld.includes(nationalDigits(number)));
}

/** A number in words, data or code that no entry publishes. */
export const numbers: Detector = {
  kind: 'number',
  cure: 'Rufnummern stehen nur im Kopf eines Eintrags; im Text zeigt <Phone service="kurzname" /> sie an.',
  find: (sight) =>
    unpublished(sight, dialled).map(
      (number) => `Die Rufnummer „${number.trim()}“ veröffentlicht kein Eintrag.`,
    ),
};

/** A link that dials or writes to a number that no entry publishes. */
export const diallingLinks: Detector = {
  kind: 'dialling-link',
  cure: 'Links zu Rufnummern entstehen nur aus dem Kopf eines Eintrags. Bitte den Link löschen.',
  find: (sight) =>
    unpublished(sight, linked).map(
      (number) => `Ein Link wählt „${number}“; diese Nummer veröffentlicht kein Eintrag.`,
    ),
};

const MAILBOX = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** „name (at) haus [punkt] de“ as programs write it. */
function unveiled(text: string): string {
  return text
    .replaceAll(/\s?[([{]\s?(?:at|ät)\s?[)\]}]\s?/gi, '@')
    .replaceAll(/\s?[([{]\s?(?:dot|punkt)\s?[)\]}]\s?/gi, '.')
    .replaceAll(/(?<=[\w.-]) ?@ ?(?=[\w-]+ ?\.)/g, '@');
}

function mailboxesIn({ words }: Passage): string[] {
  const [plain = '', ...glued] = words.map((text) => unveiled(text).toLowerCase());
  return [...(plain.match(MAILBOX) ?? []), ...glued.flatMap((text) => text.match(MAILBOX) ?? [])];
}

function isPublishedMailbox(address: string, emails: ReadonlySet<string>): boolean {
  // Where tags are gone, words may cling to an address that is published.
  return [...emails].some((email) => address === email || address.includes(email));
}

/** An e-mail address that no entry publishes. */
export const emails: Detector = {
  kind: 'email',
  cure: 'E-Mail-Adressen stehen nur im Kopf eines Eintrags und müssen bestätigt oder belegt sein. Bitte die Stelle löschen.',
  find: ({ file, known }) =>
    file.passages
      .flatMap(mailboxesIn)
      .filter((address) => !isPublishedMailbox(address, known.emails) && !known.withheld.includes(address))
      .map((address) => `Die E-Mail-Adresse „${address}“ veröffentlicht kein Eintrag.`),
};

/** Numbers without what stands between their digits. */
function bareDigits(text: string): string {
  return text.replaceAll(/[\s/().-]/g, '').replaceAll(/(?:\+|00)49(?:0(?=[1-9]))?/g, '0');
}

/** The texts of a file in the three forms in which values are compared: numbers, mailboxes, streets. */
function comparable({ file, texts }: Sight): Record<'number' | 'mailbox' | 'street', string[]> {
  const digits = file.passages.flatMap((each) => each.digits).filter((text) => /\d\D?\d/.test(text));
  return {
    number: digits.map(bareDigits),
    mailbox: texts
      .filter((text) => /@|[([{]\s?[aä]t/i.test(text))
      .map((text) => unveiled(text).toLowerCase()),
    street: texts.filter((text) => text.length > 4).map(streetKey),
  };
}

function kindOf(value: string): 'number' | 'mailbox' | 'street' {
  if (/^0\d{5,}$/.test(value)) return 'number';
  return value.includes('@') ? 'mailbox' : 'street';
}

function formOf(value: string): string {
  return kindOf(value) === 'street' ? streetKey(value) : value.toLowerCase();
}

/** A number, e-mail address or street that the content holds back. */
export const withheldValues: Detector = {
  kind: 'withheld-value',
  cure: 'Der Wert ist unbestätigt oder steht in einem Entwurf. Bitte die Stelle löschen oder den Wert erst bestätigen lassen.',
  find: (sight) => {
    const forms = comparable(sight);
    return sight.known.withheld
      .filter((value) => forms[kindOf(value)].some((text) => text.includes(formOf(value))))
      .map((value) => `„${value}“ ist unbestätigt und darf nicht erscheinen.`);
  },
};
