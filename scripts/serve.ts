import { readFileSync } from 'node:fs';
import type { IncomingMessage, OutgoingHttpHeaders, Server, ServerResponse } from 'node:http';
import { createServer, STATUS_CODES } from 'node:http';
import { extname, join } from 'node:path';
import type { Duplex } from 'node:stream';
import sirv from 'sirv';
import { readOperator } from '#editorial/content-tree.ts';
import { builtPlace } from '#publication/editor-place.ts';
import { editorHeaders, onionLocation, responseHeaders, siteHashes } from '#publication/headers.ts';

/** Files for hosts, not for visitors, and compressed copies, which are sent in place of what they were made of. */
const HIDDEN = /^\/(?:Caddyfile|_headers)\/?$|\.br\/?$/;

/** Types that the server below leaves out, or names without their encoding. */
const TYPES: Record<string, string> = {
  '.txt': 'text/plain;charset=utf-8',
  '.csv': 'text/csv;charset=utf-8',
  '.pmtiles': 'application/octet-stream',
  '.pagefind': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
};

type Headers = Record<string, string>;

function pathOf({ url = '/' }: IncomingMessage): string {
  const path = url.replace(/[?#].*/s, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Parts of the full map are asked for where it is too large to be fetched whole. */
function isTilePart(request: IncomingMessage): boolean {
  const [, from = 1, to = 0] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')?.map(Number) ?? [];
  return pathOf(request).endsWith('.pmtiles') && from <= to;
}

/** The page for what is not there, compressed for those who take it. */
function refusal(
  directory: string,
  headers: Headers,
): (request: IncomingMessage, response: ServerResponse, status: number) => void {
  const path = join(directory, '404.html');
  const [plain, brotli] = [readFileSync(path), readFileSync(`${path}.br`)];
  return (request, response, status) => {
    // What is missing in the editor's folder is answered with a page of the site.
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const takesBrotli = /\bbr\b/.test(String(request.headers['accept-encoding']));
    if (takesBrotli) response.setHeader('Content-Encoding', 'br');
    if (status === 405) response.setHeader('Allow', 'GET, HEAD');
    response.setHeader('Vary', 'Accept-Encoding');
    response.setHeader('Content-Type', 'text/html;charset=utf-8');
    response.statusCode = status;
    response.end(takesBrotli ? brotli : plain);
  };
}

/** sirv always says when a file was written. Nothing is kept that this could refresh, so it is not said. */
function withoutFileDate(response: ServerResponse): void {
  const write = response.writeHead.bind(response);
  const writeHead = (status: number, headers: OutgoingHttpHeaders = {}): ServerResponse => {
    delete headers['Last-Modified'];
    return write(status, headers);
  };
  Object.assign(response, { writeHead });
}

/** What Node refuses before there is a request would otherwise be answered without a single header of ours. */
function refuseUnreadable(server: Server, headers: Headers): void {
  const lines = Object.entries({ ...headers, 'Content-Length': '0', Connection: 'close' });
  const head = lines.map(([name, value]) => `${name}: ${value}`).join('\r\n');
  server.on('clientError', (_error, socket: Duplex) => {
    if (!socket.writable) socket.destroy();
    else socket.end(`HTTP/1.1 400 ${STATUS_CODES[400] ?? ''}\r\n${head}\r\n\r\n`);
  });
}

function productionHeaders(directory: string): Headers {
  return responseHeaders(siteHashes(directory));
}

/** The editor, where a site has one, has headers of its own. */
function headersByPath(directory: string, headers: Headers): (path: string) => Headers {
  const place = builtPlace(directory);
  const own = place && editorHeaders(place);
  return (path) => (own && /^\/redaktion(?:\/|$)/.test(path) ? own : headers);
}

/**
 * Answers requests for a built site with the headers of production, errors included. Pages are answered with and
 * without the slash at their end, since a redirect would be one more line in the browser's list.
 * @param directory the built site
 * @param onion the origin of the onion service, if there is one
 */
export function siteListener(
  directory: string,
  onion = readOperator()?.onion ?? null,
): (request: IncomingMessage, response: ServerResponse) => void {
  const headers = productionHeaders(directory);
  const headersAt = headersByPath(directory, headers);
  const refuse = refusal(directory, headers);
  const files = sirv(directory, {
    brotli: true,
    dotfiles: true,
    setHeaders: (response, path) => {
      const type = TYPES[extname(path)];
      const own = { ...(type && { 'Content-Type': type }), ...onionLocation(onion, response.req.url ?? '/') };
      for (const [name, value] of Object.entries(own)) response.setHeader(name, value);
    },
  });
  return (request, response) => {
    for (const [name, value] of Object.entries(headersAt(pathOf(request)))) response.setHeader(name, value);
    withoutFileDate(response);
    // Everything else fits into one answer, and sirv fails on some parts that are asked for.
    if (!isTilePart(request)) delete request.headers.range;
    if (request.method !== 'GET' && request.method !== 'HEAD') refuse(request, response, 405);
    else if (HIDDEN.test(pathOf(request))) refuse(request, response, 404);
    else files(request, response, () => refuse(request, response, 404));
  };
}

/**
 * Serves a built site on http, as `siteListener` answers.
 * @param directory the built site
 * @param port a free port; 0 takes any
 * @param onion the origin of the onion service, if there is one
 * @returns the server, once it answers
 */
export function serveSite(directory: string, port: number, onion?: string | null): Promise<Server> {
  const answer = siteListener(directory, onion);
  return new Promise((resolve, reject) => {
    const server = createServer(answer).on('error', reject).on('checkExpectation', answer);
    refuseUnreadable(server, productionHeaders(directory));
    server.listen(port, () => resolve(server));
  });
}
