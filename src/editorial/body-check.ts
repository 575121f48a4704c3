import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { placeInFile, readBody } from './body.ts';
import { componentFault } from './component-check.ts';
import type { EntryFile } from './entry-file.ts';
import type { Fault, Finding } from './finding.ts';
import { fault } from './finding.ts';
import { linkFault } from './link-check.ts';
import type { KnownNames } from './reference.ts';

const ESM: Fault = {
  code: 'ESM_FORBIDDEN',
  message: 'import und export sind in Einträgen nicht erlaubt. Bitte die Zeile löschen.',
};
const EXPRESSION: Fault = {
  code: 'EXPRESSION_FORBIDDEN',
  message: 'Geschweifte Klammern sind in Einträgen nicht erlaubt. Bitte als gewöhnlichen Text schreiben.',
};
const IMAGE: Fault = {
  code: 'IMAGE_FORBIDDEN',
  message: 'Bilder sind in Einträgen nicht erlaubt. Bitte die Zeile löschen.',
};
const FORM: Fault = {
  code: 'MARKDOWN_NOT_ALLOWED',
  message:
    'Diese Form gibt es in Einträgen nicht. Erlaubt sind Absätze, Listen, **fett** und Hinweise mit >.',
};

const FORBIDDEN: Partial<Record<Nodes['type'], Fault>> = {
  mdxjsEsm: ESM,
  mdxFlowExpression: EXPRESSION,
  mdxTextExpression: EXPRESSION,
  image: IMAGE,
  imageReference: IMAGE,
  thematicBreak: FORM,
  code: FORM,
};

function nodeFault(node: Nodes, names: KnownNames): Fault | undefined {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    return componentFault(node, names);
  if (node.type === 'link' && node.children.length === 0)
    return {
      code: 'LINK_EMPTY',
      message: 'Dieser Link hat keine Worte. Richtig ist [KIS](service:kis-leipzig).',
    };
  if (node.type === 'link' || node.type === 'definition') return linkFault(node.url, names);
  if (node.type === 'heading' && (node.depth < 2 || node.depth > 3))
    return { code: 'HEADING_LEVEL', message: 'Überschriften beginnen hier mit ## oder ###.' };
  return FORBIDDEN[node.type];
}

const UNREADABLE: Fault = {
  code: 'BODY_UNREADABLE',
  message: 'Der Text lässt sich nicht lesen. Bitte spitze und geschweifte Klammern in dieser Zeile prüfen.',
};

/** Checks the words of an entry: only plain Markdown, the permitted components, and links to entries that exist. */
export function checkBody(entry: EntryFile, names: KnownNames): Finding[] {
  const body = readBody(entry);
  if (!body.root) return [fault(entry.file, body.fault, UNREADABLE)];
  const findings: Finding[] = [];
  visit(body.root, (node) => {
    const wrong = nodeFault(node, names);
    const start = node.position?.start ?? { line: 1, column: 1 };
    if (wrong) findings.push(fault(entry.file, placeInFile(entry, start), wrong));
  });
  return findings;
}
