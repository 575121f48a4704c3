import { describe, expect, it } from 'vitest';
import type { Files } from './fixtures/small-site.ts';
import { PUBLISHED, leaksWith, page } from './fixtures/small-site.ts';
import { pagefindFragment, pdf } from './fixtures/small-files.ts';

const HOUSE_PAGE = 'hilfe/9002/index.html';
const LIST = 'alles/index.html';

const inList = (body: string): Files => ({ [LIST]: page(body) });
const onHousePage = (body: string): Files => ({
  [HOUSE_PAGE]: page(`<article><h1>Haus</h1>${body}</article>`),
});

const kindsOf = async (files: Files): Promise<string[]> => [
  ...new Set((await leaksWith(files)).map(({ kind }) => kind)),
];

describe('what stands on the page of a protected house is near it, without its name', () => {
  it.each([
    ['a street', 'Wir sind in der Gutenberggasse 12.', 'street'],
    ['a public street', `Klingeln Sie: ${PUBLISHED.street}.`, 'street'],
    ['a post code', 'Sie finden uns in 04999 Leipzig.', 'postal-code'],
    ['coordinates', 'Es liegt bei 51.3397.', 'coordinates'],
    ['a stop', 'Fünf Schritte von der Haltestelle Nord.', 'stop'],
    ['a district', 'Wir sind in Leipzig-Musterdorf.', 'district'],
    ['a district split by a tag', 'Wir sind in Muster<b>dorf</b>.', 'district'],
    ['a landmark', 'Wir sind hinter der alten Schule.', 'landmark'],
    ['a station', 'Der Musterbahnhof ist nicht weit.', 'landmark'],
    ['a stop that the map names', 'Das Mustertor ist nicht weit.', 'landmark'],
  ])('%s', async (_what, words, kind) => {
    expect(await kindsOf(onHousePage(`<p>${words}</p>`))).toEqual([kind]);
  });

  it('in its description too', async () => {
    const files = { [HOUSE_PAGE]: page('', '<meta name="description" content="In Musterdorf.">') };
    expect(await kindsOf(files)).toEqual(['district']);
  });
});

describe('what belongs to a protected house in a list is near it', () => {
  it.each([
    ['an item of its own', '<ul><li data-entry="musterhafen-1"><p>Ein Haus</p><p>Musterdorf</p></li></ul>'],
    ['an item with its name', '<ul><li><b>Haus Musterhafen</b><p>Musterdorf</p></li></ul>'],
    ['an item with a link to it', '<ul><li><a href="/hilfe/9002/">Ein Haus</a><p>Musterdorf</p></li></ul>'],
    [
      'an item with its whole address',
      '<ul><li><a href="https://lotse.example/hilfe/9002/#ort">Ein Haus</a><p>Musterdorf</p></li></ul>',
    ],
    [
      'an item that marks its name',
      '<ul><li><span data-entry="musterhafen-1">Ein Haus</span><p>Musterdorf</p></li></ul>',
    ],
    ['a row', '<table><tr><td>Haus Musterhafen</td><td>Musterdorf</td></tr></table>'],
    ['a folded entry', '<details><summary>Haus Musterhafen</summary><p>Rat.</p><p>Musterdorf</p></details>'],
    ['a term', '<dl><dt>Haus Musterhafen</dt><dd>Musterdorf</dd></dl>'],
    ['a row of terms', '<dl><div><dt>Haus Musterhafen</dt><dd>Musterdorf</dd></div></dl>'],
    [
      'a section',
      '<h2>Das Haus Musterhafen</h2><p>Rat.</p><p>Noch ein Satz.</p><h3>Weg</h3><p>Musterdorf</p>',
    ],
    ['the lines after its name', '<p><b>Haus Musterhafen</b></p><p>Rat.</p><p>Musterdorf</p>'],
    ['a sentence', '<p>Ins Haus <i>Musterhafen</i> in Musterdorf kommen Sie so.</p>'],
    [
      'a sentence with a link',
      '<p>Es gibt <a href="/hilfe/9002/">noch ein Haus</a>, das in Musterdorf liegt und offen ist.</p>',
    ],
    ['its name in another case', '<p>Die Tür des Hauses Musterhafen in Musterdorf steht offen.</p>'],
    ['its long name', '<p>Das 2. Schutzhaus Musterhafen. Es liegt in Musterdorf.</p>'],
    ['its name on two lines', '<p>Das Haus\nMusterhafen in Musterdorf</p>'],
    ['a house without a name', '<p>Das Frauenhaus liegt in Musterdorf.</p>'],
    ['houses without a name', '<p>Beide Schutzwohnungen sind in Musterdorf.</p>'],
  ])('%s', async (_what, body) => {
    expect(await kindsOf(inList(body))).toEqual(['district']);
  });

  it.each<[string, string, string | Buffer]>([
    ['a record', 'daten/more.json', '[{"title":"Haus Musterhafen","note":["Rat","Musterdorf"]}]'],
    [
      'a record by its address',
      'daten/more.json',
      '[{"url":"https://lotse.example/hilfe/9002/","note":"Musterdorf"}]',
    ],
    ['a record by a list of names', 'daten/more.json', '[{"of":["musterhafen-1"],"note":"Musterdorf"}]'],
    ['a row of a table', 'daten/more.csv', 'id,note\nmusterhafen-1,Musterdorf\n'],
    ['a vCard', 'more.vcf', 'BEGIN:VCARD\r\nFN:Haus Musterhafen\r\nNOTE:Muster\r\n dorf\r\nEND:VCARD\r\n'],
    [
      'a vCard in an old encoding',
      'more.vcf',
      'BEGIN:VCARD\r\nFN:Haus Musterhafen\r\nNOTE;ENCODING=QUOTED-PRINTABLE:in =4Dusterdorf\r\nEND:VCARD\r\n',
    ],
    [
      'a record in a script',
      '_astro/more.js',
      'export const a=[{name:"Haus Musterhafen",note:"Musterdorf"}];',
    ],
    [
      'a result of the search',
      'pagefind/fragment/de_2.pf_fragment',
      pagefindFragment({ url: '/hilfe/9002/', content: `${'Ein Satz. '.repeat(50)}Musterdorf.` }),
    ],
    [
      'the next sentence of a long text',
      'daten/more.json',
      JSON.stringify({
        a: `${'Ein Satz. '.repeat(50)}Das Haus Musterhafen nimmt auf. Es liegt in Musterdorf. ${'Ein Satz. '.repeat(50)}`,
      }),
    ],
    ['a paragraph of plain text', 'llms.txt', 'Haus Musterhafen\nMusterdorf\n'],
    ['the next line of a PDF', 'more.pdf', pdf(['Haus Musterhafen', 'Rat und Schutz', 'Musterdorf'])],
  ])('%s', async (_what, file, content) => {
    expect(await kindsOf({ [file]: content })).toEqual(['district']);
  });
});

