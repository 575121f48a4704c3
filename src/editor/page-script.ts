import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A script of the editor's page as a browser reads it: without types. There is no bundle and nothing to build. */
export function pageScript(name: string): string {
  const source = readFileSync(new URL(`page/${name}`, import.meta.url), 'utf8');
  const compilerOptions = {
    target: ts.ScriptTarget.ES2024,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
  };
  return ts.transpileModule(source, { compilerOptions }).outputText;
}
