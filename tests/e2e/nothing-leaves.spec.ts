import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse } from 'parse5';
import { DIST, EXIT, PAGES } from './site.ts';

type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

function elementsIn(node: ParentNode): Element[] {
  return node.childNodes.flatMap((child) =>
    'tagName' in child ? [child, ...elementsIn('content' in child ? child.content : child)] : [],
  );
}

function textOf(node: ParentNode): string {
  const texts = node.childNodes.map((child) => {
    if ('value' in child) return child.value;
    return 'childNodes' in child ? textOf(child) : '';
  });
  return texts.join('').replaceAll(/\s+/g, ' ').trim();
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/** Attributes that send something, open another tab, or tell a server that a link was pressed. */
const SENDING = ['action', 'formaction', 'target', 'ping', 'http-equiv'];
const FETCHING_AHEAD = /\b(preconnect|prefetch|dns-prefetch|preload|modulepreload|prerender|manifest)\b/;

function linkFaults(link: Element): string[] {
  const href = attribute(link, 'href') ?? '';
  if (!/^(https?:)?\/\//.test(href)) return [];
  const { hostname } = new URL(href, 'https://lotse-leipzig.example');
  const name = attribute(link, 'aria-label') ?? textOf(link);
  const tells = name.includes(hostname.replace(/^www\./, '')) || /\bWebsite\b/.test(name);
  return [
    ...(/\bnoreferrer\b/.test(attribute(link, 'rel') ?? '')
      ? []
      : [`${href} is told where someone comes from`]),
    // Where the way out leads is said on /sicher-lesen/ and may not be said on its button.
    ...(tells || href === EXIT ? [] : [`„${name}“ does not say that it leads to ${hostname}`]),
  ];
}

function downloadFaults(all: readonly Element[]): string[] {
  const links = all.filter((element) => attribute(element, 'download') !== undefined);
  return links
    .filter((link) => {
      const note = all.find((element) => attribute(element, 'id') === attribute(link, 'aria-describedby'));
      return !note || !/auf (?:Ihrem|diesem) Gerät/.test(textOf(note));
    })
    .map((link) => `„${textOf(link)}“ leaves a file without saying so`);
}

/** Whatever in a page would let something out: to a server, to another tab, to the device. */
function waysOut(html: string): string[] {
  const all = elementsIn(parse(html));
  const sending = all.flatMap((element) =>
    SENDING.filter((name) => attribute(element, name) !== undefined).map(
      (name) => `${element.tagName} ${name}`,
    ),
  );
  const ahead = all
    .filter(({ tagName }) => tagName === 'link')
    .map((link) => attribute(link, 'rel') ?? '')
    .filter((rel) => FETCHING_AHEAD.test(rel));
  const others = all.filter(({ tagName }) => ['form', 'iframe', 'object', 'embed', 'base'].includes(tagName));
  const rules = all.filter((element) => attribute(element, 'type') === 'speculationrules');
  const links = all.filter(({ tagName }) => tagName === 'a' || tagName === 'area');
  const onion = /\.onion\b/.test(html) ? ['an address in the Tor network'] : [];
  return [
    ...sending,
    ...ahead,
    ...[...others, ...rules].map(({ tagName }) => tagName),
    ...links.flatMap(linkFaults),
    ...downloadFaults(all),
    ...onion,
  ];
}

/** What a page says of calls: each of these sentences, for pages on which a number can be pressed. */
function callNotes(html: string): string[] | undefined {
  const all = elementsIn(parse(html));
  if (!all.some((element) => attribute(element, 'href')?.startsWith('tel:'))) return undefined;
  return all.filter((element) => attribute(element, 'data-call-note') !== undefined).map(textOf);
}

const htmlOf = (address: string): string =>
  readFileSync(`${DIST}${address.endsWith('/') ? `${address}index.html` : address}`, 'utf8');

test('no page sends, opens, fetches ahead or leaves anything, and links to others say where they lead', () => {
  const found = PAGES.map((address) => [address, waysOut(htmlOf(address))] as const);
  expect(found.filter(([, faults]) => faults.length > 0)).toEqual([]);
});

test('links to others were looked at', () => {
  const outward = PAGES.flatMap((address) => [...htmlOf(address).matchAll(/<a [^>]*href="https:/g)]);
  expect(outward.length).toBeGreaterThan(200);
});

test('every page with numbers to press says once that calls stay in the phone, and which is on no bill', () => {
  const notes = PAGES.map((address) => [address, callNotes(htmlOf(address))] as const);
  expect(notes.filter(([, said]) => said).length).toBeGreaterThan(100);
  for (const [address, said] of notes) {
    if (!said) continue;
    expect(said, address).toHaveLength(1);
    expect(said[0], address).toMatch(/Anrufliste.*116[ \u00a0]016.*nicht auf der Rechnung/);
  }
});

for (const [what, html] of Object.entries({
  'a form': '<form></form>',
  'a button that sends elsewhere': '<button formaction="/x">Los</button>',
  'a link in another tab': '<a href="/hilfe/" target="_blank">Hilfe</a>',
  'a link that reports the press': '<a href="/hilfe/" ping="/zaehler">Hilfe</a>',
  'a page that goes on by itself': '<meta http-equiv="refresh" content="3;url=/">',
  'a connection made ahead': '<link rel="preconnect" href="https://beispiel.example">',
  'a page fetched ahead': '<script type="speculationrules">{}</script>',
  'a frame': '<iframe src="/x"></iframe>',
  'a link that tells where someone comes from': '<a href="https://beispiel.example">beispiel.example</a>',
  'a link that does not say where it leads': '<a href="https://beispiel.example" rel="noreferrer">hier</a>',
  'a link without a scheme': '<a href="//beispiel.example" rel="noreferrer">hier</a>',
  'a link inside a template': '<template><a href="https://beispiel.example">hier</a></template>',
  'a way out that tells where someone comes from': `<a href="${EXIT}">Seite verlassen</a>`,
  'a file to keep': '<a href="/plan.pdf" download>Plan</a>',
  'an address in the Tor network': `<p>http://${'a'.repeat(56)}.onion</p>`,
})) {
  test(`${what} would be noticed`, () => {
    expect(waysOut(html)).not.toEqual([]);
  });
}

for (const [what, html] of Object.entries({
  'a link that names the host':
    '<a href="https://www.beispiel.example/x" rel="noreferrer">beispiel.example, Zeiten</a>',
  'a link that names whose website it is':
    '<a href="https://beispiel.example" rel="nofollow noreferrer">Website des Vereins</a>',
  'a file to keep, with its warning':
    '<a href="/plan.pdf" download aria-describedby="w">Plan</a><p id="w">Die Datei bleibt auf diesem Gerät.</p>',
  'the way out': `<a href="${EXIT}" rel="noreferrer">Seite verlassen</a>`,
})) {
  test(`${what} is allowed`, () => {
    expect(waysOut(html)).toEqual([]);
  });
}
