import { describe, expect, it } from 'vitest';
import { placeFrom, placeMetas } from '#editor/host/host-place.ts';
import { editorPlace } from '#publication/editor-place.ts';
import { editorHeaders, responseHeaders } from '#publication/headers.ts';

const PLACE = { api: 'https://api.github.com', repository: 'verein/lotse', branch: 'main' };

describe('where the editor of a build proposes changes', () => {
  it('is nowhere in a build that does not say it', () => {
    expect(editorPlace({})).toBeUndefined();
    expect(editorPlace({ EDITOR_REPOSITORY: '', EDITOR_API: 'x' })).toBeUndefined();
  });

  it('is GitHub and the main branch, if nothing else is said', () => {
    expect(editorPlace({ EDITOR_REPOSITORY: 'verein/lotse' })).toEqual(PLACE);
  });

  it.each([
    { EDITOR_REPOSITORY: 'lotse' },
    { EDITOR_REPOSITORY: "a/b'; connect-src *" },
    { EDITOR_REPOSITORY: 'a/b"><script>' },
    { EDITOR_REPOSITORY: 'a/b', EDITOR_API: 'http://api.github.com' },
    { EDITOR_REPOSITORY: 'a/b', EDITOR_API: 'https://api.github.com/; script-src *' },
    { EDITOR_REPOSITORY: 'a/b', EDITOR_API: 'javascript:alert(1)' },
    { EDITOR_REPOSITORY: 'a/b', EDITOR_BRANCH: 'main\nx' },
    { EDITOR_REPOSITORY: 'a/b', EDITOR_BRANCH: '../main' },
  ])('is refused in German when it could be something else: %o', (environment) => {
    expect(() => editorPlace(environment)).toThrow(/Richtig ist zum Beispiel EDITOR_/);
  });

  it('is read from the page as it was written there', () => {
    const metas = placeMetas(PLACE);
    expect(placeFrom((name) => metas[name])).toEqual(PLACE);
  });

  it('is the only place that its policy lets it ask, and everything else is as strict as the site', () => {
    const headers = editorHeaders(PLACE);
    const policy = headers['Content-Security-Policy'] ?? '';
    expect(policy).toContain('connect-src https://api.github.com/repos/verein/lotse/;');
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(headers['X-Robots-Tag']).toContain('noindex');
    const site = responseHeaders({ style: 'a', script: 'b' });
    for (const [name, value] of Object.entries(site))
      if (name !== 'Content-Security-Policy') expect(headers[name]).toBe(value);
    for (const rule of [
      "default-src 'none'",
      "form-action 'none'",
      "trusted-types 'none'",
      "base-uri 'none'",
    ])
      expect(policy).toContain(rule);
  });
});
