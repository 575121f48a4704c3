import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { gitHost } from '#editor/host/git-host.ts';
import type { HostContent } from '#editor/host/host-content.ts';
import { propose } from '#editor/host/proposal.ts';
import { memoryFiles } from '#editorial/memory-files.ts';

type Asked = { line: string; headers: Record<string, unknown>; body: Record<string, unknown> };
type Reply = { status: number; json?: unknown; headers?: Record<string, string> };

const CONTENT: HostContent = { commit: 'c0', tree: 't0', files: memoryFiles('content', new Map()) };
const CHANGE = {
  path: 'services/musterhafen/index.mdx',
  text: 'Text\n',
  name: 'Musterhafen',
  isNew: false,
  reason: 'Website\nSeite Kontakt',
};
const PULL = { number: 7, html_url: 'https://host.example/pull/7' };

let server: Server;
let asked: Asked[];
/** What is answered in place of the usual; nothing ends the line. */
let other: [RegExp, Reply | undefined] | undefined;

function usual(line: string): Reply {
  if (line.startsWith('DELETE')) return { status: 204 };
  if (line.startsWith('GET pulls')) return { status: 200, json: [] };
  return { status: 201, json: line === 'POST pulls' ? PULL : { sha: 's1' } };
}

beforeAll(async () => {
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      const line = `${request.method ?? ''} ${(request.url ?? '').replace('/repos/verein/lotse/', '')}`;
      asked.push({ line, headers: request.headers, body: JSON.parse(text || '{}') as Asked['body'] });
      const reply = other?.[0].test(line) ? other[1] : usual(line);
      if (!reply) return request.socket.destroy();
      response.writeHead(reply.status, reply.headers);
      return response.end(reply.json === undefined ? undefined : JSON.stringify(reply.json));
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});
beforeEach(() => {
  asked = [];
  other = undefined;
});

function host() {
  const { port } = server.address() as AddressInfo;
  const place = { api: `http://127.0.0.1:${String(port)}`, repository: 'verein/lotse', branch: 'main' };
  return { place, host: gitHost(place, 'github_pat_probe') };
}

const proposed = () => propose(host().host, host().place, CONTENT, CHANGE, 'redaktion/musterhafen-1');
const lines = (): string[] => asked.map(({ line }) => line);

describe('a proposal', () => {
  it('is a commit with one file, a branch, and a pull request in German, in this order', async () => {
    expect(await proposed()).toEqual({ number: 7, address: PULL.html_url });
    expect(lines()).toEqual(['POST git/trees', 'POST git/commits', 'POST git/refs', 'POST pulls']);
    const [tree, commit, branch, pull] = asked.map(({ body }) => body);
    const file = { path: `content/${CHANGE.path}`, mode: '100644', type: 'blob', content: CHANGE.text };
    expect(tree).toEqual({ base_tree: 't0', tree: [file] });
    expect(commit).toEqual({ message: 'Correct Musterhafen', tree: 's1', parents: ['c0'] });
    expect(branch).toEqual({ ref: 'refs/heads/redaktion/musterhafen-1', sha: 's1' });
    expect(pull).toMatchObject({
      title: 'Musterhafen: Angaben ändern',
      head: 'redaktion/musterhafen-1',
      base: 'main',
      body: expect.stringContaining('> Website\n> Seite Kontakt') as string,
    });
    expect(asked.every(({ headers }) => headers['authorization'] === 'Bearer github_pat_probe')).toBe(true);
  });

  it('says in at most 72 letters what happens to which entry', async () => {
    const name = 'Sehr langer Name '.repeat(9);
    await propose(host().host, host().place, CONTENT, { ...CHANGE, name, isNew: true }, 'b');
    const { message } = asked[1]?.body ?? {};
    expect(message).toMatch(/^Add Sehr langer Name/);
    expect(String(message).length).toBeLessThanOrEqual(72);
  });

  it.each([/trees/, /commits/])(
    'that fails before there is a branch leaves nothing to take back: %s',
    async (step) => {
      other = [step, { status: 409 }];
      await expect(proposed()).rejects.toThrow('im selben Augenblick');
      expect(lines().join()).not.toMatch(/refs|pulls|DELETE/);
    },
  );

  it.each([
    ['a branch that is refused', /POST git\/refs/, { status: 422 }],
    ['a pull request that is forbidden', /POST pulls/, { status: 403 }],
    ['a host that breaks down', /POST pulls/, { status: 500 }],
    ['an answer that is none', /POST pulls/, { status: 200, json: 'ja' }],
    ['a line that is cut', /POST pulls/, undefined],
  ])('takes its branch back after %s, and says so', async (_what, step, reply) => {
    other = [step, reply];
    await expect(proposed()).rejects.toThrow('Es ist nichts zurückgeblieben.');
    expect(lines().at(-1)).toBe('DELETE git/refs/heads/redaktion/musterhafen-1');
  });

  it('names the branch that it could not take back', async () => {
    other = [/POST pulls|DELETE/, { status: 500 }];
    await expect(proposed()).rejects.toThrow('Zurückgeblieben ist der Zweig „redaktion/musterhafen-1“');
  });

  it('is there when only the answer to it got lost', async () => {
    other = [/pulls/, { status: 200, json: [PULL] }];
    expect(await proposed()).toEqual({ number: 7, address: PULL.html_url });
    expect(lines().join()).not.toContain('DELETE');
  });

  it('leads to no address but one of the web', async () => {
    other = [/pulls/, { status: 201, json: { ...PULL, html_url: 'javascript:alert(1)' } }];
    await expect(proposed()).rejects.toThrow('nicht zu verstehen');
  });
});

describe('what a host refuses is said in German', () => {
  it.each([
    [{ status: 401 }, /gilt nicht/],
    [{ status: 403 }, /„Contents“ und „Pull requests“/],
    [{ status: 403, headers: { 'x-ratelimit-remaining': '0' } }, /zu viele Anfragen/],
    [{ status: 404 }, /muss für dieses Repository gelten/],
    [{ status: 409 }, /im selben Augenblick/],
    [{ status: 422 }, /nicht angenommen/],
    [{ status: 502 }, /nicht zu verstehen/],
    [{ status: 302, headers: { location: 'https://evil.example/' } }, /Es kam keine Antwort/],
    [undefined, /Es kam keine Antwort/],
  ])('%o', async (reply, sentence) => {
    other = [/./, reply];
    await expect(host().host.ask(z.unknown(), 'git/ref/heads/main')).rejects.toThrow(sentence);
  });
});
