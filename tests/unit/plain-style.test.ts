import { describe, expect, it } from 'vitest';
import { plainStyle } from '#publication/plain-style.ts';

const OTHERS =
  '@layer properties{@supports (((-webkit-hyphens:none)) and (not (margin-trim:block))){*,:before{--tw-a:initial}}}';
const REGISTERED = '@property --tw-a{syntax:"*";inherits:false}';
const WITH_INITIAL = '@property --tw-a{syntax:"*";inherits:false;initial-value:solid}';

describe('the style of the page', () => {
  it('has no variable that no rule sets: what it falls back to stands in its place', () => {
    expect(plainStyle(`${OTHERS}.x{border-style:var(--tw-a)}${WITH_INITIAL}`)).toBe('.x{border-style:solid}');
    expect(plainStyle('.x{line-height:var(--tw-a,calc(2 / 1.5))}')).toBe('.x{line-height:calc(2 / 1.5)}');
  });

  it('has no variable that no rule reads', () => {
    expect(plainStyle(`.x{--tw-a:600;font-weight:600}${REGISTERED}`)).toBe('.x{font-weight:600}');
  });

  it('keeps a variable that one rule sets and another reads, with what makes it known', () => {
    const style = `${OTHERS}.x{--tw-a:1;top:var(--tw-a)}.y{top:var(--tw-a,2px)}${REGISTERED}`;
    expect(plainStyle(style)).toBe(style);
  });

  it('keeps the variables of the site', () => {
    expect(plainStyle(':root{--text:#000}.x{color:var(--text)}')).toBe(
      ':root{--text:#000}.x{color:var(--text)}',
    );
  });

  it('does not repeat the notice that lies beside the pages', () => {
    expect(plainStyle('/*! tailwindcss | MIT License */\n.x{top:0}')).toBe('.x{top:0}');
  });
});
