import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { markerOf } from '#editorial/promise.ts';

/** Whether a node begins on the line on which another ends, or on the next: between paragraphs there is an empty one. */
function followsAtOnce(before: RootContent, node: RootContent): boolean {
  return (node.position?.start.line ?? 0) - (before.position?.end.line ?? 0) <= 1;
}

/**
 * Takes the markers of promises and limits away and leaves their sentences: they are for tests, not for readers. MDX
 * turns a paragraph that holds nothing but markers into a row of markers; such a row becomes one paragraph again.
 */
export function unwrapMarkers(root: Root): void {
  const made = new WeakSet<RootContent>();
  visit(root, (node, index, parent) => {
    if (!parent || index === undefined || !markerOf(node) || !('children' in node)) return;
    const sentence = node.children as PhrasingContent[];
    if (node.type === 'mdxJsxTextElement') {
      parent.children.splice(index, 1, ...sentence);
      return [SKIP, index];
    }
    const { position } = node;
    const before = parent.children[index - 1];
    if (before?.type === 'paragraph' && made.has(before) && followsAtOnce(before, node as RootContent)) {
      before.children.push({ type: 'text', value: ' ' }, ...sentence);
      if (before.position && position) before.position.end = position.end;
      parent.children.splice(index, 1);
    } else {
      const paragraph: Paragraph = { type: 'paragraph', children: sentence };
      if (position) paragraph.position = { ...position };
      made.add(paragraph);
      parent.children[index] = paragraph;
    }
    return [SKIP, index];
  });
}
