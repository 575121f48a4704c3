import type { Link, Root, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { OperatorField } from '#domain/operator.ts';
import { operatorSchema } from '#domain/operator.ts';
import type { EntryKind, SitePage } from '#domain/permalink.ts';
import { SITE_PAGES, permalink } from '#domain/permalink.ts';
import { phoneDisplay, phoneHref } from '#domain/phone.ts';
import { publishService } from '#domain/published-service.ts';
import type { ContentTree } from '#editorial/content-tree.ts';
import { readContentTree } from '#editorial/content-tree.ts';
import { REFERENCE } from '#editorial/reference.ts';
import { unwrapMarkers } from './promise-markers.ts';

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

const text = (value: string): Text => ({ type: 'text', value });

let cached: ContentTree | undefined;

/** The content tree, read once for a build; the content check has already refused a faulty one. */
function tree(): ContentTree {
  if (process.env['NODE_ENV'] !== 'production') return readContentTree();
  cached ??= readContentTree();
  return cached;
}

function entryAddress(kind: EntryKind, slug: string): string {
  const entries = { service: tree().services, guide: tree().guides, topic: tree().topics }[kind];
  const entry = entries.find((candidate) => candidate.slug === slug);
  if (!entry) throw new Error(`Der Verweis „${kind}:${slug}“ führt ins Leere.`);
  return permalink(kind, entry.value.number);
}

function address(url: string): string {
  const [, kind, name] = REFERENCE.exec(url) ?? [];
  if (!kind || !name) throw new Error(`Der Link „${url}“ ist in Einträgen nicht erlaubt.`);
  return kind === 'page' ? SITE_PAGES[name as SitePage] : entryAddress(kind as EntryKind, name);
}

function attributeValue(element: JsxElement): string {
  const [attribute] = element.attributes;
  return typeof attribute?.value === 'string' ? attribute.value : '';
}

function phoneLink(slug: string): Link {
  const service = tree().services.find((entry) => entry.slug === slug);
  const phone = service && publishService(service.value).phones[0];
  if (!phone) throw new Error(`„${slug}“ hat keine veröffentlichte Rufnummer.`);
  return { type: 'link', url: phoneHref(phone.number), children: [text(phoneDisplay(phone.number))] };
}

function operatorText(field: string): Text | Link['children'][number] {
  const value = tree().operator[0]?.value[field as OperatorField];
  if (value) return text(value);
  const meaning = operatorSchema.shape[field as OperatorField].description ?? field;
  return { type: 'emphasis', data: { hName: 'mark' }, children: [text(`[Noch einzutragen: ${meaning}]`)] };
}

/**
 * A remark plugin: turns `service:slug` links into addresses and `<Phone>` and `<Operator>` into text,
 * so that no number, name of the operator or address ever stands in an entry's words. The markers of promises go.
 * @throws {Error} naming the reference that leads nowhere.
 */
export function entryReferences() {
  return (root: Root): void => {
    unwrapMarkers(root);
    visit(root, (node, index, parent) => {
      if (node.type === 'link' || node.type === 'definition') node.url = address(node.url);
      if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
      if (!parent || index === undefined) return;
      const value = attributeValue(node);
      const inline = node.name === 'Phone' ? phoneLink(value) : operatorText(value);
      parent.children[index] =
        node.type === 'mdxJsxFlowElement' ? { type: 'paragraph', children: [inline] } : inline;
    });
  };
}
