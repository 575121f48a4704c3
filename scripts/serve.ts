import { readFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { inlineHashes, responseHeaders } from '#publication/headers.ts';

/** Files for hosts, not for visitors. */
const HIDDEN = new Set(['/Caddyfile', '/_headers']);

function missing(response: ServerResponse, headers: Record<string, string>, page: Buffer): void {
  response.writeHead(404, { ...headers, 'Content-Type': 'text/html;charset=utf-8' });
  response.end(page);
}

/**
 * Serves a built site with the headers of production on every response, errors included.
 * @param directory the built site
 * @param port a free port; 0 takes any
 * @returns the server, once it answers
 */
export function serveSite(directory: string, port: number): Promise<Server> {
  const page = readFileSync(join(directory, '404.html'));
  const headers = responseHeaders(inlineHashes(page.toString('utf8')));
  const files = sirv(directory, {
    brotli: true,
    dotfiles: true,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const refuse = (): void => missing(response, headers, page);
    if (HIDDEN.has(request.url ?? '')) refuse();
    else files(request, response, refuse);
  };
  return new Promise((resolve, reject) => {
    const server = createServer(answer).on('error', reject);
    server.listen(port, () => resolve(server));
  });
}
