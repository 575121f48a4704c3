import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Fault } from './finding.ts';
import { markerOf } from './promise.ts';
import type { KnownNames } from './reference.ts';
import { referenceFault } from './reference.ts';

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

const EXAMPLES = Object.values(COMPONENTS).map(({ example }) => example);

function exampleFor(name: string): string {
  const marker = name === 'Promise' || name === 'Limit' ? `mitten im Absatz: ${MARKERS[name]}` : undefined;
  return `Richtig ist: ${COMPONENTS[name]?.example ?? EXAMPLES.join(' oder ')}.`.replace(
    /: .*\.$/s,
    (plain) => (marker ? `, ${marker}.` : plain),
  );
}

/** What no component may carry, whatever it is called. */
function attributeFault({ name, attributes }: JsxElement): Fault | undefined {
  const right = exampleFor(name ?? '');
  if (attributes.some(({ type }) => type === 'mdxJsxExpressionAttribute'))
    return { code: 'SPREAD_FORBIDDEN', message: `Geschweifte Klammern sind hier nicht erlaubt. ${right}` };
  const names = attributes.flatMap((each) => (each.type === 'mdxJsxAttribute' ? [each.name] : []));
  const handler = names.find((each) => /^on/i.test(each));
  if (handler)
    return { code: 'EVENT_HANDLER', message: `„${handler}“ führt etwas aus und ist nicht erlaubt. ${right}` };
  const styling = names.find((each) => /^(?:style|class|className|id|slot|set:\w+)$/.test(each));
  if (styling) return { code: 'ATTR_NOT_ALLOWED', message: `„${styling}“ ist nicht erlaubt. ${right}` };
  if (attributes.some(({ value }) => typeof value === 'object' && value !== null))
    return {
      code: 'EXPRESSION_FORBIDDEN',
      message: `Geschweifte Klammern sind hier nicht erlaubt. ${right}`,
    };
  return undefined;
}

/** A marker stands inside a paragraph and takes exactly its own attribute: a promise names a test, a limit nothing. */
function markerFault(element: JsxElement, marker: keyof typeof MARKERS): Fault | undefined {
  const attributes = element.attributes.map((each) => (each.type === 'mdxJsxAttribute' ? each : undefined));
  const [by, ...more] = attributes;
  const isNamed = by?.name === 'by' && typeof by.value === 'string' && by.value.trim() !== '';
  const isRight = more.length === 0 && (marker === 'Promise' ? isNamed : attributes.length === 0);
  if (isRight && element.type === 'mdxJsxTextElement' && element.children.length > 0) return undefined;
  return { code: 'MARKER_FORM', message: `Richtig ist, mitten im Absatz: ${MARKERS[marker]}.` };
}

/** What is wrong with a component in the words of an entry, or nothing. */
export function componentFault(element: JsxElement, names: KnownNames): Fault | undefined {
  const carried = attributeFault(element);
  if (carried) return carried;
  const marker = markerOf(element);
  if (marker) return markerFault(element, marker);
  const name = element.name ?? '';
  const component = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (!component) {
    const message = `„<${name}>“ gibt es in Einträgen nicht. Erlaubt sind: ${EXAMPLES.join(', ')}.`;
    return { code: 'COMPONENT_NOT_ALLOWED', message };
  }
  const [attribute, ...more] = element.attributes;
  const value =
    attribute?.type === 'mdxJsxAttribute' && attribute.name === component.attribute
      ? attribute.value
      : undefined;
  if (typeof value !== 'string' || more.length > 0 || element.children.length > 0)
    return { code: 'ATTR_NOT_ALLOWED', message: exampleFor(name) };
  return referenceFault(component.kind, value, names);
}
