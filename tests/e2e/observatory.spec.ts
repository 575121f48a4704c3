import type { APIRequestContext, APIResponse } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { RecordedResponse, RecordedVisit, Score } from './observatory-rules.ts';
import { observatory } from './observatory-rules.ts';
import { KINDS_OF_FILES, PAGES } from './site.ts';

/*
 * Real: every status, header and body, the answer to a preflight, the cookies, and the rules of MDN's Observatory 1.4.8.
 * Assumed, since hosts do it and the tests run without TLS: a valid certificate, one redirect from http to https, and a
 * domain in no preload list. The Observatory itself would not score an error; here its rules are put to errors too.
 */
const HOST = 'lotse-leipzig.example';

/** What a page can reach without cookies and before its domain stands in browsers' lists. */
const PAGE_SCORE = 135;
/** The same for everything that is no page: five points are for scripts with a hash of their content. */
const FILE_SCORE = 130;

function metaOf(body: string): Map<string, string[]> {
  const referrer = /<meta name="referrer" content="([^"]*)"/.exec(body)?.[1];
  const policies = body.matchAll(/<meta http-equiv="content-security-policy" content="([^"]*)"/gi);
  const found = new Map([['content-security-policy', [...policies].map(([, policy = '']) => policy)]]);
  return referrer ? found.set('referrer-policy', [referrer]) : found;
}

function recorded(response: APIResponse, body: string): RecordedResponse {
  const headers = response.headers();
  return { status: response.status(), headers, verified: true, httpEquiv: metaOf(body) };
}

async function visit(request: APIRequestContext, address: string): Promise<RecordedVisit> {
  const response = await request.get(address);
  const body = await response.text();
  const answer = recorded(response, body);
  const preflight = await request.fetch(address, {
    method: 'OPTIONS',
    headers: { 'Access-Control-Request-Method': 'GET', Origin: 'https://observatory.example' },
  });
  const redirects = ['http', 'https'].map((scheme, index) => ({
    url: new URL(`${scheme}://${HOST}${address}`),
    status: index === 0 ? 308 : answer.status,
  }));
  const { cookies } = await request.storageState();
  return {
    hostname: HOST,
    resources: { path: body },
    responses: {
      auto: answer,
      http: answer,
      https: answer,
      cors: preflight.ok() ? recorded(preflight, '') : null,
      httpRedirects: redirects,
      httpsRedirects: redirects,
    },
    session: { url: new URL(`https://${HOST}${address}`), jar: { serializeSync: () => ({ cookies }) } },
  };
}

let score: Score;

test.describe('by the rules of MDN’s HTTP Observatory', () => {
  test.describe.configure({ mode: 'default' });

  test.beforeAll(async () => {
    const rules = await observatory();
    // Without network everything else can still be tested; where changes are accepted, the rules may not be missing.
    test.skip(!rules && !process.env['GITHUB_ACTIONS'], 'The rules of the Observatory could not be fetched.');
    if (!rules) throw new Error('The rules of the Observatory could not be fetched.');
    score = rules;
  });

  test('every page has all points that a site without cookies can have', async ({ request }) => {
    const low: string[] = [];
    for (const address of [...PAGES, '/gibt-es-nicht/']) {
      const { score: points, results } = score(await visit(request, address));
      if (points < PAGE_SCORE) low.push(`${address}: ${String(points)} (${results.join(', ')})`);
    }
    expect(low).toEqual([]);
  });

  test('everything that is no page has all points but those for its scripts', async ({ request }) => {
    const files = KINDS_OF_FILES.filter((address) => !address.endsWith('.html'));
    expect(files.length).toBeGreaterThan(6);
    for (const address of files) {
      const { score: points, results } = score(await visit(request, address));
      expect(points, `${address}: ${results.join(', ')}`).toBe(FILE_SCORE);
      expect(results).toContain('sri-not-implemented-response-not-html');
    }
  });

  for (const [what, spoil] of Object.entries({
    'a policy that allows everything': ({ auto }) =>
      (auto.headers['content-security-policy'] = 'script-src * data:'),
    'no promise of TLS': ({ auto }) => delete auto.headers['strict-transport-security'],
    'a frame anywhere': ({ auto }) => {
      auto.headers['content-security-policy'] = "default-src 'none'";
      delete auto.headers['x-frame-options'];
    },
    'no redirect to https': (responses) => responses.httpRedirects.pop(),
  } satisfies Record<string, (responses: RecordedVisit['responses']) => unknown>)) {
    test(`a page with ${what} would be noticed`, async ({ request }) => {
      const spoilt = await visit(request, '/');
      spoil(spoilt.responses);
      expect(score(spoilt).score).toBeLessThan(PAGE_SCORE - 10);
    });
  }

  test('a script without its hash would be noticed', async ({ request }) => {
    const spoilt = await visit(request, '/');
    spoilt.resources.path = spoilt.resources.path.replace(/ integrity="[^"]*"/, '');
    expect(score(spoilt).score).toBe(PAGE_SCORE - 5);
  });
});
