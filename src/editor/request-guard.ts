import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** The header that carries the word which only the editor's own page knows. */
export const TOKEN_HEADER = 'x-redaktion-token';

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * Why a request does not come from the editor's own page, or nothing. A foreign `Host` means that somebody made a name of
 * theirs point to this machine (DNS rebinding); a foreign `Origin` or a missing token, that another page sends it.
 * @param port the port on which the editor answers
 * @param token the word that this start of the editor gave to its page
 */
export function foreignness(
  { method, headers }: { method?: string | undefined; headers: IncomingHttpHeaders },
  port: number,
  token: string,
): string | undefined {
  const hosts = [`localhost:${String(port)}`, `127.0.0.1:${String(port)}`];
  const { host = '', origin } = headers;
  if (!hosts.includes(host)) return 'Host';
  if (origin !== undefined && origin !== `http://${host}`) return 'Origin';
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'Sec-Fetch-Site';
  if (method === 'GET') return undefined;
  if (origin === undefined) return 'Origin';
  if (headers['content-type'] !== 'application/json') return 'Content-Type';
  return isSame(String(headers[TOKEN_HEADER] ?? ''), token) ? undefined : TOKEN_HEADER;
}
