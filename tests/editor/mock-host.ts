import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const WHO = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];

/** A request as the host saw it. */
export type Seen = { method: string; path: string; key: string; body: Record<string, unknown> };

/** What the host does instead of answering: another status, or an end of the line before or after the work is done. */
export type Fault = { on: RegExp; answer: number | 'cut' | 'cut after' };

/** A pull request that was opened. */
export type Pull = { title: string; head: string; base: string; body: string };

/** A host of Git with one repository, as far as the editor asks it; real HTTP, and real objects of Git behind it. */
export type MockHost = {
  port: number;
  key: string;
  seen: Seen[];
  pulls: Pull[];
  fault: Fault | undefined;
  /** Runs Git in the repository and returns what it printed. */
  git(...words: string[]): string;
  branches(): string[];
  read(file: string): string;
  /** Somebody else changes a file on the main branch. */
  commit(file: string, text: string): void;
  /** As it was at the beginning. */
  reset(): void;
  close(): Promise<void>;
};

type Reply = { status?: number; json?: unknown; raw?: Buffer };

const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'authorization, accept, content-type, x-github-api-version',
  'Access-Control-Allow-Methods': 'GET, POST, DELETE',
};

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  const text = Buffer.concat(parts).toString('utf8');
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

type Git = (words: string[], input?: string, env?: Record<string, string>) => string;

function gitIn(folder: string): Git {
  return (words, input, env) =>
    execFileSync('git', ['-C', folder, ...WHO, ...words], {
      encoding: 'utf8',
      input: input ?? '',
      env: { ...process.env, ...env },
      maxBuffer: 50_000_000,
    }).trimEnd();
}

function writtenTree(git: Git, folder: string, body: Record<string, unknown>): string {
  const env = { GIT_INDEX_FILE: join(folder, '.git', 'proposal-index') };
  git(['read-tree', String(body['base_tree'])], '', env);
  for (const { path, content } of body['tree'] as { path: string; content: string }[]) {
    const blob = git(['hash-object', '-w', '--stdin'], content);
    git(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`], '', env);
  }
  return git(['write-tree'], '', env);
}

/** Texts never change under their name. Those of the beginning lie in the folder, and one is asked of Git once. */
function blobReader(git: Git, folder: string): (sha: string) => Buffer {
  const known = new Map<string, Buffer>();
  for (const line of git(['ls-tree', '-r', 'HEAD']).split('\n')) {
    const [, sha = '', path = ''] = /^\d+ blob (\w+)\t(.*)$/.exec(line) ?? [];
    known.set(sha, readFileSync(join(folder, path)));
  }
  return (sha) => {
    const text = known.get(sha) ?? execFileSync('git', ['-C', folder, 'cat-file', 'blob', sha]);
    known.set(sha, text);
    return text;
  };
}

function listedTree(git: Git, tree: string): object[] {
  const lines = git(['ls-tree', '-r', '-t', tree]).split('\n');
  return lines.map((line) => {
    const [, mode, type, sha, path] = /^(\d+) (\w+) (\w+)\t(.*)$/.exec(line) ?? [];
    return { mode, type, sha, path };
  });
}

/** Answers as the documentation of GitHub's REST interface describes it. */
function answers(
  git: Git,
  folder: string,
  pulls: Pull[],
): [RegExp, (found: string[], body: Seen['body']) => Reply][] {
  const created = (json: object): Reply => ({ status: 201, json });
  const blob = blobReader(git, folder);
  return [
    [
      /^GET git\/ref\/heads\/(.+)$/,
      ([, name]) => ({ json: { object: { sha: git(['rev-parse', `refs/heads/${name ?? ''}`]) } } }),
    ],
    [
      /^GET git\/commits\/(\w+)$/,
      ([, sha]) => ({ json: { tree: { sha: git(['rev-parse', `${sha ?? ''}^{tree}`]) } } }),
    ],
    [
      /^GET git\/trees\/(\w+)\?recursive=1$/,
      ([, sha = '']) => ({ json: { truncated: false, tree: listedTree(git, sha) } }),
    ],
    [/^GET git\/blobs\/(\w+)$/, ([, sha = '']) => ({ raw: blob(sha) })],
    [
      /^GET pulls\?/,
      () => ({
        json: pulls.map((_, index) => ({
          number: index + 1,
          html_url: `https://host.example/pull/${String(index + 1)}`,
        })),
      }),
    ],
    [/^POST git\/trees$/, (_, body) => created({ sha: writtenTree(git, folder, body) })],
    [
      /^POST git\/commits$/,
      (_, { tree, parents, message }) =>
        created({
          sha: git([
            'commit-tree',
            String(tree),
            '-p',
            String((parents as string[])[0]),
            '-m',
            String(message),
          ]),
        }),
    ],
    [
      /^POST git\/refs$/,
      (_, { ref, sha }) =>
        created({ ref, object: { sha: git(['update-ref', String(ref), String(sha), '']) } }),
    ],
    [
      /^DELETE git\/refs\/(.+)$/,
      ([, ref = '']) => (git(['update-ref', '-d', `refs/${ref}`]), { status: 204 }),
    ],
    [
      /^POST pulls$/,
      (_, body) => {
        // A browser sends again what got no answer; a branch has one pull request at most.
        if (pulls.some(({ head }) => head === body['head'])) return { status: 422, json: {} };
        pulls.push(body as Pull);
        return created({
          number: pulls.length,
          html_url: `https://host.example/pull/${String(pulls.length)}`,
        });
      },
    ],
  ];
}

