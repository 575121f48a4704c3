import { describe, expect, it } from 'vitest';
import { isPage, isPlainPress } from '#domain/quiet-link.ts';

const ORIGIN = 'https://lotse.example';
const PLAIN = {
  defaultPrevented: false,
  button: 0,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
};

describe('a link is read quietly', () => {
  it.each(['/', '/hilfe/26/', '/wissen/3/#schritte'])('when it leads to the page %s', (path) => {
    expect(isPage(new URL(path, ORIGIN), ORIGIN)).toBe(true);
  });

  it.each([
    ['a file', `${ORIGIN}/daten/services.csv`],
    ['another site', 'https://www.dwd.de/'],
    ['a site whose name begins like ours', 'https://lotse.example.org/'],
    ['a number', 'tel:116016'],
    ['an e-mail address', 'mailto:hilfe@lotse.example'],
  ])('not when it leads to %s', (_what, href) => {
    expect(isPage(new URL(href), ORIGIN)).toBe(false);
  });

  it('when it is simply pressed', () => {
    expect(isPlainPress(PLAIN)).toBe(true);
  });

  it.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey', 'defaultPrevented'])('not with %s', (name) => {
    expect(isPlainPress({ ...PLAIN, [name]: true })).toBe(false);
  });

  it('not with the middle button', () => {
    expect(isPlainPress({ ...PLAIN, button: 1 })).toBe(false);
  });
});
