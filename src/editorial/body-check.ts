import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { parseBody } from './body.ts';
import type { EntryFile } from './entry-file.ts';
import type { Finding } from './finding.ts';
import { markerOf } from './promise.ts';
import { REFERENCE, unknownReference } from './reference.ts';
import type { KnownNames } from './reference.ts';

/** Something one could dial. „§ 112“ is a section of a law. */
const DIALLED = /(?:\+\d|\b0\d)[\d\s/()\u2013-]{5,}\d|(?<!§ )\b11[025]\b|\b116[ \u00a0]?\d{3}\b/;

const FORBIDDEN: Partial<Record<RootContent['type'] | 'mdxjsEsm', string>> = {
  mdxjsEsm: 'import und export sind in Einträgen nicht erlaubt. Bitte die Zeile löschen.',
  mdxFlowExpression:
    'Geschweifte Klammern sind in Einträgen nicht erlaubt. Bitte als gewöhnlichen Text schreiben.',
  mdxTextExpression:
    'Geschweifte Klammern sind in Einträgen nicht erlaubt. Bitte als gewöhnlichen Text schreiben.',
  imageReference: 'Bilder sind in Einträgen nicht erlaubt. Bitte die Zeile löschen.',
  image: 'Bilder sind in Einträgen nicht erlaubt. Bitte die Zeile löschen.',
};

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Which attribute each permitted component takes, and the form of a right use. */
const COMPONENTS: Record<string, { attribute: string; example: string; kind: 'phone' | 'operator' }> = {
  Phone: { attribute: 'service', example: '<Phone service="polizei-notruf-110" />', kind: 'phone' },
  Operator: { attribute: 'field', example: '<Operator field="name" />', kind: 'operator' },
};

/** The markers of sentences, in the form of a right use. */
const MARKERS = {
  Promise: '<Promise by="Titel eines Tests">Ein Satz.</Promise>',
  Limit: '<Limit>Ein Satz.</Limit>',
};

/** A marker stands inside a paragraph and takes exactly its own attribute: a promise names a test, a limit nothing. */
function markerFault(element: JsxElement, marker: keyof typeof MARKERS): string | undefined {
  const attributes = element.attributes.map((each) => (each.type === 'mdxJsxAttribute' ? each : undefined));
  const [by, ...more] = attributes;
  const isNamed = by?.name === 'by' && typeof by.value === 'string' && by.value.trim() !== '';
  const isRight = more.length === 0 && (marker === 'Promise' ? isNamed : attributes.length === 0);
  if (isRight && element.type === 'mdxJsxTextElement' && element.children.length > 0) return undefined;
  return `Richtig ist, mitten im Absatz: ${MARKERS[marker]}.`;
}

function componentFault(element: JsxElement, names: KnownNames): string | undefined {
  const marker = markerOf(element);
  if (marker) return markerFault(element, marker);
  const component = COMPONENTS[element.name ?? ''];
  if (!component)
    return `„<${element.name ?? ''}>“ gibt es in Einträgen nicht. Erlaubt sind: ${Object.values(COMPONENTS)
      .map(({ example }) => example)
      .join(', ')}.`;
  const [attribute, ...more] = element.attributes;
  const value =
    attribute?.type === 'mdxJsxAttribute' && attribute.name === component.attribute
      ? attribute.value
      : undefined;
  if (typeof value !== 'string' || more.length > 0) return `Richtig ist: ${component.example}.`;
  return unknownReference(component.kind, value, names);
}

function linkFault(url: string, names: KnownNames): string | undefined {
  const match = REFERENCE.exec(url);
  if (match) return unknownReference(match[1] ?? '', match[2] ?? '', names);
  return `Der Link „${url}“ ist hier nicht erlaubt. Auf Einträge verweist man mit ihrem Kurznamen, zum Beispiel [KIS](service:kis-leipzig) oder [Stalking](guide:stalking); fremde Adressen stehen im Kopf unter „websites“ oder „sources“.`;
}

function nodeFault(node: RootContent, names: KnownNames): string | undefined {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    return componentFault(node, names);
  if (node.type === 'link' || node.type === 'definition') return linkFault(node.url, names);
  if (
    (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') &&
    DIALLED.test(node.value)
  )
    return 'Hier steht eine Rufnummer im Text. Rufnummern stehen nur im Kopf; im Text zeigt <Phone service="kurzname" /> sie an.';
  return FORBIDDEN[node.type];
}

/** Checks the words of an entry: only plain Markdown, the permitted components, and links to entries that exist. */
export function checkBody(entry: EntryFile, names: KnownNames): Finding[] {
  const at = (line: number, message: string): Finding => ({
    file: entry.file,
    line: line + entry.bodyLine - 1,
    message,
  });
  let tree: Root;
  try {
    tree = parseBody(entry.body);
  } catch (error) {
    const line = (error as { line?: number }).line ?? 1;
    return [
      at(
        line,
        'Der Text lässt sich nicht lesen. Bitte spitze und geschweifte Klammern in dieser Zeile prüfen.',
      ),
    ];
  }
  const findings: Finding[] = [];
  visit(tree, (node) => {
    const fault = node.type === 'root' ? undefined : nodeFault(node, names);
    if (fault) findings.push(at(node.position?.start.line ?? 1, fault));
  });
  return findings;
}
