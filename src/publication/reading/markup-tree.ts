import type { DefaultTreeAdapterTypes } from 'parse5';

/** Nodes of parsed HTML, SVG or XML. */
export type MarkupNode = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
export type MarkupElement = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Whether a node is an element. */
export function isElement(node: MarkupNode | Parent): node is MarkupElement {
  return 'tagName' in node;
}

/** The nodes inside a node; those of a `<template>` too. */
export function childrenOf(node: MarkupNode | Parent): MarkupNode[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

/** A node and everything inside it, in the order of the text. */
export function* nodesIn(node: MarkupNode | Parent): Generator<MarkupNode> {
  for (const child of childrenOf(node)) {
    yield child;
    yield* nodesIn(child);
  }
}

/** The words inside a node. */
export function textOf(node: MarkupNode | Parent): string {
  return [...nodesIn(node)]
    .map((each) => (each.nodeName === '#text' && 'value' in each ? each.value : ''))
    .join('');
}

/** The value of an attribute, or nothing. `xlink:href` is called `href`. */
export function attribute(element: MarkupElement, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** Attributes that hold code, forms or drawings, and nothing that people or programs read as words. */
const WORDLESS = new Set(['class', 'style', 'integrity']);
/** Attributes with words in drawings; all others there are measures. */
const DRAWN_WORDS = /^(?:aria-|data-|href$|id$|title$)/;

/** Name and value of each attribute that can hold words, addresses or facts. */
export function spokenAttributes({ attrs, namespaceURI }: MarkupElement): [string, string][] {
  const isDrawn = namespaceURI.endsWith('/svg');
  return attrs
    .filter(({ name }) => (isDrawn ? DRAWN_WORDS.test(name) : !WORDLESS.has(name)))
    .map(({ name, value }) => [name, value]);
}
