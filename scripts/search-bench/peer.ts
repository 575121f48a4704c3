/** What a peer does in the browser: loads all it needs, then answers with the slugs of the best entries, best first. */
export type Ask = (query: string) => Promise<string[]>;

declare global {
  /** Set by a peer's page; the measuring side calls it. */
  var openSearch: () => Promise<Ask>;
}

/** Results that are shown at once. */
export const SHOWN = 10;

/** Fetches a file of JSON. */
export async function fetchJson(address: string): Promise<unknown> {
  return (await fetch(address)).json();
}
