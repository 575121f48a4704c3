import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingHttpHeaders, Server } from 'node:http';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveEditor } from '#editor/bridge.ts';

type Reply = { status: number | undefined; headers: IncomingHttpHeaders; text: string };
type Sent = { headers?: Record<string, string>; body?: unknown };

const SLUG = 'kis-leipzig';

let folder: string;
let server: Server;
let address: AddressInfo;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bridge-'));
  cpSync('content', join(folder, 'content'), { recursive: true });
  server = await serveEditor(join(folder, 'content'), 0);
  address = server.address() as AddressInfo;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

function ask(path: string, { headers = {}, body }: Sent = {}): Promise<Reply> {
  const method = body === undefined ? 'GET' : 'POST';
  const own = { host: `localhost:${String(address.port)}`, ...headers };
  return new Promise((resolve, reject) => {
    const sent = request(
      { port: address.port, host: '127.0.0.1', path, method, headers: own },
      (response) => {
        let text = '';
        response.on('data', (part: Buffer) => (text += part.toString()));
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
      },
    );
    sent.on('error', reject).end(body === undefined ? undefined : JSON.stringify(body));
  });
}

async function ownHeaders(): Promise<Record<string, string>> {
  const { text } = await ask('/redaktion/');
  return {
    origin: `http://localhost:${String(address.port)}`,
    'content-type': 'application/json',
    'x-redaktion-token': /name="redaktion-token" content="([^"]+)"/.exec(text)?.[1] ?? '',
  };
}

const file = (): string => readFileSync(join(folder, 'content', 'services', SLUG, 'index.mdx'), 'utf8');

async function changedEntry(): Promise<object> {
  const { text } = await ask(`/redaktion/entry?collection=services&slug=${SLUG}`);
  const entry = JSON.parse(text) as { facts: object };
  return { collection: 'services', slug: SLUG, ...entry, facts: { ...entry.facts, checked: '2026-11-23' } };
}

describe('the bridge between the editor and the files', () => {
  it('answers this machine alone', () => {
    expect(address.address).toBe('127.0.0.1');
  });

  it.each(['/redaktion/', '/redaktion/forms', '/redaktion/editor.ts', '/redaktion/nichts', '/'])(
    'sends its strict policy with %s',
    async (path) => {
      const { headers } = await ask(path);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers['cache-control']).toBe('no-store');
    },
  );

  it.each(['/redaktion/../bridge.ts', '/redaktion/..%2fbridge.ts', '/redaktion/editor', '/package.json'])(
    'hands out no file of the machine under %s',
    async (path) => {
      expect((await ask(path)).status).toBeGreaterThanOrEqual(400);
    },
  );

  it('gives nothing to a name that was made to point here', async () => {
    const { status, text } = await ask('/redaktion/', { headers: { host: 'evil.example' } });
    expect(status).toBe(403);
    expect(text).not.toContain('token');
  });

  it('writes nothing for another page, even with everything else right', async () => {
    const [before, body, headers] = [file(), await changedEntry(), await ownHeaders()];
    const origin = 'http://evil.example';
    expect((await ask('/redaktion/save', { body, headers: { ...headers, origin } })).status).toBe(403);
    const token = { 'x-redaktion-token': '' };
    expect((await ask('/redaktion/save', { body, headers: { ...headers, ...token } })).status).toBe(403);
    expect(file()).toBe(before);
  });

  it('tries without writing, and writes for its own page', async () => {
    const [before, body, headers] = [file(), await changedEntry(), await ownHeaders()];
    expect((await ask('/redaktion/check', { body, headers })).text).toBe('{"findings":[]}');
    expect(file()).toBe(before);
    expect((await ask('/redaktion/save', { body, headers })).text).toBe('{"findings":[]}');
    expect(file()).toBe(before.replace(/^checked: .*$/m, 'checked: 2026-11-23'));
  });

  it('says in German, and without a trace of the program, what it cannot do', async () => {
    const [body, headers] = [await changedEntry(), await ownHeaders()];
    const outside = await ask('/redaktion/save', { body: { ...body, slug: '../../fort' }, headers });
    expect(outside.status).toBe(422);
    expect(outside.text).toContain('Ein Kurzname besteht aus');
    const foreign = await ask('/redaktion/entry?collection=operator&slug=index');
    expect(foreign.text).toBe('{"refusal":"Diesen Ordner kann man hier nicht bearbeiten."}');
  });
});
