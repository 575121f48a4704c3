import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { Column } from '#paper/column.ts';
import { numberRow } from '#paper/number-row.ts';
import { scanCode } from '#paper/scan-code.ts';
import { Sheet } from '#paper/sheet.ts';
import { leaksWith } from './fixtures/small-site.ts';

const STYLE = { size: 10 };
const newSheet = (title = 'Probe'): Sheet =>
  new Sheet({ title, language: 'de', size: 'A4', day: '2026-11-28' });
const small = (sheet = newSheet()): Column => new Column(sheet, { x: 40, y: 40, width: 100, height: 30 });

describe('what does not fit on its paper stops the build', () => {
  it('says which text found no room', () => {
    const column = small();
    column.text('P', 'Das passt.', STYLE);
    expect(() => column.text('P', 'Das hier ist viel zu lang für das, was noch frei ist.', STYLE)).toThrow(
      /Auf „Probe“ ist kein Platz mehr für „Das hier ist viel zu lang/,
    );
  });

  it('takes no word that is wider than its column', () => {
    expect(() => small().text('P', 'Donaudampfschifffahrtsgesellschaft', STYLE)).toThrow(/kein Platz/);
  });

  it('takes no number that runs into its name', () => {
    const row = { name: 'Ein ziemlich langer Name', reach: '0341 0000000' };
    expect(() => numberRow(small(), row, { name: 10, reach: 12, height: 20 })).toThrow(/zu breit/);
  });

  it('takes no blank that leaves no room to write', () => {
    expect(() => small().blank('Nummer und Zeit dazu', STYLE, 20)).toThrow(/kein Platz/);
  });
});

describe('a code that is scanned', () => {
  const SCALE = 4;
  const EDGE = 4;

  /** What a camera would see: dark on white, with a white edge. */
  function picture(modules: boolean[][]): { data: Uint8ClampedArray; side: number } {
    const side = (modules.length + 2 * EDGE) * SCALE;
    const data = new Uint8ClampedArray(side * side * 4).fill(255);
    for (let y = 0; y < side; y++)
      for (let x = 0; x < side; x++)
        if (modules[Math.floor(y / SCALE) - EDGE]?.[Math.floor(x / SCALE) - EDGE] === true)
          data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    return { data, side };
  }

  it.each(['tel:116016', 'https://lotse.example/', 'https://lotse.example/sofort/'])(
    'leads to %s, read by another library',
    (content) => {
      const { data, side } = picture(scanCode(content));
      expect(jsQR(data, side, side)?.data).toBe(content);
    },
  );

  it('can still be read with a corner of it torn off', () => {
    const modules = scanCode('https://lotse.example/sofort/');
    const torn = modules.map((row, y) =>
      row.map((isDark, x) => (y > modules.length - 7 && x > modules.length - 7 ? false : isDark)),
    );
    const { data, side } = picture(torn);
    expect(jsQR(data, side, side)?.data).toBe('https://lotse.example/sofort/');
  });
});

describe('the leak scan reads what we print', () => {
  async function kindsIn(text: string, title?: string): Promise<string[]> {
    const sheet = newSheet(title);
    new Column(sheet, { x: 40, y: 40, width: 400, height: 300 }).text('P', text, STYLE);
    const leaks = await leaksWith({ 'mitnehmen/1.pdf': await sheet.bytes() });
    return [...new Set(leaks.map(({ kind }) => kind))];
  }

  it('and finds nothing in a harmless sheet', async () => {
    expect(await kindsIn('Wichtige Nummern für jeden Tag.')).toEqual([]);
  });

  it.each([
    ['number', 'Rufen Sie 0341 9999999 an.'],
    ['withheld-value', 'Rufen Sie 0341 8765432 an.'],
    ['email', 'Schreiben Sie an unbekannt@musterhafen.example jederzeit.'],
    ['street', 'Das Schutzhaus liegt in der Gutenberggasse 5a.'],
    ['district', 'Das Schutzhaus liegt in Musterdorf.'],
    ['coordinates', 'Der Ort ist 51.3397, 12.3731 auf der Karte.'],
  ])('finds a leak of the kind %s', async (kind, text) => {
    expect(await kindsIn(text)).toContain(kind);
  });

  it('finds a telling word in the name that programs show', async () => {
    expect(await kindsIn('Harmlos.', 'Hilfe bei Gewalt')).toEqual(['telling-title']);
  });
});
