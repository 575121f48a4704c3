import { describe, expect, it } from 'vitest';
import { classicScript } from '#publication/inline-script.ts';

describe('the script of the page', () => {
  it('keeps its names to itself', () => {
    expect(classicScript('const top=1;')).toBe('(()=>{const top=1;})()');
  });

  it('fetches its chunks from where they lie', () => {
    expect(classicScript('import(`./map.js`)')).toContain('import(`/_astro/map.js`)');
    expect(classicScript('import("./map.js")')).toContain('import("/_astro/map.js")');
  });

  it.each(['import{a}from"./a.js";a()', 'let a=1;export{a as b};', 'use(import.meta.url)'])(
    'is refused when only a module could run it: %s',
    (code) => {
      expect(() => classicScript(code)).toThrow(/stand alone/);
    },
  );
});
