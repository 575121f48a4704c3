import parsePhoneNumber from 'libphonenumber-js/max';
import { isShortCode } from '#domain/phone.ts';
import { serviceSchema } from '#domain/service.ts';
import { parseEntry } from './entry-file.ts';
import type { CORRECTABLE } from './issue-form.ts';
import { checkSchema } from './schema-check.ts';

/** An issue: foreign words, and the number that the platform gave it. */
export type Issue = { number: number; body: string; today: string };

/** A content file as it should become, from the root of the repository. */
export type Proposal = { path: string; text: string; slug: string };

/** What a form can correct. */
export type Correctable = (typeof CORRECTABLE)[keyof typeof CORRECTABLE];

/** Fields of a fact, not yet judged. */
export type Fact = Record<string, unknown>;

/** Where the entry of a service lies. */
export const pathOf = (slug: string): string => `content/services/${slug}/index.mdx`;

/**
 * A proposal, if its text is an entry.
 * @throws {Error} in German when it is not
 */
export function proposalOf(slug: string, text: string): Proposal {
  const { findings } = checkSchema(parseEntry(pathOf(slug), text), serviceSchema);
  if (findings.length > 0)
    throw new Error(
      `So ist die Angabe nicht gültig:\n${findings.map(({ message }) => `- ${message}`).join('\n')}`,
    );
  return { path: pathOf(slug), text, slug };
}

/** The number as it is dialled, however it was written. What is no number stays, for the schema to refuse. */
function dialled(written: string): string {
  const digits = written.replaceAll(/[ /()-]/g, '');
  return isShortCode(digits) ? digits : (parsePhoneNumber(written, 'DE')?.number ?? written);
}

function address(written: string): Fact {
  const [, street = written, postalCode] = /^(.+?)(?:,\s*(\d{5})(?:\s+Leipzig)?)?$/.exec(written) ?? [];
  return { street, ...(postalCode ? { postalCode } : {}) };
}

/** Makes a fact of what somebody wrote into a form. */
export const FACTS: Record<Correctable, (written: string) => Fact> = {
  phones: (written) => ({ number: dialled(written), role: 'main' }),
  emails: (written) => ({ address: written }),
  schedules: (written) => ({ hours: written }),
  locations: address,
};

/** Why a fact from a form is not shown yet. */
export function reasonOf({ number }: Issue, source: string): string {
  return `Hinweis Nr. ${String(number)}: „${source}“. Noch von niemandem bestätigt.`;
}
