import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOTE } from '#domain/permalink.ts';
import type { HostPlace } from '#editor/host/host-place.ts';
import { askedAddress } from '#editor/host/host-place.ts';

/** The hashes, in the form of a Content Security Policy, of the one style and the one script of every page. */
export type InlineHashes = { style: string; script: string };

function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

function only(html: string, pattern: RegExp, what: string): string {
  const found = [...html.matchAll(pattern)].map((match) => match[1] ?? '');
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`A page has ${String(found.length)} inline ${what}s instead of one.`);
  return found[0];
}

function styleHash(html: string): string {
  return hashOf(only(html, /<style>([\s\S]*?)<\/style>/g, 'style'));
}

/**
 * Reads the hashes from a built page.
 * @throws {Error} when the page does not carry exactly one inline style and one inline script
 */
export function inlineHashes(html: string): InlineHashes {
  return {
    style: styleHash(html),
    script: hashOf(only(html, /<script>([\s\S]*?)<\/script>/g, 'script')),
  };
}

/**
 * Reads the hashes that the policy of a whole site names: those of its pages, and the style of the file that people keep,
 * which is to look the same when it is opened here.
 * @param directory the built site
 * @throws {Error} when one of them has not exactly one style
 */
export function siteHashes(directory: string): InlineHashes {
  const pages = inlineHashes(readFileSync(join(directory, '404.html'), 'utf8'));
  const note = join(directory, NOTE);
  if (!existsSync(note)) return pages;
  return { ...pages, style: `${pages.style} ${styleHash(readFileSync(note, 'utf8'))}` };
}

/** No page of ours is in a frame, sends a form, moves its own address, or makes HTML from strings. */
const NEVER = [
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

function policy({ style, script }: InlineHashes): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${script}`,
    `style-src 'self' ${style}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    ...NEVER,
  ].join('; ');
}

/** Beside the policy, everything is the same everywhere. */
const BESIDES = {
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'geolocation=(), camera=(), microphone=(), payment=(), usb=(), browsing-topics=()',
};

/**
 * The headers of every response, errors included: the one source for our server, `_headers` and the Caddyfile.
 * Reasons stand in docs/decisions/0005-headers.md.
 */
export function responseHeaders(hashes: InlineHashes): Record<string, string> {
  return { 'Content-Security-Policy': policy(hashes), ...BESIDES };
}

/**
 * The headers of the editor, in a build that has one: its files come from here, and it asks one repository of one host.
 * Reasons stand in docs/decisions/0027-published-editor.md.
 */
export function editorHeaders(place: HostPlace): Record<string, string> {
  const own = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    'img-src data:',
    `connect-src ${askedAddress(place)}`,
  ];
  return {
    'Content-Security-Policy': [...own, ...NEVER].join('; '),
    ...BESIDES,
    'X-Robots-Tag': 'noindex, nofollow',
  };
}

/**
 * Tells Tor Browser that the same page lies in the Tor network. It is never a link on a page: pressed in any other
 * browser, that would ask the name service for it (RFC 7686; SecureDrop's rules for landing pages).
 * @param onion the origin of the onion service, or null when there is none
 * @param path where the page lies; the placeholder of a host, or `/` where a host can only say the same everywhere
 */
export function onionLocation(onion: string | null, path: string): Record<string, string> {
  return onion ? { 'Onion-Location': `${onion}${path}` } : {};
}
