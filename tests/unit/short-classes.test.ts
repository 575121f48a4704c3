import { describe, expect, it } from 'vitest';
import { shortClasses, shortenMarkup, shortenStyle, utilitiesInCode } from '#publication/short-classes.ts';

const STYLE =
  '@layer components{.call{top:.5rem}.b:hover{top:0}}@layer utilities{.mt-2{margin-top:.5rem}.call b{top:0}@media (width>=40rem){.sm\\:grid-cols-\\[10rem_1fr\\]{display:grid}.mt-2{top:0}}}';

describe('short names of utilities', () => {
  const short = shortClasses(STYLE);

  it('are given in the order of the style, and none that is taken', () => {
    expect([...short]).toEqual([
      ['mt-2', 'a'],
      ['sm:grid-cols-[10rem_1fr]', 'c'],
    ]);
  });

  it('stay different when there are more than letters', () => {
    const many = Array.from({ length: 120 }, (_none, place) => `.u-${String(place)}{top:0}`).join('');
    const names = [...shortClasses(`@layer utilities{${many}}`).values()];
    expect(new Set(names).size).toBe(120);
    expect(names.slice(25, 28)).toEqual(['z', 'aa', 'ab']);
  });

  it('stand in selectors, not in values', () => {
    expect(shortenStyle(STYLE, short)).toBe(
      '@layer components{.call{top:.5rem}.b:hover{top:0}}@layer utilities{.a{margin-top:.5rem}.call b{top:0}@media (width>=40rem){.c{display:grid}.a{top:0}}}',
    );
  });

  it('stand in markup, beside the classes that have a meaning', () => {
    expect(shortenMarkup('<p class="call mt-2 sm:grid-cols-[10rem_1fr]">mt-2</p>', short)).toBe(
      '<p class="call a c">mt-2</p>',
    );
  });

  it('are found missing where code names a utility', () => {
    expect(utilitiesInCode('e.className=`call mt-2`', short)).toEqual(['mt-2']);
    expect(utilitiesInCode('e.classList.add("x","mt-2")', short)).toEqual(['mt-2']);
    expect(utilitiesInCode('const a="mt-2";e.className="call"', short)).toEqual([]);
  });
});
