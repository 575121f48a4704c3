import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inlineHashes, responseHeaders } from '#publication/headers.ts';
import type { Listener } from './origin.ts';

const KIT = fileURLToPath(new URL('../../node_modules/govuk-frontend/dist/govuk/', import.meta.url));

/** Where the pages for comparison lie on our own origin. */
export const COMPARISON = '/vergleich/';

/** The same page without `no-store`, since Firefox puts no page with it into its memory. */
const KEPT = `${COMPARISON}behalten/`;

/** A word that stands in the titles of the pages for comparison, and in none of ours. */
export const COMPARED_TITLE = 'Stalking';

const FILES: Record<string, string> = {
  'kit.css': 'text/css;charset=utf-8',
  'kit.js': 'text/javascript;charset=utf-8',
  'start.js': 'text/javascript;charset=utf-8',
};

const START = `import { createAll, ExitThisPage } from './kit.js';
createAll(ExitThisPage);
addEventListener('pageshow', ({ persisted }) => { document.documentElement.dataset.persisted = persisted; });`;

function kitFile(name: string): string | Buffer {
  if (name === 'start.js') return START;
  return readFileSync(join(KIT, name.replace('kit.', 'govuk-frontend.min.')));
}

/** Words of one of our pages, in the frame and with the exit of GOV.UK Frontend, linked in the ordinary way. */
function page(words: string, exit: string): string {
  return `<!doctype html><html class="govuk-template" lang="de"><head><meta charset="utf-8">
<title>${COMPARED_TITLE}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="${COMPARISON}kit.css"></head>
<body class="govuk-template__body govuk-frontend-supported">
<div class="govuk-exit-this-page" data-module="govuk-exit-this-page"><a href="${exit}" role="button" draggable="false"
class="govuk-button govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button"
rel="nofollow noreferrer">Exit this page</a></div>
<p><a id="next" href="${COMPARISON}2/">2</a> <input name="q" id="query"></p>
${words}<script type="module" src="${COMPARISON}start.js"></script></body></html>`;
}

function send(response: ServerResponse, type: string, body: string | Buffer): void {
  response.setHeader('Content-Type', type);
  response.end(body);
}

/**
 * Our site with pages for comparison beside it. These carry every header of ours but the policy, which does not know
 * their style and script: what they leave behind, they leave in spite of the headers.
 * @param site answers for our own pages
 * @param directory the built site, of which the words are taken
 * @param exit where their exit leads
 */
export function withComparison(site: Listener, directory: string, exit: string): Listener {
  const html = readFileSync(join(directory, 'hilfe/26/index.html'), 'utf8');
  const words = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const headers = Object.entries(responseHeaders(inlineHashes(html)));
  return (request, response) => {
    if (!request.url?.startsWith(COMPARISON)) {
      site(request, response);
      return;
    }
    const isKept = request.url.startsWith(KEPT);
    const withheld = ['Content-Security-Policy', ...(isKept ? ['Cache-Control'] : [])];
    for (const [header, value] of headers) if (!withheld.includes(header)) response.setHeader(header, value);
    const name = request.url.slice(COMPARISON.length);
    const type = FILES[name];
    if (type) send(response, type, kitFile(name));
    else send(response, 'text/html;charset=utf-8', page(words, exit));
  };
}
