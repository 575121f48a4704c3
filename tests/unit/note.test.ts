import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NOTE } from '#domain/permalink.ts';
import { inlineHashes, siteHashes } from '#publication/headers.ts';
import { htmlFiles } from '#publication/output.ts';
import { CLEAN, PUBLISHED, leaksWith, page } from './fixtures/small-site.ts';
import { temporaryDirectory, writeBelow } from './fixtures/temporary-files.ts';

const NAME = NOTE.slice(1);
const STYLE = 'li{color:teal}';
const note = (body: string): string =>
  `<!doctype html><html lang="de"><head><title>Notiz</title><style>${STYLE}</style></head><body>${body}</body></html>`;

/** A site with this file beside its pages. */
function built(file: string): string {
  const directory = temporaryDirectory();
  writeBelow(directory, '404.html', page(''));
  writeBelow(directory, NAME, file);
  return directory;
}

describe('the file that people keep', () => {
  it('is no page of the site', () => {
    const directory = built(note(''));
    writeFileSync(join(directory, 'notiz.html'), page(''));
    expect(htmlFiles(directory).map((path) => relative(directory, path))).toEqual(['404.html', 'notiz.html']);
  });

  it('has its own style named in the policy, beside that of the pages', () => {
    const pages = inlineHashes(page(''));
    const { style, script } = siteHashes(built(note('')));
    expect(script).toBe(pages.script);
    expect(style.split(' ')).toHaveLength(2);
    expect(style.startsWith(`${pages.style} `)).toBe(true);
  });

  it('needs no style to be named where there is none', () => {
    const directory = temporaryDirectory();
    writeBelow(directory, '404.html', page(''));
    expect(siteHashes(directory)).toEqual(inlineHashes(page('')));
  });
});

describe('the scan looks into the file that people keep, and finds', () => {
  const kinds = async (body: string): Promise<string[]> => {
    const { style } = siteHashes(built(note(body)));
    const headers = String(CLEAN['_headers']).replace(inlineHashes(page('')).style, style);
    const leaks = await leaksWith({ _headers: headers, [NAME]: note(body) });
    return [...new Set(leaks.map(({ kind }) => kind))];
  };

  it('nothing in one that is as it should be', async () => {
    expect(await kinds(`<p><a href="tel:${PUBLISHED.number}">0341 1234567</a></p>`)).toEqual([]);
  });

  it.each([
    ['number', '<p>0341 7654321</p>'],
    ['inline-code', '<script>alert(1)</script>'],
    ['street', '<p>Haus Musterhafen, Verborgene Straße 9</p>'],
  ])('%s', async (kind, body) => {
    expect(await kinds(body)).toContain(kind);
  });
});
