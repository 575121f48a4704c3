import type { Server } from 'node:http';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inlineHashes, responseHeaders } from '#publication/headers.ts';
import { serveSite } from '../../scripts/serve.ts';
import { writeBelow } from './fixtures/temporary-files.ts';

const ONION = `http://${'a'.repeat(56)}.onion`;
const MISSING = '<head><style>p{}</style><script>1</script></head><p>Nicht gefunden</p>';
const PROMISED = Object.entries(responseHeaders(inlineHashes(MISSING)));

type Asked = { method?: string; headers?: Record<string, string> };
type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

const directory = mkdtempSync(join(tmpdir(), 'lotse-'));
let server: Server;
const port = (): number => (server.address() as AddressInfo).port;

/** Asks as it is written: Node, unlike `fetch`, changes no address and adds no header. */
function ask(path: string, asked: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ port: port(), path, agent: false, ...asked }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body: Buffer.concat(parts).toString('utf8') });
      });
    })
      .on('error', reject)
      .end();
  });
}

/** The first answer to bytes that may be no request at all. */
function say(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    connect(port(), '127.0.0.1')
      .on('data', (part) => (answer += part.toString('utf8')))
      .on('end', () => resolve(answer))
      .on('error', reject)
      .write(bytes);
  });
}

beforeAll(async () => {
  for (const [name, text] of Object.entries({
    'index.html': '<p>Start</p>',
    'hilfe/26/index.html': '<p>Kontakt</p>',
    '404.html': MISSING,
    '.well-known/security.txt': 'Contact: ü',
    'pagefind/wasm.de.pagefind': 'wasm',
    'map/leipzig.pmtiles': 'PMTiles and more',
    'robots.txt': 'User-agent: *',
    _headers: '/*',
    Caddyfile: 'host',
  })) {
    writeBelow(directory, name, text);
    writeBelow(directory, `${name}.br`, brotliCompressSync(text));
  }
  server = await serveSite(directory, 0, ONION);
});

afterAll(() => {
  server.close();
  rmSync(directory, { recursive: true });
});

const ASKED: [string, string, Asked, number][] = [
  ['a page', '/hilfe/26/', {}, 200],
  ['a page without its slash', '/hilfe/26', {}, 200],
  ['a page with a query', '/?a=b', {}, 200],
  ['the head of a page', '/', { method: 'HEAD' }, 200],
  ['a part of a page', '/', { headers: { range: 'bytes=0-3' } }, 200],
  ['a part that ends before it begins', '/', { headers: { range: 'bytes=5-2' } }, 200],
  ['a part of the full map', '/map/leipzig.pmtiles', { headers: { range: 'bytes=0-6' } }, 206],
  [
    'a part of the full map that is not there',
    '/map/leipzig.pmtiles',
    { headers: { range: 'bytes=99-100' } },
    416,
  ],
  ['no part of the full map', '/map/leipzig.pmtiles', { headers: { range: 'bytes=6-0' } }, 200],
  ['a page that may have changed', '/', { headers: { 'if-modified-since': new Date().toUTCString() } }, 200],
  ['a page with an expectation nobody knows', '/', { headers: { expect: 'wonder' } }, 200],
  ['a file of the search', '/pagefind/wasm.de.pagefind', {}, 200],
  ['a folder without a page', '/pagefind/', {}, 404],
  ['a page that is not there', '/gibt-es-nicht/', {}, 404],
  ['an address that cannot be read', '/%', {}, 404],
  ['a way out of the folder', '/../../etc/passwd', {}, 404],
  ['a way out of the folder, disguised', '/%2e%2e/%2e%2e/etc/passwd', {}, 404],
  ['a file for hosts', '/_headers', {}, 404],
  ['a file for hosts with a query', '/Caddyfile?a', {}, 404],
  ['a file for hosts with a slash', '/Caddyfile/', {}, 404],
  ['a file for hosts, disguised', '/%43addyfile', {}, 404],
  ['a compressed copy', '/index.html.br', {}, 404],
  ['something sent', '/', { method: 'POST' }, 405],
  ['something deleted', '/hilfe/26/', { method: 'DELETE' }, 405],
  ['what is possible', '/', { method: 'OPTIONS' }, 405],
];

describe('every answer has the headers of production and says nothing of the server', () => {
  it.each(ASKED)('%s', async (_case, path, asked, status) => {
    const { headers, ...answer } = await ask(path, asked);
    expect(answer.status).toBe(status);
    for (const [name, value] of PROMISED) expect(headers[name.toLowerCase()], name).toBe(value);
    for (const name of ['server', 'x-powered-by', 'last-modified', 'etag', 'set-cookie', 'location'])
      expect(headers[name], name).toBeUndefined();
    expect(headers['content-type']).toMatch(/^(text|application)\/[a-z-]+/);
    expect(headers['allow']).toBe(status === 405 ? 'GET, HEAD' : undefined);
  });

  it('what is no request, or too much of one', async () => {
    for (const bytes of [
      'GET /a b HTTP/1.1\r\n\r\n',
      'x\r\n\r\n',
      `GET /${'a'.repeat(20_000)} HTTP/1.1\r\n\r\n`,
    ]) {
      const answer = await say(bytes);
      expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
      for (const [name, value] of PROMISED) expect(answer).toContain(`\r\n${name}: ${value}\r\n`);
    }
    expect((await ask('/')).status).toBe(200);
  });
});

describe('an answer', () => {
  it('is whole, whatever part was asked for', async () => {
    expect((await ask('/', { headers: { range: 'bytes=0-3' } })).body).toBe('<p>Start</p>');
    expect((await ask('/map/leipzig.pmtiles', { headers: { range: 'bytes=0-6' } })).body).toBe('PMTiles');
  });

  it('is compressed for those who take it, that a page is missing too', async () => {
    for (const path of ['/', '/gibt-es-nicht/']) {
      const { headers } = await ask(path, { headers: { 'accept-encoding': 'gzip, br' } });
      expect(headers['content-encoding']).toBe('br');
      expect(headers['vary']).toBe('Accept-Encoding');
      expect((await ask(path)).headers['content-encoding']).toBeUndefined();
    }
  });

  it('names the encoding of a text', async () => {
    const { headers } = await ask('/.well-known/security.txt');
    expect(headers['content-type']).toBe('text/plain;charset=utf-8');
  });

  it('to someone who looks for what is not there is the page that leads on', async () => {
    expect((await ask('/gibt-es-nicht/')).body).toBe(MISSING);
  });
});

describe('the address in the Tor network', () => {
  it('is said with the path of the page', async () => {
    for (const path of ['/', '/hilfe/26/'])
      expect((await ask(path)).headers['onion-location']).toBe(`${ONION}${path}`);
  });

  it('is not said of what is not there', async () => {
    for (const path of ['/gibt-es-nicht/', '/Caddyfile'])
      expect((await ask(path)).headers['onion-location']).toBeUndefined();
  });
});
