import { describe, expect, it } from 'vitest';
import { foreignness } from '#editor/request-guard.ts';

const OWN = {
  host: 'localhost:4322',
  origin: 'http://localhost:4322',
  'content-type': 'application/json',
  'x-redaktion-token': 'word',
  'sec-fetch-site': 'same-origin',
};

function sent(headers: Record<string, string | undefined>, method = 'POST'): string | undefined {
  return foreignness({ method, headers: { ...OWN, ...headers } }, 4322, 'word');
}

describe('a request to the editor', () => {
  it('is answered when its own page sends it', () => {
    expect(sent({})).toBeUndefined();
    expect(sent({ host: '127.0.0.1:4322', origin: 'http://127.0.0.1:4322' })).toBeUndefined();
    expect(
      sent({ origin: undefined, 'x-redaktion-token': undefined, 'sec-fetch-site': 'none' }, 'GET'),
    ).toBeUndefined();
  });

  it.each(['evil.example', 'evil.example:4322', 'localhost:4323', 'localhost', '', '[::1]:4322'])(
    'is refused when it calls this machine “%s”, whatever it asks',
    (host) => {
      expect(sent({ host }, 'GET')).toBe('Host');
      expect(sent({ host, origin: `http://${host}` })).toBe('Host');
    },
  );

  it.each(['http://evil.example', 'null', 'https://localhost:4322', 'http://127.0.0.1:4322'])(
    'is refused when the page of %s sends it',
    (origin) => {
      expect(sent({ origin })).toBe('Origin');
      expect(sent({ origin }, 'GET')).toBe('Origin');
    },
  );

  it('is refused when it would write without saying where it comes from, or without the token', () => {
    expect(sent({ origin: undefined })).toBe('Origin');
    expect(sent({ 'x-redaktion-token': undefined })).toBe('x-redaktion-token');
    expect(sent({ 'x-redaktion-token': 'wort' })).toBe('x-redaktion-token');
    expect(sent({ 'content-type': 'text/plain' })).toBe('Content-Type');
  });

  it('is refused when the browser says that another site began it', () => {
    expect(sent({ 'sec-fetch-site': 'cross-site' }, 'GET')).toBe('Sec-Fetch-Site');
    expect(sent({ 'sec-fetch-site': 'same-site' })).toBe('Sec-Fetch-Site');
  });
});
