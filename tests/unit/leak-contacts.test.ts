import { describe, expect, it } from 'vitest';
import { nationalDigits, streetKey } from '#publication/published-values.ts';
import type { Files } from './fixtures/small-site.ts';
import { searchIndex } from './fixtures/small-files.ts';
import { HELD, PUBLISHED, leaksWith, page } from './fixtures/small-site.ts';

const FILE = 'wissen/1/index.html';
const inPage = (body: string, head = ''): Files => ({ [FILE]: page(body, head) });

const kindsOf = async (files: Files): Promise<string[]> => [
  ...new Set((await leaksWith(files)).map(({ kind }) => kind)),
];

describe('a number that no entry publishes is found, however it is written', () => {
  it.each([
    ['with spaces', '0341 99 99 999'],
    ['with a slash', '0341/9999999'],
    ['with dashes', '0341–99 99–999'],
    ['with brackets', '(0341) 9999999'],
    ['with dots', '0341.99.99.999'],
    ['with its country', '+49 341 9999999'],
    ['with its country and the zero', '+49 (0)341 9999999'],
    ['as from abroad', '0049 341 9999999'],
    ['with spaces that do not break', '0341&nbsp;999&#8239;9999'],
    ['with digits as entities', '0&#51;41 9999999'],
    ['with digits of full width', '０３４１ ９９９９９９９'],
    ['with Arabic digits', '٠٣٤١ ٩٩٩٩٩٩٩'],
    ['with Persian digits', '۰۳۴۱ ۹۹۹۹۹۹۹'],
    ['with Hindi digits', '०३४१ ९९९९९९९'],
    ['with soft hyphens', '0341&shy;999&shy;9999'],
    ['with invisible characters', '0341\u200b999\u20609999'],
    ['split by tags', '03<b>41</b> <i>99</i>9<span>99</span>99'],
    ['with a possible break', '0341<wbr>999<wbr>9999'],
    ['clinging to a word when tags are gone', '<span>Ruf</span><span>0341 9999999</span>'],
    ['with one digit too many', '0341 12345678'],
  ])('%s', async (_how, number) => {
    expect(await kindsOf(inPage(`<p>Ruf: ${number}</p>`))).toEqual(['number']);
  });

  it.each<[string, string, string]>([
    ['as JSON escapes', 'daten/more.json', String.raw`{"a":"\u0030341 \u0039999999"}`],
    ['as escapes in an escape', 'daten/more.json', String.raw`{"a":"\\u0030341 \\u0039999999"}`],
    ['as a number of JSON', 'daten/more.json', '{"a":493419999999}'],
    ['in HTML inside JSON', 'daten/more.json', '{"a":"<p>03<b>41</b>&#32;9999999</p>"}'],
    ['escaped in a script', '_astro/more.js', String.raw`export const a="\x30341 9999999";`],
    ['in a template of a script', '_astro/more.js', 'export const a=b=>`0341 9999999 ${b}`;'],
    [
      'packed in the words of the search',
      'suche/verzeichnis.json',
      searchIndex(['0341', '03419999999', 'rat']),
    ],
    ['in HTML inside a script', '_astro/more.js', 'export const a="<b>0341</b> 9999999";'],
    ['percent-encoded in an address', 'llms.txt', 'https://lotse.example/%30341%209999999'],
    ['in a block of characters in a feed', 'neu.xml', '<rss><item><p>0341 <b>9999999</b></p></item></rss>'],
    [
      'in quoted-printable',
      'more.vcf',
      'BEGIN:VCARD\r\nNOTE;ENCODING=QUOTED-PRINTABLE:=30341 99=\r\n99999\r\nEND:VCARD\r\n',
    ],
  ])('%s', async (_how, file, content) => {
    expect(await kindsOf({ [file]: content })).toEqual(['number']);
  });
});

describe('a link that dials what no entry publishes is found', () => {
  it.each([
    'tel:+493419999999',
    'tel:0341-9999999',
    'tel:116015',
    'tel:%2B493419999999',
    'sms:+493419999999',
    'https://wa.me/493419999999',
    'https://api.whatsapp.com/send?phone=493419999999',
    'https://signal.me/#p/+493419999999',
    'whatsapp:+493419999999',
    'viber:+493419999999',
    'facetime:+493419999999',
    'callto:+493419999999',
    'smsto:+493419999999',
    'mms:+493419999999',
    'facetime-audio:+493419999999',
    'skype:+493419999999',
    'https://t.me/+493419999999',
  ])('%s', async (href) => {
    expect(await kindsOf(inPage(`<a href="${href}" rel="noreferrer">Los</a>`))).toEqual(['dialling-link']);
  });
});