function send(response: ServerResponse, { status = 200, json, raw }: Reply): void {
  response.writeHead(status, { ...CORS, 'Content-Type': raw ? 'text/plain' : 'application/json' });
  response.end(raw ?? (json === undefined ? undefined : JSON.stringify(json)));
}

/** Starts a host on a free port, with a copy of the content in the repository `probe/lotse`. */
export async function startHost(prepare: (folder: string) => void): Promise<MockHost> {
  const folder = mkdtempSync(join(tmpdir(), 'redaktion-host-'));
  cpSync('content', join(folder, 'content'), { recursive: true });
  prepare(folder);
  const git = gitIn(folder);
  git(['init', '--quiet', '--initial-branch=main']);
  git(['add', '.']);
  git(['commit', '--quiet', '--message', 'Before']);
  const first = git(['rev-parse', 'HEAD']);
  const pulls: Pull[] = [];
  const table = answers(git, folder, pulls);
  const server = createServer((request, response) => void respond(request, response));
  const host: MockHost = {
    port: 0,
    key: 'github_pat_Probe0123456789',
    seen: [],
    pulls,
    fault: undefined,
    git: (...words) => git(words),
    branches: () => git(['for-each-ref', '--format=%(refname:short)', 'refs/heads']).split('\n'),
    read: (file) => readFileSync(join(folder, 'content', file), 'utf8'),
    commit: (file, text) => {
      writeFileSync(join(folder, 'content', file), text);
      git(['add', '.']);
      git(['commit', '--quiet', '--message', 'Meanwhile']);
    },
    reset: () => {
      git(['reset', '--quiet', '--hard', first]);
      for (const name of host.branches()) if (name !== 'main') git(['branch', '-D', name]);
      Object.assign(host, { fault: undefined, seen: [] });
      pulls.length = 0;
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close').catch(() => undefined);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  const replyTo = (asked: string, key: string, body: Seen['body']): Reply | 'cut' => {
    const broken = host.fault?.on.test(asked) ? host.fault.answer : undefined;
    if (broken === 'cut') return 'cut';
    if (typeof broken === 'number') return { status: broken, json: { message: 'No' } };
    if (key !== host.key) return { status: 401, json: { message: 'Bad credentials' } };
    const found = table
      .map(([pattern, answer]) => ({ match: pattern.exec(asked), answer }))
      .find(({ match }) => match);
    const reply = found?.match ? found.answer([...found.match], body) : { status: 404, json: {} };
    return broken === 'cut after' ? 'cut' : reply;
  };
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (request.url ?? '').replace('/repos/probe/lotse/', '');
    const key = (request.headers.authorization ?? '').replace(/^Bearer /, '');
    const [method, body] = [request.method ?? '', await bodyOf(request)];
    if (method === 'OPTIONS') {
      send(response, { status: 204 });
      return;
    }
    host.seen.push({ method, path, key, body });
    const reply = replyTo(`${method} ${path}`, key, body);
    if (reply === 'cut') request.socket.destroy();
    else send(response, reply);
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  host.port = (server.address() as AddressInfo).port;
  return host;
}
