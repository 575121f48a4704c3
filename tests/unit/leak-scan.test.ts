import { describe, expect, it } from 'vitest';
import { DETECTORS } from '#publication/leaks/detectors.ts';
import type { Leak } from '#publication/leaks/leak.ts';
import type { Carrier } from './fixtures/carriers.ts';
import { CARRIERS } from './fixtures/carriers.ts';
import { HELD, PUBLISHED, leaksWith } from './fixtures/small-site.ts';
import { SEEDS } from './fixtures/leak-seeds.ts';

/** Sentences that leak wherever they stand. */
const SENTENCES: [kind: string, sentence: string][] = [
  ['street', 'Das Schutzhaus liegt in der Gutenberggasse 5a.'],
  ['street', 'Kommen Sie in die Muster-Str.12 und klingeln Sie.'],
  ['street', 'Es sind Straße der Einheit 3 und Am Alten Weg 4 gemeint.'],
  ['street', `Das Frauenhaus liegt in der ${PUBLISHED.street} im Hof.`],
  ['street', 'Das Schutzhaus liegt an der Gutenbergstraße gleich vorn.'],
  ['street', 'Das Schutzhaus liegt Am Goldenen 7 gleich vorn.'],
  ['postal-code', 'Das Schutzhaus liegt in 04999 Leipzig.'],
  ['district', 'Das Schutzhaus liegt in Musterdorf.'],
  ['district', 'Die Schutzwohnung ist im Leipziger Osten.'],
  ['district', 'Die Schutzwohnung ist in der Innenstadt.'],
  ['stop', 'Zum Schutzhaus gehen Sie von der Haltestelle geradeaus.'],
  ['stop', 'Zum Schutzhaus kommen Sie mit der Linie 11 bis zum Ende.'],
  ['landmark', 'Das Frauenhaus liegt hinter dem alten Bahnhof.'],
  ['landmark', 'Das Frauenhaus liegt 200 m von der Kirche.'],
  ['landmark', 'Das Frauenhaus liegt am Hauptbahnhof.'],
  ['landmark', 'Das Frauenhaus liegt im Erfundenen Volkspark.'],
  ['landmark', 'Das Frauenhaus liegt an der Musterallee.'],
  ['coordinates', 'Der Ort ist 51.3397, 12.3731 auf der Karte.'],
  ['coordinates', 'Der Ort ist 51,3397 N und 12,3731 O auf der Karte.'],
  ['coordinates', 'Der Ort ist [12.3731,51.3397] auf der Karte.'],
  ['coordinates', 'Der Ort ist 51° 20′ 23″ N, 12° 22′ 23″ O.'],
  ['coordinates', 'Der Ort ist geo:51.3,12.3 auf der Karte.'],
  ['coordinates', 'Das Schutzhaus liegt auf 51.3397 Grad.'],
  ['grid-coordinates', 'Der Ort ist 33U 317012 5690123 auf der Karte.'],
  ['grid-coordinates', 'Der Ort ist 33U US 1701 9012 auf der Karte.'],
  ['plus-code', 'Der Ort ist 9F3J8CQP+2V auf der Karte.'],
  ['plus-code', 'Der Ort ist 8CQP+2V Leipzig auf der Karte.'],
  ['three-words', 'Der Ort ist ///lampe.gabel.wolke auf der Karte.'],
  ['geohash', 'Der Ort ist u30udmq5 auf der Karte.'],
  ['map-link', 'Der Ort ist https://maps.app.goo.gl/AbCdEf auf der Karte.'],
  ['map-link', 'Der Ort ist https://www.openstreetmap.org/node/1 auf der Karte.'],
  ['number', 'Rufen Sie 0341 9999999 an.'],
  ['number', 'Rufen Sie +49 (0) 341 99 99-999 an.'],
  ['number', 'Rufen Sie 0049 341 9999999 an.'],
  ['number', 'Rufen Sie 493419999999 an.'],
  ['number', 'Rufen Sie 0341.999.9999 an.'],
  ['number', 'Rufen Sie 116 015 an.'],
  ['number', 'Rufen Sie 0341\u00a0999\u202f9999 an.'],
  ['dialling-link', 'Schreiben Sie an tel:115 jederzeit.'],
  ['dialling-link', 'Schreiben Sie an sms:+493419999999 jederzeit.'],
  ['dialling-link', 'Schreiben Sie an https://wa.me/493419999999 jederzeit.'],
  ['email', 'Schreiben Sie an unbekannt@musterhafen.example jederzeit.'],
  ['email', 'Schreiben Sie an unbekannt (at) musterhafen [punkt] example jederzeit.'],
  ['withheld-value', `Schreiben Sie an ${HELD.email} jederzeit.`],
  ['withheld-value', 'Rufen Sie 0341/2345678 an.'],
  ['withheld-value', 'Rufen Sie 0341 8765432 an.'],
  ['withheld-value', 'Kommen Sie in die Verborgene Str. 3 im Hof.'],
  ['machine-path', 'Gebaut in /home/eva/lotse mit Freude.'],
];

