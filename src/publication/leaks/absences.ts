import type { SiteFile } from '#publication/reading/site-file.ts';
import type { Known } from './known.ts';
import type { Leak } from './leak.ts';

/** The page of each protected house: if it is not where it should be, nothing was looked for in it. */
export function missingPages(site: ReadonlyMap<string, SiteFile>, { houses }: Known): Leak[] {
  return houses
    .filter(({ isShown, address }) => isShown && !site.has(`${address.slice(1)}index.html`))
    .map(({ address }) => ({
      file: `${address.slice(1)}index.html`,
      kind: 'missing-page',
      what: 'Die Seite eines geschützten Hauses fehlt.',
      cure: 'Passt der Inhalt zu dieser Website? Bitte mit demselben Inhalt neu bauen.',
    }));
}

/** The headers: without them, hosts send the pages without a policy. */
export function missingHeaders(site: ReadonlyMap<string, SiteFile>): Leak[] {
  if (site.has('_headers')) return [];
  return [
    {
      file: '_headers',
      kind: 'missing-headers',
      what: 'Die Datei mit den Kopfzeilen fehlt.',
      cure: 'Bitte neu bauen; die Datei schreibt src/publication/hosting-files.ts.',
    },
  ];
}
