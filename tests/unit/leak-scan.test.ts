import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findLeaks, nationalDigits } from '#publication/leak-scan.ts';
import type { Fields } from './fixtures/invented-service.ts';
import { SOURCED, UNCONFIRMED, inventedService, publicPlace } from './fixtures/invented-service.ts';
import { treeOf } from './fixtures/invented-tree.ts';
import { temporaryDirectory, writeBelow } from './fixtures/temporary-files.ts';

const SHOWN = '+493411234567';
const HELD = '+493412345678';
const EMAIL = 'leitung@musterhafen.example';
const STREET = 'Erfundene Gasse 17';

const phone = (number: string, origin: Fields) => ({ number, role: 'main', ...origin });

const station = inventedService({
  phones: [phone(SHOWN, SOURCED), phone('116016', SOURCED), phone(HELD, UNCONFIRMED)],
  emails: [{ address: EMAIL, ...UNCONFIRMED }],
  place: publicPlace(STREET, undefined, UNCONFIRMED),
});

function leaksOf(name: string, content: string | Buffer, tree = treeOf(station)): string[] {
  const directory = temporaryDirectory();
  writeBelow(directory, name, content);
  const leaks = findLeaks(directory, tree);
  for (const { file } of leaks) expect(file).toBe(name);
  return leaks.map(({ what }) => what);
}

const page = (body: string, head = '') => `<html><head>${head}</head><body>${body}</body></html>`;

describe('a number that no entry publishes is found', () => {
  it.each([
    ['in the words of a page', 'hilfe/1/index.html', page('<p>Rufen Sie 0341 9999999 an.</p>')],
    ['with its country', 'index.html', page('<p>+49 341 9999999</p>')],
    ['with brackets and dashes', 'index.html', page('<p>(0341) 99 99–999</p>')],
    ['in a link that dials', 'index.html', page('<a href="tel:+493419999999">Anrufen</a>')],
    ['in a link to a short code', 'index.html', page('<a href="tel:116015">Anrufen</a>')],
    ['in the description of a page', 'index.html', page('', '<meta content="Ruf 0341 9999999">')],
    ['in words for screen readers', 'index.html', page('<a aria-label="Ruf 0341 9999999">x</a>')],
    ['in JSON', 'daten/services.json', '{"number":"+493419999999"}'],
    ['in the table', 'daten/services.csv', 'musterhafen,0341 9999999'],
    ['in the search index', 'pagefind/fragment/de_1.pf_fragment', gzipSync('{"content":"0341 9999999"}')],
  ])('%s', (_where, name, content) => {
    expect(leaksOf(name, content)).toEqual([
      expect.stringMatching(/^Die Rufnummer „.*“ veröffentlicht kein Eintrag/),
    ]);
  });

  it('even when a draft names it', () => {
    const draft = inventedService({ draft: true, phones: [phone(SHOWN, SOURCED)] });
    expect(leaksOf('index.html', page('0341 1234567'), treeOf(draft))).not.toHaveLength(0);
  });

  it('and so is the e-mail address of a draft, however sure it is', () => {
    const draft = inventedService({ draft: true, emails: [{ address: EMAIL, ...SOURCED }] });
    expect(leaksOf('index.html', page(EMAIL), treeOf(draft))).toHaveLength(1);
  });
});

describe('an unconfirmed value is found', () => {
  it.each([
    ['an e-mail address in the words', 'index.html', page(`<p>${EMAIL}</p>`)],
    [
      'an e-mail address that only the link knows',
      'index.html',
      page(`<a href="mailto:${EMAIL}">E-Mail</a>`),
    ],
    ['an e-mail address in JSON', 'daten/services.json', `{"emails":["${EMAIL}"]}`],
    ['an e-mail address in the search index', 'de_1.pf_fragment', gzipSync(`{"content":"${EMAIL}"}`)],
    ['an e-mail address in a script', '_astro/x.js', `const a = "${EMAIL}";`],
    ['a street', 'karte/index.html', page(`<li>${STREET}</li>`)],
    ['a street in the drawing of the map', 'karte/index.html', page(`<svg><title>${STREET}</title></svg>`)],
  ])('%s', (_what, name, content) => {
    expect(leaksOf(name, content)).toEqual([
      expect.stringMatching(/ist unbestätigt und darf nicht erscheinen/),
    ]);
  });

  it('a number, however it is written', () => {
    for (const written of ['0341 2345678', '+49 341 2345678', '(0341) 234-5678', '0341/2345678'])
      expect(leaksOf('index.html', page(`<p>${written}</p>`)).length).toBeGreaterThan(0);
  });
});

describe('a clean site', () => {
  it.each([
    [
      'shows published numbers in every way of writing',
      page('0341 1234567, +49 341 1234567, (0341) 1234567'),
    ],
    ['dials published numbers', page(`<a href="tel:${SHOWN}">x</a> <a href="tel:116016">116 016</a>`)],
    ['draws lines, which are not numbers', page('<svg><path d="M0 341 999 99 99"/></svg>')],
    ['carries code, which is not read as words', page('<script>let a = 0341999999</script>')],
    ['may have digits in cells side by side, which are not glued', page('<td>0341</td><td>9999999</td>')],
    ['tells years and post codes', page('<p>Seit 2003, am 22.11.2026, 04275 Leipzig</p>')],
  ])('%s', (_what, content) => {
    expect(leaksOf('index.html', content)).toEqual([]);
  });

  it('may show what another entry publishes', () => {
    const sure = inventedService({ phones: [phone(HELD, SOURCED)] });
    expect(leaksOf('index.html', page('0341 2345678'), treeOf(station, sure))).toEqual([]);
  });

  it('publishes its numbers as JSON too', () => {
    expect(leaksOf('daten/services.json', `{"phones":[{"number":"${SHOWN}"}]}`)).toEqual([]);
  });
});

describe('every way of writing a number', () => {
  it.each([SHOWN, '0341 1234567', '+49 341 123 45 67', '(0341) 123-45-67'])('is the same: %s', (written) => {
    expect(nationalDigits(written)).toBe('03411234567');
  });
});
