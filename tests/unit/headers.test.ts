import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inlineHashes, responseHeaders } from '#publication/headers.ts';

const STYLE = 'p{color:navy}';
const SCRIPT = 'console.log(1)';
const PAGE = `<head><style>${STYLE}</style></head><body><script>${SCRIPT}</script></body>`;

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const headers = responseHeaders(inlineHashes(PAGE));
const directives = new Map(
  (headers['Content-Security-Policy'] ?? '').split('; ').map((part): [string, string[]] => {
    const [name = '', ...values] = part.split(' ');
    return [name, values];
  }),
);

describe('the policy of every page', () => {
  it('allows nothing that it does not name', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
  });

  it('allows the one script and the one style of the page by their hashes', () => {
    expect(directives.get('script-src')).toContain(hash(SCRIPT));
    expect(directives.get('style-src')).toContain(hash(STYLE));
  });

  it('allows no other code in the page', () => {
    expect(headers['Content-Security-Policy']).not.toMatch(/unsafe-inline|unsafe-eval/);
  });

  it('speaks to no other server', () => {
    expect(directives.get('connect-src')).toEqual(["'self'"]);
    expect(headers['Content-Security-Policy']).not.toMatch(/https?:|\*/);
  });

  it.each(['base-uri', 'form-action', 'frame-ancestors', 'trusted-types'])('forbids %s', (name) => {
    expect(directives.get(name)).toEqual(["'none'"]);
  });

  it('lets no HTML be made from strings', () => {
    expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
  });
});

describe('the headers of every response', () => {
  it.each([
    ['Referrer-Policy', 'no-referrer', 'tell no other site where someone came from'],
    ['Cache-Control', 'no-store', 'leave no copy on the device'],
    ['X-Content-Type-Options', 'nosniff', 'let no file be taken for another'],
    ['X-Frame-Options', 'DENY', 'let no other site show a page in a frame'],
  ])('%s: %s, to %s', (name, value) => {
    expect(headers[name]).toBe(value);
  });

  it('switch off the microphone, the camera and the place of the visitor', () => {
    for (const ability of ['geolocation', 'camera', 'microphone'])
      expect(headers['Permissions-Policy']).toContain(`${ability}=()`);
  });
});

describe('a page with other code than the one style and the one script', () => {
  it.each([
    ['two styles', `${PAGE}<style>a{}</style>`, /2 inline styles/],
    ['two scripts', `${PAGE}<script>1</script>`, /2 inline scripts/],
    ['no style', PAGE.replace(/<style>.*<\/style>/, ''), /0 inline styles/],
    ['no script', PAGE.replace(/<script.*<\/script>/, ''), /0 inline scripts/],
  ])('is refused: %s', (_case, html, reason) => {
    expect(() => inlineHashes(html)).toThrow(reason);
  });
});