describe('an e-mail address that no entry publishes is found', () => {
  it.each([
    ['in words', '<p>wer@fremd.example</p>'],
    ['in a link', '<a href="mailto:wer@fremd.example">Schreiben</a>'],
    ['percent-encoded in a link', '<a href="mailto:wer%40fremd.example">Schreiben</a>'],
    ['as entities', '<p>wer&#64;fremd&period;example</p>'],
    ['split by tags', '<p>wer<b>@</b>fremd.<i>example</i></p>'],
    ['with (at)', '<p>wer (at) fremd.example</p>'],
    ['with (ät)', '<p>wer (ät) fremd.example</p>'],
    ['with [at] and [dot]', '<p>wer[at]fremd[dot]example</p>'],
    ['with spaces', '<p>wer @ fremd.example</p>'],
  ])('%s', async (_how, body) => {
    expect(await kindsOf(inPage(body))).toEqual(['email']);
  });
});

describe('a value that is held back is found', () => {
  it.each([
    ['an e-mail address', `<p>${HELD.email}</p>`],
    ['an e-mail address in capitals', `<p>${HELD.email.toUpperCase()}</p>`],
    ['an e-mail address that only the link knows', `<a href="mailto:${HELD.email}">Schreiben</a>`],
    ['an e-mail address with (at)', `<p>${HELD.email.replace('@', ' (at) ')}</p>`],
    ['a number', '<p>0341 2345678</p>'],
    ['a number from abroad', '<p>+49 341 / 234-5678</p>'],
    ['a number as from abroad', '<p>0049 341 2345678</p>'],
    ['a number that a link dials', `<a href="tel:${HELD.number}">Los</a>`],
    ['a number of a draft', '<p>0341 8765432</p>'],
    ['a street', `<p>${HELD.street}</p>`],
    ['a street, shortened', '<p>Verborgene Str.3</p>'],
    ['a street in capitals', '<p>VERBORGENE STRASSE 3</p>'],
    ['a street in a drawing', `<svg><text>${HELD.street}</text></svg>`],
  ])('%s', async (_what, body) => {
    expect(await kindsOf(inPage(body))).toEqual(['withheld-value']);
  });
});

describe('a page may', () => {
  it.each([
    [
      'show published numbers in every way of writing',
      '<p>0341 1234567, +49 341 1234567, (0341) 1234567, 0341/123-4567</p>',
    ],
    ['dial published numbers', `<a href="tel:${PUBLISHED.number}">x</a> <a href="tel:116016">116 016</a>`],
    ['show two numbers side by side', '<p><b>0341 1234567</b><span>0341 1234567</span><i>116 016</i></p>'],
    ['show a number beside a time', '<p><b>0341 1234567</b><span>24/7</span></p>'],
    ['show published e-mail addresses', `<a href="mailto:${PUBLISHED.email}">${PUBLISHED.email}</a>`],
    ['draw lines, which are not numbers', '<svg><path d="M0 341 999 99 99"/></svg>'],
    [
      'have digits in cells side by side, which are not glued',
      '<table><tr><td>0341</td><td>9999999</td></tr></table>',
    ],
    [
      'tell years, times and post codes',
      '<p>Seit 2003, am 22.11.2026, 08:00–15:00, 04275 Leipzig, 1.520 Fälle</p>',
    ],
  ])('%s', async (_what, body) => {
    expect(await leaksWith(inPage(body))).toEqual([]);
  });

  it('leave a place for a number in a script', async () => {
    expect(await leaksWith({ '_astro/more.js': 'export const a=b=>`tel:${b}`;' })).toEqual([]);
  });

  it('carry code, which is not read as words', async () => {
    expect(await leaksWith({ '_astro/more.js': 'export const a=341999999,b=0xff;' })).toEqual([]);
  });
});

describe('every way of writing', () => {
  it.each([
    PUBLISHED.number,
    '0341 1234567',
    '+49 341 123 45 67',
    '(0341) 123-45-67',
    '0049 341 1234567',
    '+49 (0) 341 1234567',
  ])('a number is the same: %s', (written) => {
    expect(nationalDigits(written)).toBe('03411234567');
  });

  it.each(['Muster-Straße 5a', 'Muster Str. 5a', 'Musterstr.5a', 'MUSTERSTRASSE 5a', 'Musterstraße 5 a'])(
    'a street is the same: %s',
    (written) => {
      expect(streetKey(written)).toBe('musterstrasse5a');
    },
  );
});

describe('an identifier of our data', () => {
  const inData = (text: string): Files => ({ 'daten/more.json': JSON.stringify({ text }) });

  it('is no number, whatever its digits look like', async () => {
    expect(await kindsOf(inData('12345678-0341-5999-9999-0123456789ab'))).toEqual([]);
  });

  it.each([
    ['of another version', '12345678-0341-4999-9999-0123456789ab'],
    ['that is too short', '0341-5999-9999'],
    ['with a number behind it', '12345678-0341-5999-9999-0123456789ab 0341 9999999'],
  ])('hides nothing %s', async (_what, text) => {
    expect(await kindsOf(inData(text))).toContain('number');
  });
});
