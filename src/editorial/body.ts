import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkMdx);

/**
 * The syntax tree of an entry's words. Parsing executes nothing.
 * @throws {Error} with a `line` when the text is not valid MDX.
 */
export function parseBody(body: string): Root {
  return parser.parse(body);
}
