import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { z } from 'zod';
import { diskFiles } from '#editorial/disk-files.ts';
import { EditRefused } from '#editorial/front-matter-edit.ts';
import { editableCollections } from './collections.ts';
import { listedEntries, nextNumber } from './entry-list.ts';
import { readShownEntry, saveEntry } from './entry-store.ts';
import { pageScript } from './page-script.ts';
import { LOCAL, pageShell } from './page-shell.ts';
import { foreignness } from './request-guard.ts';

const LARGEST_REQUEST = 1_000_000;

/** Stricter than the site's own policy: nothing inline, nothing from anywhere else, no frame around it. */
const HEADERS = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const sentSchema = z.strictObject({
  collection: z.string(),
  slug: z.string(),
  facts: z.record(z.string(), z.json()),
  body: z.string(),
  version: z.string().optional(),
});

type Answer = { status: number; type: string; text: string };
type Context = { root: string; token: string };

const json = (value: unknown, status = 200): Answer => ({
  status,
  type: 'application/json',
  text: JSON.stringify(value),
});
const page = (type: string, text: string): Answer => ({ status: 200, type, text });
const STYLE = new URL('page/editor.css', import.meta.url);

function read(url: URL, { root, token }: Context): Answer {
  const [collection, slug] = ['collection', 'slug'].map((name) => url.searchParams.get(name) ?? '');
  const script = /^\/redaktion\/([a-z-]+\.ts)$/.exec(url.pathname)?.[1];
  if (script) return page('text/javascript', pageScript(script));
  if (url.pathname === '/redaktion/')
    return page('text/html', pageShell(LOCAL, { 'redaktion-token': token }));
  if (url.pathname === '/redaktion/editor.css') return page('text/css', readFileSync(STYLE, 'utf8'));
  if (url.pathname === '/redaktion/forms') return json(editableCollections());
  if (url.pathname === '/redaktion/entries')
    return json({
      entries: listedEntries(diskFiles(root), collection ?? ''),
      number: nextNumber(diskFiles(root), collection ?? ''),
    });
  if (url.pathname === '/redaktion/entry') return json(readShownEntry(root, collection ?? '', slug ?? ''));
  return json({ refusal: 'Diese Seite gibt es nicht.' }, 404);
}

async function sentIn(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST_REQUEST) throw new EditRefused('Das ist zu lang für einen Eintrag.');
    parts.push(part);
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
}

async function answer(request: IncomingMessage, url: URL, context: Context): Promise<Answer> {
  if (request.method === 'GET') return read(url, context);
  const isTrial = url.pathname === '/redaktion/check';
  if (request.method !== 'POST' || (!isTrial && url.pathname !== '/redaktion/save'))
    return json({ refusal: 'Das geht hier nicht.' }, 405);
  return json({ findings: saveEntry(context.root, sentSchema.parse(await sentIn(request)), isTrial) });
}

function refused(error: unknown): Answer {
  if (error instanceof EditRefused) return json({ refusal: error.message }, 422);
  console.error(error);
  return json({ refusal: 'Das ließ sich nicht lesen. Es wurde nichts geschrieben.' }, 400);
}

/**
 * Serves the editor for one content tree, to this machine alone.
 * @param root the content tree
 * @param port a free port; 0 takes any
 */
export function serveEditor(root: string, port: number): Promise<Server> {
  const context = { root, token: randomBytes(32).toString('base64url') };
  const server = createServer((request, response) => void respond(request, response));
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { port: own } = server.address() as { port: number };
    const foreign = foreignness(request, own, context.token);
    const url = new URL(request.url ?? '/', 'http://localhost');
    const { status, type, text } = foreign
      ? json({ refusal: `Abgewiesen (${foreign}).` }, 403)
      : await answer(request, url, context).catch(refused);
    response.writeHead(status, { ...HEADERS, 'Content-Type': `${type};charset=utf-8` }).end(text);
  };
  return new Promise((resolve, reject) => {
    server.on('error', reject).listen(port, '127.0.0.1', () => resolve(server));
  });
}
