/** What people read of an entry's words: without the targets of links and the names of components. */
export function plainText(body: string): string {
  return body.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\]\([^)]*\)/g, ' ');
}
