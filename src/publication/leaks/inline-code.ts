import { createHash } from 'node:crypto';
import type { InlineHashes } from '#publication/headers.ts';
import { inlineHashes } from '#publication/headers.ts';
import { isNote } from '#publication/output.ts';
import { attribute, isElement, textOf } from '#publication/reading/markup-tree.ts';
import type { MarkupElement } from '#publication/reading/markup-tree.ts';
import type { Detector, Sight } from './leak.ts';

const CURE =
  'Eine Seite trägt genau einen Stil und ein Skript, deren Prüfsummen in _headers stehen. Bitte den Code dorthin verlegen.';
const NO_CODE = /\b(?:json|importmap|speculationrules)\b/i;

/** The policy that the site is published with; empty when it has none. */
export function policyOf(site: Sight['site'], name = '_headers'): string {
  return /Content-Security-Policy[:\s"]+([^\n"]+)/.exec(site.get(name)?.source ?? '')?.[1]?.trim() ?? '';
}

function isInlineCode(element: MarkupElement): boolean {
  if (element.tagName === 'style') return true;
  if (element.tagName !== 'script') return false;
  return attribute(element, 'src') === undefined && !NO_CODE.test(attribute(element, 'type') ?? '');
}

function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

function hashesOf(source: string): InlineHashes | undefined {
  try {
    return inlineHashes(source);
  } catch {
    return undefined;
  }
}

/** A page whose style and script are not the ones that the headers name. */
export const pageCode: Detector = {
  kind: 'page-code',
  cure: CURE,
  find: ({ file, site }) => {
    // The file that people keep has a style of its own, which the next rule looks at, and needs no script.
    if (file.format !== 'page' || isNote(file.name)) return [];
    if (file.fault !== undefined || !site.has('_headers')) return [];
    const hashes = hashesOf(file.source);
    if (!hashes) return ['Die Seite hat nicht genau einen Stil und ein Skript.'];
    const isNamed = Object.values(hashes).every((hash) => policyOf(site).includes(hash));
    return isNamed ? [] : ['Stil oder Skript der Seite stehen nicht in _headers.'];
  },
};

/** A block of code, in a page or drawing, that the headers do not name. */
export const inlineCode: Detector = {
  kind: 'inline-code',
  cure: CURE,
  find: ({ file, site }) =>
    file.elements
      .filter((element) => site.has('_headers') && isInlineCode(element))
      .filter((element) => !policyOf(site).includes(hashOf(textOf(element))))
      .map(({ tagName }) => `Ein <${tagName}> steht nicht in _headers.`),
};

/** Code in an attribute: `onclick`, `srcdoc`. */
export const eventHandlers: Detector = {
  kind: 'event-handler',
  cure: 'Die Richtlinie verbietet Code in Attributen. Bitte addEventListener im Skript benutzen.',
  find: ({ file }) =>
    file.elements
      .flatMap(({ tagName, attrs }) => attrs.map(({ name }) => `${tagName} ${name}`))
      .filter((name) => / (?:on[a-z]+|srcdoc)$/.test(name))
      .map((name) => `„${name}“ ist Code in einem Attribut.`),
};

/** A style in an attribute. */
export const styleAttributes: Detector = {
  kind: 'style-attribute',
  cure: 'Die Richtlinie verbietet „style“ als Attribut. Bitte eine Klasse benutzen.',
  find: ({ file }) =>
    file.elements
      .filter((element) => isElement(element) && attribute(element, 'style') !== undefined)
      .map(({ tagName }) => `<${tagName}> trägt „style“.`),
};

/** A link that runs code or opens a page made of its own address. */
export const codeLinks: Detector = {
  kind: 'code-link',
  cure: 'Links führen zu Adressen, nicht zu Code. Bitte den Link löschen.',
  find: ({ file }) =>
    file.elements
      .filter(({ tagName }) => tagName !== 'link' && tagName !== 'img')
      .flatMap((element) =>
        ['href', 'src', 'action', 'formaction', 'data'].flatMap((name) => attribute(element, name) ?? []),
      )
      .filter((address) =>
        /^\s*(?:javascript|vbscript|data|blob|file):/i.test(address.replaceAll(/[\t\n\r]/g, '')),
      )
      .map((address) => `„${address.trim().slice(0, 40)}“ ist Code statt einer Adresse.`),
};

const WEAK =
  /'unsafe-inline'|'unsafe-eval'|'unsafe-hashes'|'strict-dynamic'|\*|\bhttps?:|\bblob:|\bfilesystem:/;

/** A policy that allows more than the site needs, or another one for another server. */
export const weakPolicies: Detector = {
  kind: 'weak-policy',
  cure: 'Die Richtlinie steht nur in src/publication/headers.ts und erlaubt keine fremden Server und keinen Code ohne Prüfsumme.',
  find: ({ file, site }) => {
    if (file.name !== '_headers' && file.name !== 'Caddyfile') return [];
    const policy = policyOf(site, file.name);
    const weak = WEAK.test(policy) || !policy.includes("default-src 'none'");
    return [
      ...(weak ? ['Die Richtlinie erlaubt zu viel.'] : []),
      ...(policy === policyOf(site) ? [] : ['Die Richtlinie ist eine andere als in _headers.']),
    ];
  },
};
