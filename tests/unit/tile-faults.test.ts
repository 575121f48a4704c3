import { describe, expect, it } from 'vitest';
import { faultsIn, tileFaults } from '#publication/tiles/tile-faults.ts';
import { readTileFile } from '#publication/tiles/tile-file.ts';
import { writeTileFile } from '#publication/tiles/tile-writer.ts';
import { leaksWith } from './fixtures/small-site.ts';
import type { Drawn } from './fixtures/vector-tile.ts';
import { vectorTile } from './fixtures/vector-tile.ts';

const STREET: Drawn = { layer: 'road', shape: 2, values: { kind: 'lane', name: 'Ausgedachter Weg' } };
const ALLOWED: readonly Drawn[] = [
  STREET,
  { layer: 'waterway', shape: 2, values: { name: 'Musterbach' } },
  { layer: 'rail', shape: 2 },
  { layer: 'water', shape: 3 },
  { layer: 'green', shape: 3 },
];

/** A file of one tile in the middle of the city. */
function fileWith(...things: readonly Drawn[]): Buffer {
  return writeTileFile([{ z: 14, x: 8755, y: 5471, content: vectorTile(...things) }]);
}

describe('a map in tiles', () => {
  it('may hold roads, rails, water and green', async () => {
    expect(await tileFaults(fileWith(...ALLOWED))).toEqual([]);
  });

  it.each<[string, Drawn, RegExp]>([
    ['points of interest', { layer: 'poi', shape: 1, values: { name: 'Ein Haus' } }, /Ebene „poi“/],
    ['points of interest by another name', { layer: 'places_of_worship', shape: 1 }, /Ebene „places_of_/],
    ['buildings', { layer: 'building', shape: 3 }, /Ebene „building“/],
    ['house numbers', { layer: 'housenumber', shape: 1, values: { number: '17b' } }, /Ebene „housenumber“/],
    ['a point among the roads', { layer: 'road', shape: 1 }, /„road“ enthält Punkte/],
    ['a house among the green', { layer: 'green', shape: 2 }, /„green“ enthält Linien/],
    ['names of parks', { layer: 'green', shape: 3, values: { name: 'Park am Haus' } }, /Angabe „name“/],
    ['house numbers at roads', { layer: 'road', shape: 2, values: { number: '17b' } }, /Angabe „number“/],
  ])('may not hold %s', async (_what, thing, sentence) => {
    const faults = await tileFaults(fileWith(...ALLOWED, thing));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(sentence);
  });

  it('may not say that it holds points of interest, even if none is in it', async () => {
    const tile = { z: 14, x: 8755, y: 5471, content: vectorTile(STREET) };
    expect(await tileFaults(writeTileFile([tile], ['poi']))).toEqual(['Die Karte nennt die Ebene „poi“.']);
  });

  it('has to say what it holds', async () => {
    const file = await readTileFile(fileWith(STREET));
    expect(faultsIn({ ...file, metadata: {} })).toEqual([
      'Die Karte sagt nicht, welche Ebenen sie hat („vector_layers“).',
    ]);
  });

  it('is looked at in every tile, not only in the first', async () => {
    const tiles = [0, 1, 2, 3].map((step) => ({
      z: 14,
      x: 8755 + step,
      y: 5471,
      content: vectorTile(step === 3 ? { layer: 'poi', shape: 1 } : STREET),
    }));
    expect(await tileFaults(writeTileFile(tiles))).toEqual(['Die Karte enthält die Ebene „poi“.']);
  });

  it.each<[string, (whole: Buffer) => Buffer]>([
    ['is something else', () => Buffer.from('<html>')],
    ['is cut off', (whole) => whole.subarray(0, whole.length - 20)],
    [
      'holds pictures',
      (whole) => Buffer.concat([whole.subarray(0, 99), Buffer.from([2]), whole.subarray(100)]),
    ],
  ])('is refused when it %s', async (_what, change) => {
    const [fault] = await tileFaults(change(fileWith(STREET)));
    expect(fault).toMatch(/^Die Datei lässt sich nicht lesen: ./);
  });

  it('is refused when nothing is drawn in it', async () => {
    expect(await tileFaults(fileWith())).toEqual(['In der Karte ist nichts gezeichnet.']);
  });
});

describe('the scan of a built site reads a map in tiles', () => {
  const leaks = async (thing: Drawn): Promise<string[]> =>
    (await leaksWith({ 'map/leipzig.pmtiles': fileWith(thing) })).map(({ kind }) => kind);

  it('finds nothing where only streets are', async () => {
    expect(await leaks(STREET)).toEqual([]);
  });

  it('finds a point of interest', async () => {
    expect(await leaks({ layer: 'poi', shape: 1 })).toEqual(['unreadable']);
  });

  it('finds where a protected house is, in the name of a street', async () => {
    const name = 'Zufahrt zum Haus Musterhafen, Musterdorf';
    expect(await leaks({ layer: 'road', shape: 2, values: { name } })).toEqual(['district']);
  });
});
