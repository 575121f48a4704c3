import { v5 } from 'uuid';

/** The name space of this directory, drawn once at random. It never changes, or every identifier would. */
const DIRECTORY = '07d28c57-238d-4afa-95f2-15a191882ec1';

/**
 * The identifier of a thing for other programs: the same in every build and at every address of the site.
 * @param parts what the thing is, beginning with its kind: `'service', 'triade-leipzig'`
 * @returns a UUID of version 5 (RFC 9562)
 */
export function stableId(...parts: readonly string[]): string {
  return v5(parts.join('\n'), DIRECTORY);
}
