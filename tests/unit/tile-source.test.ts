import { afterEach, describe, expect, it } from 'vitest';
import { MOST_WHOLE } from '#domain/tile-layer.ts';
import { QuietTiles, sourceOf } from '#elements/tile-source.ts';
import { writeTileFile } from '#publication/tiles/tile-writer.ts';
import { vectorTile } from './fixtures/vector-tile.ts';

const ADDRESS = '/map/leipzig.pmtiles';
const TILE = { z: 14, x: 8755, y: 5471, content: vectorTile({ layer: 'rail', shape: 2 }) };
const FILE = writeTileFile([TILE]);

const real = globalThis.fetch;
let asked: (string | null)[] = [];

/** A server that gives parts, or always the whole file, or nothing. */
function serve(answer: 'parts' | 'whole' | 'nothing', file = FILE): void {
  asked = [];
  globalThis.fetch = (_address, init) => {
    const range = new Headers(init?.headers).get('range');
    asked.push(range);
    if (answer === 'nothing') return Promise.resolve(new Response('', { status: 404 }));
    const [, from, to] = /bytes=(\d+)-(\d+)/.exec(range ?? '') ?? [];
    if (answer === 'whole' || from === undefined) return Promise.resolve(new Response(new Uint8Array(file)));
    const part = new Uint8Array(file.subarray(Number(from), Number(to) + 1));
    return Promise.resolve(new Response(part, { status: 206 }));
  };
}

afterEach(() => {
  globalThis.fetch = real;
});

const tilesOf = (bytes: number, onFailure = (): void => undefined): QuietTiles =>
  new QuietTiles(sourceOf(ADDRESS, bytes), onFailure);

describe('a small map', () => {
  it('is asked for once and whole, so that no request tells where someone looks', async () => {
    serve('parts');
    const tiles = tilesOf(FILE.length);
    expect(await tiles.getZxy(14, 8755, 5471)).toBeDefined();
    expect(await tiles.getZxy(14, 8756, 5471)).toBeUndefined();
    expect(asked).toEqual([null]);
  });

  it('that came in half is no map', async () => {
    serve('whole', FILE.subarray(0, 200));
    await expect(tilesOf(FILE.length).getHeader()).rejects.toThrow(/whole/);
  });
});

describe('a large map', () => {
  it('is asked for in the parts that are looked at', async () => {
    serve('parts');
    expect(await tilesOf(MOST_WHOLE + 1).getZxy(14, 8755, 5471)).toBeDefined();
    expect(asked.length).toBeGreaterThan(1);
    for (const range of asked) expect(range).toMatch(/^bytes=\d+-\d+$/);
  });

  it('is left alone where a server would send all of it each time', async () => {
    serve('whole');
    await expect(tilesOf(MOST_WHOLE + 1).getHeader()).rejects.toThrow(/200/);
    expect(asked).toHaveLength(1);
  });
});

describe('a tile that does not come', () => {
  it('is empty, and is told of once', async () => {
    serve('parts');
    let failures = 0;
    const tiles = tilesOf(MOST_WHOLE + 1, () => (failures += 1));
    await tiles.getHeader();
    serve('nothing');
    expect(await tiles.getZxy(14, 8755, 5471)).toBeUndefined();
    expect(await tiles.getZxy(14, 8755, 5471)).toBeUndefined();
    expect(failures).toBe(1);
  });

  it('is nothing to tell of when nobody waits for it any more', async () => {
    serve('parts');
    let failures = 0;
    const tiles = tilesOf(MOST_WHOLE + 1, () => (failures += 1));
    await tiles.getHeader();
    serve('nothing');
    expect(await tiles.getZxy(14, 8755, 5471, AbortSignal.abort())).toBeUndefined();
    expect(failures).toBe(0);
  });
});
