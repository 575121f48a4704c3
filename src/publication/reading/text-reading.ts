import type { Passage } from './passage.ts';
import { passage } from './passage.ts';

const ADDRESS = /\b(?:https?|geo|tel|sms|mailto):[^\s"'<>]+/g;
const PATH = /(?<=\s)\/[^\s"'<>]+/g;

/**
 * Passages of plain text: what stands between empty lines, or one item of a list.
 * @param text plain text, Markdown, headers of a host
 */
export function textPassages(text: string): Passage[] {
  return text
    .split(/\n\s*\n|\n(?=\s*(?:[-*+]|\d+\.)\s)/)
    .filter((part) => part.trim() !== '')
    .map((part) => passage(part, part.match(ADDRESS) ?? []));
}

/** The addresses in plain text; those in `robots.txt` have no host. */
export function textAddresses(text: string): string[] {
  return [...(text.match(ADDRESS) ?? []), ...(text.match(PATH) ?? [])];
}
