import ts from 'typescript';

/** One rule of the check, and the text of its file with that rule switched off. */
export type Mutant = { file: string; line: number; what: string; text: string };

type Edit = { node: ts.Node; what: string; start: number; end: number; text: string };

/** Parts of a schema that refuse something. */
const REFUSING = new Set([
  'min',
  'max',
  'length',
  'regex',
  'refine',
  'superRefine',
  'positive',
  'nonnegative',
]);
/** Tables whose every line is a rule. */
const TABLES = /^(?:FORBIDDEN|CURES|PLACE_FIELDS)$/;
/** Lists whose every item is a rule. */
const LISTS = /(?:^|_)(?:RULES|LISTS)$/;

function replaced(node: ts.Node, what: string, text: string): Edit {
  return { node, what, start: node.getStart(), end: node.getEnd(), text };
}

function isNothing(expression: ts.Expression | undefined): boolean {
  return !expression || /^(?:undefined|\[\]|false|true|path|value|findings)$/.test(expression.getText());
}

/** `if (…) return …;` where what is returned is a fault. */
function condition(node: ts.Node): Edit[] {
  if (!ts.isIfStatement(node) || !ts.isReturnStatement(node.thenStatement)) return [];
  if (isNothing(node.thenStatement.expression)) return [];
  return [replaced(node.expression, `if (${node.expression.getText()})`, 'false')];
}

/** `.min(3)` and its like, and the strictness of an object. */
function schemaPart(node: ts.Node): Edit[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { name, expression } = node.expression;
  if (name.text === 'strictObject') return [replaced(name, 'strictObject', 'object')];
  if (!REFUSING.has(name.text) || /^(?:Math|z)$/.test(expression.getText())) return [];
  return [replaced(node, `.${name.text}(…)`, expression.getText())];
}

const FINDERS: Record<string, string> = { find: '() => []', isBroken: '() => false', pieces: '() => []' };

/** A rule in a list: one that finds nothing, or one that is not there. */
function listedRule(node: ts.Node): Edit[] {
  if (ts.isPropertyAssignment(node) && FINDERS[node.name.getText()]) {
    const code = /code: ['"](\w+)/.exec(node.parent.getText())?.[1] ?? '';
    return [replaced(node.initializer, code, FINDERS[node.name.getText()] ?? '')];
  }
  const list = node.parent as ts.Node | undefined;
  if (!list || !ts.isArrayLiteralExpression(list) || !ts.isVariableDeclaration(list.parent)) return [];
  if (!LISTS.test(list.parent.name.getText()) || ts.isObjectLiteralExpression(node)) return [];
  return [replaced(node, `${list.parent.name.getText()}: ${node.getText().slice(0, 40)}`, '...[]')];
}

function tableLine(node: ts.Node): Edit[] {
  if (!ts.isPropertyAssignment(node) || !ts.isVariableDeclaration(node.parent.parent)) return [];
  const table = node.parent.parent.name.getText();
  return TABLES.test(table) ? [replaced(node, `${table}.${node.name.getText()}`, '...{}')] : [];
}

/** A part of the whole check: one of the calls in the list of findings. */
function wholeCheck(node: ts.Node): Edit[] {
  if (!ts.isSpreadElement(node) || !/check\w+\(|withheld|refusedSize/i.test(node.getText())) return [];
  return [replaced(node, node.getText().replaceAll(/\s+/g, ' ').slice(0, 50), '...[]')];
}

/** All rules of a file of the check, each switched off in a text of its own. */
export function mutantsOf(file: string, source: string): Mutant[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const edits: Edit[] = [];
  const walk = (node: ts.Node): void => {
    edits.push(...[condition, schemaPart, listedRule, tableLine, wholeCheck].flatMap((find) => find(node)));
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return edits.map(({ what, start, end, text }) => ({
    file,
    line: tree.getLineAndCharacterOfPosition(start).line + 1,
    what,
    text: source.slice(0, start) + text + source.slice(end),
  }));
}