/** What Latin letters of a PDF cannot write. */
const NOT_IN_PDF = /[′″\u202f]/;
/** Where every way of saying a thing is tried; the first of each kind is tried everywhere. */
const EVERY_WAY = ['a paragraph', 'JSON', 'a PDF'];

function carriersOf(kind: string, sentence: string): Carrier[] {
  const isFirst = SENTENCES.find(([each]) => each === kind)?.[1] === sentence;
  const possible = CARRIERS.filter(({ where }) => isFirst || EVERY_WAY.includes(where));
  if (kind === 'machine-path') return possible.filter(({ where }) => where !== 'the search engine');
  return NOT_IN_PDF.test(sentence) ? possible.filter(({ where }) => !where.includes('PDF')) : possible;
}

/** An address in code is a leak of its own. */
function kindsOf(kind: string, sentence: string, where: string): string[] {
  return where === 'a script' && sentence.includes('https://') ? [kind, 'foreign-code'] : [kind];
}

const seeded = SENTENCES.flatMap(([kind, sentence]) =>
  carriersOf(kind, sentence).map(({ where, file, holding }) => ({
    ...{ kind, sentence, where, file },
    kinds: kindsOf(kind, sentence, where),
    content: holding(sentence),
  })),
);

const kindsAndFiles = (leaks: readonly Leak[]) => [
  ...new Set(leaks.map(({ kind, file }) => `${kind} ${file}`)),
];

describe('a site in which nothing is wrong', () => {
  it('passes, though it names protected houses beside public places, in every format', async () => {
    expect(await leaksWith({})).toEqual([]);
  });
});

describe('a sentence that leaks is found', () => {
  it.each(seeded)('$kind, in $where: $sentence', async ({ kinds, file, content }) => {
    const leaks = await leaksWith({ [file]: content });
    expect(kindsAndFiles(leaks)).toEqual(kinds.map((kind) => `${kind} ${file}`));
  });
});

describe('what leaks in some formats only is found', () => {
  it.each(SEEDS)('$kind: $what', async ({ kind, file, files, without }) => {
    const leaks = await leaksWith(files, without);
    expect(kindsAndFiles(leaks)).toEqual([`${kind} ${file}`]);
  });
});

describe('the list of what is looked for', () => {
  const tried = [...SENTENCES.map(([kind]) => kind), ...SEEDS.map(({ kind }) => kind)];

  it('is long', () => {
    expect(new Set(tried).size).toBeGreaterThanOrEqual(40);
    expect(seeded.length + SEEDS.length).toBeGreaterThan(700);
  });

  it('holds nothing that is not tried here', () => {
    expect(DETECTORS.map(({ kind }) => kind).filter((kind) => !tried.includes(kind))).toEqual([]);
  });

  it('says what to do about each', () => {
    for (const { cure } of DETECTORS) expect(cure).toMatch(/^[A-ZÄÖÜ].{20,}\.$/);
  });
});
