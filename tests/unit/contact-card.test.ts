import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { CONTACT_FILE, contactCard, plainName } from '#domain/contact-card.ts';

const NUMBERS = ['116016', '+493411234567'];

/** What a parser that we did not write makes of the file: each property with its value. */
function read(file: string): [string, string][] {
  const [, properties] = ICAL.parse(file) as [string, [string, object, string, string | string[]][]];
  return properties.map(([name, , , value]) => [name, Array.isArray(value) ? value.join('|') : value]);
}

const valueOf = (file: string, wanted: string): string | undefined =>
  read(file).find(([name]) => name === wanted)?.[1];

describe('a contact', () => {
  it('holds the name and the numbers, and nothing that tells where it comes from', () => {
    expect(read(contactCard('Bürgeramt', NUMBERS))).toEqual([
      ['version', '3.0'],
      ['n', 'Bürgeramt||||'],
      ['fn', 'Bürgeramt'],
      ['tel', '116016'],
      ['tel', '+493411234567'],
    ]);
  });

  it('is the same whenever it is made', () => {
    expect(contactCard('Bürgeramt', NUMBERS)).toBe(contactCard('Bürgeramt', NUMBERS));
  });

  it('ends each line as the rule says (RFC 2426, section 2.6)', () => {
    const lines = contactCard('Bürgeramt', NUMBERS).split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.join('')).not.toMatch(/[\r\n]/);
  });

  it('is kept in a file whose name says nothing', () => {
    expect(CONTACT_FILE).toBe('kontakt.vcf');
  });
});

describe('the name of a contact comes through as it was typed', () => {
  it.each([
    ['umlauts', 'Jörg Müßig'],
    ['a picture', 'Yoga 🧘🏽‍♀️ Mitte'],
    ['signs that separate values', String.raw`Frau Koch; Amt, Zimmer 3 \ Hof`],
    ['a colon', 'Arbeit: Süd'],
    ['Arabic', 'عيادة الأسنان'],
    ['what looks like an end of line to others', String.raw`Koch\nHof`],
    ['sixty pictures, which are more than one line', '🙂'.repeat(60)],
    ['more than one line of umlauts', 'ä'.repeat(200)],
    ['spaces where a line is broken', 'wort '.repeat(60).trim()],
  ])('%s', (_what, name) => {
    const card = contactCard(name, NUMBERS);
    // The parser takes the mark before a semicolon away in `N` only; RFC 2426 asks for it in both.
    expect(valueOf(card, 'fn')?.replaceAll(String.raw`\;`, ';')).toBe(name);
    expect(valueOf(card, 'n')).toBe(`${name}||||`);
  });
});

describe('a long name', () => {
  it.each([...Array(12).keys()])('is broken after 75 octets at most, never inside a sign (%i)', (shift) => {
    const card = contactCard(`${'x'.repeat(shift)}${'ä🙂'.repeat(60)}`, NUMBERS);
    const lines = card.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    expect(Buffer.from(card).toString()).not.toContain('\u{fffd}');
  });
});

describe('whoever types the end of a line', () => {
  it.each([
    ['a line feed', '\n'],
    ['both signs', '\r\n'],
    ['a carriage return', '\r'],
    ['a vertical tab', '\v'],
    ['the next line of old terminals', '\u0085'],
    ['a line separator', '\u2028'],
    ['a paragraph separator', '\u2029'],
    ['a null', '\0'],
  ])('as %s adds nothing to the contact', (_what, end) => {
    const card = contactCard(`Koch${end}TEL:110${end}END:VCARD`, ['116016']);
    expect(read(card).map(([name]) => name)).toEqual(['version', 'n', 'fn', 'tel']);
    expect(valueOf(card, 'fn')).toBe('Koch TEL:110 END:VCARD');
  });

  it('and nothing else has typed no name', () => {
    expect(plainName(' \r\n\t\0 ')).toBe('');
  });
});
