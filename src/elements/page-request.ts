/** Milliseconds after which a page that has not come is opened in the ordinary way. */
const PATIENCE = 10_000;

let running: XMLHttpRequest | undefined;

function isSameEdition(arrived: Document): boolean {
  const code = (root: Document): string => root.querySelector('head > script')?.textContent ?? '';
  return arrived.querySelector('h1') !== null && code(arrived) === code(document);
}

/** Gives up the page that is on its way. */
export function giveUp(): void {
  running?.abort();
}

/**
 * Fetches a page of this site as a document, in place of one still on its way. It is read by the browser's own parser
 * (XMLHttpRequest, `responseType`), since making HTML from a string is forbidden here.
 * @returns the page, or nothing when it was given up
 * @throws {Error} when there is no network, no page, or a page of a newer edition of the site
 */
export function requestPage(address: string): Promise<Document | undefined> {
  giveUp();
  return new Promise((resolve, reject) => {
    const request = (running = new XMLHttpRequest());
    const refuse = (): void => reject(new Error(`No page came from ${address}.`));
    request.open('GET', address);
    request.responseType = 'document';
    request.timeout = PATIENCE;
    request.onload = () => {
      const arrived = request.status === 200 ? request.responseXML : null;
      if (arrived && isSameEdition(arrived)) resolve(arrived);
      else refuse();
    };
    request.onerror = request.ontimeout = refuse;
    request.onabort = () => resolve(undefined);
    request.send();
  });
}
