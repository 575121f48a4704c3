import type { Root, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseBody } from '#editorial/body.ts';
import { unwrapMarkers } from '#publication/promise-markers.ts';

type Shape = string | [string, ...Shape[]];

/** What is left to read: the kinds of nodes, and the texts in them. */
function shape(node: Root | RootContent): Shape {
  if ('children' in node) return [node.type, ...node.children.map(shape)];
  return 'value' in node ? node.value : node.type;
}

function unwrapped(words: string): Shape[] {
  const root = parseBody(words);
  unwrapMarkers(root);
  return root.children.map(shape);
}

/** As MDX does before any plugin of ours: a paragraph of nothing but elements becomes those elements. */
function unravelled(words: string): Root {
  const root = parseBody(words);
  root.children = root.children.flatMap((node): RootContent[] => {
    if (node.type !== 'paragraph') return [node];
    const elements = node.children.filter((child) => child.type === 'mdxJsxTextElement');
    return elements.map((element) => ({ ...element, type: 'mdxJsxFlowElement' }) as RootContent);
  });
  return root;
}

describe('readers see of a promise or a limit', () => {
  it('its words, inside the paragraph', () => {
    expect(unwrapped('Vorher. <Promise by="ein Test">Das **bleibt**.</Promise> Nachher.')).toEqual([
      ['paragraph', 'Vorher. ', 'Das ', ['strong', 'bleibt'], '.', ' Nachher.'],
    ]);
  });

  it('a link and a component in it as they are', () => {
    expect(unwrapped('Gut: <Limit>[Suche](page:search) <Operator field="exit" /></Limit>')).toEqual([
      ['paragraph', 'Gut: ', ['link', 'Suche'], ' ', ['mdxJsxTextElement']],
    ]);
  });

  it('one paragraph where nothing else stood in it, and two where there were two', () => {
    const root = unravelled(
      '<Limit>Eins.</Limit>\n<Promise by="ein Test">Zwei.</Promise>\n\n<Limit>Drei.</Limit>',
    );
    unwrapMarkers(root);
    expect(root.children.map(shape)).toEqual([
      ['paragraph', 'Eins.', ' ', 'Zwei.'],
      ['paragraph', 'Drei.'],
    ]);
  });

  it('nothing else changed', () => {
    const words = '## Titel\n\n- Eins\n- <Phone service="x" />\n';
    expect(unwrapped(words)).toEqual(parseBody(words).children.map(shape));
  });
});
