import { describe, expect, it } from 'vitest';
import type { Ask } from '#editorial/outward-links.ts';
import { checkLinks, linkReport, outwardLinks } from '#editorial/outward-links.ts';
import { inventedService } from './fixtures/invented-service.ts';
import { treeOf } from './fixtures/invented-tree.ts';

const link = (url: string) => ({ url, files: ['content/a.mdx'] });
const stateOf = async (url: string, ask: Ask) =>
  (await checkLinks([link(url)], ask, 0)).map(({ what }) => what);
const URL_A = 'https://www.musterhafen.example/a';

describe('a link to another site', () => {
  it('is found wherever a head names one, each once', () => {
    const service = inventedService({
      websites: [{ url: URL_A }],
      sources: { a: { title: 'Hafen', url: URL_A }, b: { title: 'Gasse', url: 'https://gasse.example/' } },
    });
    expect(outwardLinks(treeOf(service)).map(({ url }) => url)).toEqual([URL_A, 'https://gasse.example/']);
  });

  it.each<[number, string, string[]]>([
    [200, URL_A, []],
    [200, 'https://musterhafen.example/b', []],
    [403, URL_A, []],
    [429, URL_A, []],
    [404, URL_A, ['antwortet 404']],
    [410, URL_A, ['antwortet 410']],
    [503, URL_A, ['antwortet 503']],
    [200, 'https://wetten.example/', ['führt jetzt zu wetten.example']],
  ])(
    'that answers %i from %s needs somebody only when it is gone or belongs to another',
    async (status, url, what) => {
      expect(await stateOf(URL_A, () => Promise.resolve({ status, url }))).toEqual(what);
    },
  );

  it('that does not answer is told without the reason of a machine', async () => {
    const fail = (name: string) => () =>
      Promise.reject(Object.assign(new Error('ECONNREFUSED 10.0.0.1'), { name }));
    expect(await stateOf(URL_A, fail('TimeoutError'))).toEqual(['antwortet nicht']);
    expect(await stateOf(URL_A, fail('TypeError'))).toEqual(['ist nicht erreichbar']);
  });

  it('waits until the one before it to the same host was answered', async () => {
    let asked = 0;
    let most = 0;
    const ask: Ask = async (url) => {
      most = Math.max(most, ++asked);
      await Promise.resolve();
      asked -= 1;
      return { status: 200, url };
    };
    await checkLinks([link(URL_A), link(`${URL_A}b`), link(`${URL_A}c`)], ask, 0);
    expect(most).toBe(1);
  });

  it('is told with its files, as text', () => {
    expect(linkReport([{ ...link(URL_A), state: 'gone', what: 'antwortet 404' }])).toContain(
      `\`${URL_A}\` antwortet 404: content/a.mdx`,
    );
    expect(linkReport([])).toContain('Alle');
  });
});