describe('what stands beside a protected house is not near it', () => {
  it.each([
    ['the next item', '<ul><li>Haus Musterhafen</li><li>Beratung, Musterdorf, Linie 11</li></ul>'],
    [
      'an item of another entry inside its own',
      '<ul><li data-entry="musterhafen-1">Haus<ul><li data-entry="musterhafen-0">Musterdorf</li></ul></li></ul>',
    ],
    ['the next row', '<table><tr><td>Haus Musterhafen</td></tr><tr><td>Musterdorf</td></tr></table>'],
    ['the next term', '<dl><dt>Haus Musterhafen</dt><dd>Rat</dd><dt>Beratung</dt><dd>Musterdorf</dd></dl>'],
    ['the next section', '<h2>Haus Musterhafen</h2><p>Rat.</p><h2>Beratung</h2><p>Musterdorf</p>'],
    [
      'another paragraph',
      '<p>Im Haus Musterhafen finden Sie Schutz, wenn Sie ihn brauchen.</p><p>Die Beratung ist in Musterdorf.</p>',
    ],
    [
      'another sentence, where no certain house is meant',
      '<p>Es gibt auch Schutzhäuser. Die Beratung ist in Musterdorf.</p>',
    ],
    [
      'a name in which a district hides',
      '<p>Haus Musterhafen und das Kinderschutz-Zentrum arbeiten zusammen.</p>',
    ],
    ['a word in which a lake hides', '<p>Neben dem Haus Musterhafen hilft die Telefonseelsorge.</p>'],
  ])('%s', async (_what, body) => {
    expect(await leaksWith(inList(body))).toEqual([]);
  });

  it.each<[string, string, string | Buffer]>([
    ['the next record', 'daten/more.json', '[{"id":"musterhafen-1"},{"id":"x","note":"Musterdorf"}]'],
    ['the next row of a table', 'daten/more.csv', 'id,note\nmusterhafen-1,\nx,Musterdorf\n'],
    [
      'a source with its name',
      'daten/more.json',
      '[{"id":"x","note":"Musterdorf","sources":["zeitung.example, Haus Musterhafen"]}]',
    ],
    [
      'a far sentence',
      'daten/more.json',
      JSON.stringify({ a: `Das Haus Musterhafen hilft. ${'Ein Satz. '.repeat(50)}Es gibt Musterdorf.` }),
    ],
    ['a far line of a PDF', 'more.pdf', pdf(['Haus Musterhafen', 'eins', 'zwei', 'drei', 'Musterdorf'])],
    ['the next item of plain text', 'llms.txt', '- Haus Musterhafen\n- Beratung, Musterdorf\n'],
  ])('%s', async (_what, file, content) => {
    expect(await leaksWith({ [file]: content })).toEqual([]);
  });
});

describe('a public place', () => {
  it.each([
    ['its street', `<p>${PUBLISHED.street}, 04999 Leipzig</p>`],
    [
      'its street, shortened and next to other words',
      `<p><b>Nord</b><span>${PUBLISHED.street}</span><span>Hof</span></p>`,
    ],
    ['its point, either way round', '<p data-point="51.3456,12.3789">12,3789 / 51,3456</p>'],
    ['a drawn point of the map', '<script type="application/ld+json">[12.3222,51.3111]</script>'],
    ['how coarse a map is', '<p>Von 51.2 bis 51.47 und von 12.15 bis 12.62</p>'],
    [
      'the credit of the map',
      '<p><a href="https://www.openstreetmap.org/copyright" rel="noreferrer">Karte</a></p>',
    ],
    [
      'numbers that are no address',
      '<p>Seite 3, Paragraf 5, WEISSER RING 116 016, auf dem Rechtsweg 20 Prozent</p>',
    ],
  ])('may say %s', async (_what, body) => {
    expect(await leaksWith(inList(body))).toEqual([]);
  });
});

describe('a leak of a place', () => {
  it('does not print the place: the log of a build may be public', async () => {
    const leaks = await leaksWith(onHousePage('<p>Gutenberggasse 12, 04999 Leipzig, Musterdorf</p>'));
    expect(leaks.length).toBeGreaterThanOrEqual(3);
    expect(leaks.map(({ what }) => what).join()).not.toMatch(/Gutenberggasse|04999|Musterdorf/);
  });
});

describe('a value that is empty', () => {
  it('is not the name of a protected house, so what stands behind it is not near one', async () => {
    const record = { name: 'Beratungsstelle', code: '', street: PUBLISHED.street };
    expect(await leaksWith({ 'daten/more.json': JSON.stringify({ list: [record] }) })).toEqual([]);
  });
});
