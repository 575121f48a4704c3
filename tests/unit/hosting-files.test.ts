import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HostPlace } from '#editor/host/host-place.ts';
import { editorHeaders, inlineHashes, onionLocation, responseHeaders } from '#publication/headers.ts';
import { writeHostingFiles } from '#publication/hosting-files.ts';
import { temporaryDirectory, writeBelow } from './fixtures/temporary-files.ts';

const PAGE = '<head><style>p{}</style><script>1</script></head>';
const ONION = `http://${'a'.repeat(56)}.onion`;
const HEADERS = Object.entries(responseHeaders(inlineHashes(PAGE)));

function written(onion: string | null = null, place?: HostPlace): { headers: string; caddyfile: string } {
  const directory = temporaryDirectory();
  writeBelow(directory, '404.html', PAGE);
  writeHostingFiles(directory, { host: 'beispiel.example', onion }, place);
  const read = (name: string): string => readFileSync(join(directory, name), 'utf8');
  return { headers: read('_headers'), caddyfile: read('Caddyfile') };
}

const count = (text: string, part: string): number => text.split(part).length - 1;

describe('the headers as hosts get them', () => {
  it('are all of them, for every address', () => {
    const lines = HEADERS.map(([name, value]) => `  ${name}: ${value}`);
    expect(written().headers).toBe(['/*', ...lines, ''].join('\n'));
  });

  it('stand in the Caddyfile for pages, for errors and for the way from http to https', () => {
    const { caddyfile } = written();
    for (const [name, value] of HEADERS) {
      const times = name === 'Strict-Transport-Security' ? 2 : 3;
      expect(count(caddyfile, `${name} "${value}"`), name).toBe(times);
    }
  });

  it.each(['Server', 'Etag', 'Last-Modified', 'Alt-Svc'])('take %s away, which Caddy adds', (name) => {
    expect(count(written().caddyfile, `-${name}\n`)).toBe(3);
  });
});

describe('the headers of the editor, in a build that has one', () => {
  const place = { api: 'https://api.github.com', repository: 'verein/lotse', branch: 'main' };
  const own = editorHeaders(place)['Content-Security-Policy'] ?? '';

  it('stand behind those of the site, whose policy is taken away first', () => {
    const { headers } = written(null, place);
    expect(headers.startsWith(written().headers)).toBe(true);
    expect(headers.slice(written().headers.length).split('\n')).toEqual([
      '',
      '/redaktion/*',
      '  ! Content-Security-Policy',
      `  Content-Security-Policy: ${own}`,
      '  X-Robots-Tag: noindex, nofollow',
      '',
    ]);
  });

  it('never meet those of the site in Caddy', () => {
    const { caddyfile } = written(null, place);
    expect(caddyfile).toContain('\t@redaktion path /redaktion /redaktion/*\n');
    expect(caddyfile).toContain('\t@site not path /redaktion /redaktion/*\n');
    expect(caddyfile).toContain('\theader @site {\n');
    expect(count(caddyfile, own)).toBe(1);
  });

  it('are nowhere in a build that has none', () => {
    expect(`${written().headers}${written().caddyfile}`).not.toContain('redaktion');
  });
});

describe('Caddy', () => {
  it('leads from http to the same page on https, and nowhere else', () => {
    const { caddyfile } = written();
    expect(caddyfile).toContain('http://beispiel.example {');
    expect(caddyfile.match(/^\tredir .*$/gm)).toEqual(['\tredir https://beispiel.example{uri} 308']);
  });

  it('adds no line to the browser’s list for an address without a slash', () => {
    expect(written().caddyfile).toContain('disable_canonical_uris');
  });

  it('shows no file that is for hosts, no compressed copy, and answers nothing but GET and HEAD', () => {
    const { caddyfile } = written();
    expect(caddyfile).toContain('hide Caddyfile _headers');
    expect(caddyfile).toMatch(/@copies path \*\.br\n\terror @copies 404/);
    expect(caddyfile).toMatch(/@other not method GET HEAD\n\terror @other 405/);
  });
});

describe('the address in the Tor network', () => {
  it('is said of the same page, by Caddy only where a page is answered', () => {
    expect(onionLocation(ONION, '/hilfe/26/')).toEqual({ 'Onion-Location': `${ONION}/hilfe/26/` });
    expect(count(written(ONION).caddyfile, `Onion-Location "${ONION}{uri}"`)).toBe(1);
  });

  it('is that of the first page for hosts that cannot name the path', () => {
    expect(written(ONION).headers).toContain(`  Onion-Location: ${ONION}/\n`);
  });

  it('is not said when there is none', () => {
    expect(onionLocation(null, '/')).toEqual({});
    expect(Object.values(written()).filter((text) => /onion/i.test(text))).toEqual([]);
  });
});
