import { parse } from 'parse5';
import { MarkupWalk } from './markup-walk.ts';
import type { MarkupElement, MarkupNode } from './markup-tree.ts';
import { attribute, isElement, nodesIn, textOf } from './markup-tree.ts';
import { passage } from './passage.ts';
import type { Script } from './script-reading.ts';
import { readScript, scriptAddresses } from './script-reading.ts';
import type { Reading } from './site-file.ts';
import { emptyReading } from './site-file.ts';
import { readStyle } from './style-reading.ts';
import { addressesIn, readValue } from './value-reading.ts';
import type { Value } from './value-reading.ts';

type Spoken = Pick<Reading, 'passages' | 'cards'>;

const ADDRESSED = [
  'href',
  'src',
  'action',
  'data',
  'poster',
  'formaction',
  'cite',
  'content',
  'srcset',
  'ping',
];
/** What browsers, home screens and messengers show as the name of a page. */
const NAMED =
  /^(?:og:(?:title|description|site_name|image:alt)|twitter:(?:title|description|image:alt)|(?:dc\.)?title|application-name|apple-mobile-web-app-title)$/i;
const DATA = /\b(?:json|importmap|speculationrules)\b/i;

function titleOf(element: MarkupElement): string[] {
  if (element.tagName === 'title' && !element.namespaceURI.endsWith('/svg')) return [textOf(element)];
  if (element.tagName !== 'meta') return [];
  const name = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
  return NAMED.test(name) ? [attribute(element, 'content') ?? ''] : [];
}

function isAddress({ name, value }: { name: string; value: string }): boolean {
  return ADDRESSED.includes(name) && (name !== 'content' || /^(?:https?:|\/)/.test(value));
}

function addressesOf({ tagName, attrs }: MarkupElement, text: () => string): string[] {
  if (tagName === 'loc') return [text()];
  return attrs.filter(isAddress).map(({ value }) => value);
}

/** Blocks of data in a page are records; a block of code is a script. */
function readInline(elements: readonly MarkupElement[]): { scripts: Script[]; data: Value[] } {
  const inline = elements.filter((each) => each.tagName === 'script' && attribute(each, 'src') === undefined);
  const isData = (each: MarkupElement): boolean => DATA.test(attribute(each, 'type') ?? '');
  return {
    scripts: inline.filter((each) => !isData(each)).map((each) => readScript(textOf(each))),
    data: inline.filter(isData).map((each) => JSON.parse(textOf(each)) as Value),
  };
}

/** Everything in the file that is read together, and what it stands under. */
function spokenIn(
  { passages, cards }: MarkupWalk,
  scripts: readonly Script[],
  data: readonly Value[],
): Spoken {
  const others = [...scripts, ...data.map(readValue)];
  return {
    passages: [...passages, ...others.flatMap((each) => each.passages)],
    cards: [...cards, ...others.flatMap((each) => each.cards)],
  };
}

/** Comments; the first line of an XML file is one to an HTML parser, and says nothing. */
function commentsIn(nodes: readonly MarkupNode[]): string[] {
  const texts = nodes.flatMap((node) => (node.nodeName === '#comment' && 'data' in node ? [node.data] : []));
  return texts.filter((text) => !/^\?xml(?:-stylesheet)?\s/.test(text));
}

/**
 * Reads HTML, SVG or XML as a browser does.
 * @param source the text of the file
 * @param ids what the whole file is about: the address of the page
 * @throws {SyntaxError} when a script or a block of data in it cannot be read
 */
export function readMarkup(source: string, ids: readonly string[]): Reading {
  const document = parse(source, { scriptingEnabled: false });
  const nodes = [...nodesIn(document)];
  const elements = nodes.filter(isElement);
  const walk = new MarkupWalk(ids);
  walk.visit(document);
  walk.flush();
  const { scripts, data } = readInline(elements);
  const spoken = spokenIn(walk, scripts, data);
  const reading = { ...emptyReading(), source, elements, scripts, ...spoken };
  reading.data = [...data, ...scripts.map((script) => script.data)];
  reading.comments = commentsIn(nodes);
  reading.styles = elements.filter(({ tagName }) => tagName === 'style').map(textOf);
  reading.passages.push(
    ...reading.comments.map((text) => passage(text)),
    ...reading.styles.flatMap(readStyle),
  );
  reading.titles = elements.flatMap(titleOf);
  const named = elements.flatMap((element) => addressesOf(element, () => textOf(element)));
  reading.addresses = [...named, ...scripts.flatMap(scriptAddresses), ...data.flatMap(addressesIn)];
  return reading;
}
