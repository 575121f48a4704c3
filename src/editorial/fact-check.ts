import { ADDRESS_RULES } from './address-rules.ts';
import { CONTACT_RULES } from './contact-rules.ts';
import type { ContentTree } from './content-tree.ts';
import type { Finding } from './finding.ts';
import { LIST_RULES } from './list-rules.ts';
import type { FactContext } from './service-rule.ts';
import { factFinding } from './service-rule.ts';
import { SOURCE_RULES } from './source-rules.ts';
import { wordsIn } from './word-list.ts';

const RULES = [...CONTACT_RULES, ...ADDRESS_RULES, ...LIST_RULES, ...SOURCE_RULES];

/** Who shows which number; numbers of switchboards belong to many, and they say so. */
function numberOwners({ services }: ContentTree): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const { slug, value } of services)
    for (const { number, role } of value.phones)
      if (role !== 'switchboard') owners.set(number, [...(owners.get(number) ?? []), slug]);
  return owners;
}

function contextOf(tree: ContentTree, today: string): FactContext {
  const owners = numberOwners(tree);
  const websites = new Map(tree.organizations.map(({ slug, value }) => [slug, value.website]));
  return {
    today,
    websiteOf: (organization) => (organization === undefined ? undefined : websites.get(organization)),
    primaryHosts: wordsIn(tree.wording, 'primary-hosts'),
    ownersOf: (number) => owners.get(number) ?? [],
  };
}

/** Finds facts that their own field accepts and the rest of the tree contradicts. */
export function checkFacts(tree: ContentTree, today: string): Finding[] {
  const context = contextOf(tree, today);
  return tree.services.flatMap((entry) =>
    RULES.flatMap((rule) => rule(entry, context)).map((each) => factFinding(entry, each)),
  );
}
