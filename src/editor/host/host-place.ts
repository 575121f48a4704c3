/** Where changes are proposed: the interface of a host of Git, a repository there, and the branch that is published. */
export type HostPlace = { api: string; repository: string; branch: string };

const FIELDS = ['api', 'repository', 'branch'] as const;

/** What a page says about the place, by the names of its metas. */
export function placeMetas(place: HostPlace): Record<string, string> {
  return Object.fromEntries(FIELDS.map((field) => [`redaktion-${field}`, place[field]]));
}

/**
 * The place that a page names.
 * @param metaOf reads a meta of the page
 */
export function placeFrom(metaOf: (name: string) => string | undefined): HostPlace {
  const [api = '', repository = '', branch = ''] = FIELDS.map((field) => metaOf(`redaktion-${field}`));
  return { api, repository, branch };
}

/** The beginning of every address that the editor asks; nothing else is allowed to it. */
export function askedAddress({ api, repository }: HostPlace): string {
  return `${api}/repos/${repository}/`;
}
