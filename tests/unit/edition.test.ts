import { describe, expect, it } from 'vitest';
import { codeName, editionNames } from '#publication/edition.ts';

const CODE = { 'map.AbCdEf12.js': 'import("./pin.x-_45678.js")', 'pin.x-_45678.js': 'export const pin = 1;' };
const namesFor = (code: Record<string, string>) => [...editionNames(new Map(Object.entries(code))).values()];

describe('the names of files of code', () => {
  it('do not say what each holds, since browsers note them, and carry one mark', () => {
    const [map = '', pin = ''] = namesFor(CODE);
    expect(map).toMatch(/^[0-9a-f]{4}\.[0-9a-f]{8}\.js$/);
    expect(map.startsWith(codeName('map'))).toBe(true);
    expect(pin).toBe(map.replace(codeName('map'), codeName('pin')));
  });

  it('all change when one file does, so that no page loads code of another edition', () => {
    const changed = namesFor({ ...CODE, 'pin.x-_45678.js': 'export const pin = 2;' });
    expect(changed.filter((name) => namesFor(CODE).includes(name))).toEqual([]);
  });

  it('are the same for the same files, in whatever order they come', () => {
    expect(namesFor(Object.fromEntries(Object.entries(CODE).reverse()))).toEqual(namesFor(CODE));
  });

  it('are refused when two files would have the same', () => {
    expect(() => namesFor({ 'map.AbCdEf12.js': '', 'map.AbCdEf13.js': '' })).toThrow('same name');
  });
});
