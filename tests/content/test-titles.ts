import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { NamedTest } from '#editorial/promise.ts';

const TESTS = fileURLToPath(new URL('..', import.meta.url));

/** What a runner puts a value in place of: `%s` and `$slug` in titles of `each`. */
const PLACEHOLDER = /%[sdifjo#]|\$\w+/g;

/** The title of a test with `…` in the place of everything that changes; nothing when it is not written as text. */
function titleOf(node: ts.Expression | undefined): string | undefined {
  if (!node) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text.replaceAll(PLACEHOLDER, '…');
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}

/** What a call begins with: `test` in `test(…)`, `it` in `it.each(…)(…)`, `describe` in `test.describe(…)`. */
function makes(callee: ts.Expression): string | undefined {
  if (ts.isIdentifier(callee)) return callee.text;
  if (ts.isPropertyAccessExpression(callee)) return callee.name.text === 'describe' ? 'describe' : undefined;
  if (!ts.isCallExpression(callee) || !ts.isPropertyAccessExpression(callee.expression)) return undefined;
  const { name, expression } = callee.expression;
  return ['each', 'skipIf', 'runIf'].includes(name.text) ? makes(expression) : undefined;
}

function titlesIn(path: string): NamedTest[] {
  const tests: NamedTest[] = [];
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const look = (node: ts.Node, groups: readonly string[]): void => {
    const kind = ts.isCallExpression(node) ? makes(node.expression) : undefined;
    const title = ts.isCallExpression(node) ? titleOf(node.arguments[0]) : undefined;
    if (title !== undefined && (kind === 'test' || kind === 'it'))
      tests.push({ file: relative(TESTS, path), groups, title });
    const inner = title !== undefined && kind === 'describe' ? [...groups, title] : groups;
    ts.forEachChild(node, (child) => look(child, inner));
  };
  look(source, []);
  return tests;
}

/** Every test of this project that runs, with the title its file gives it. */
export const WRITTEN_TESTS: readonly NamedTest[] = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(test|spec)\.ts$/.test(name))
  .flatMap((name) => titlesIn(join(TESTS, name)));
