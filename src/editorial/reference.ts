import { operatorSchema } from '#domain/operator.ts';
import { SITE_PAGES } from '#domain/permalink.ts';
import { publishService } from '#domain/published-service.ts';
import type { ContentTree } from './content-tree.ts';
import type { Fault } from './finding.ts';

/** How words refer to an entry: `service:kis-leipzig`, `guide:stalking`, `topic:polizei`, `page:network`. */
export const REFERENCE = /^(service|guide|topic|page):([a-z0-9-]+)$/;

/** The names that references may use, by what they name. */
export type KnownNames = Record<
  'service' | 'guide' | 'topic' | 'page' | 'organization' | 'figure' | 'operator' | 'phone' | 'withdrawn',
  ReadonlySet<string>
>;

const LABELS: Record<Exclude<keyof KnownNames, 'withdrawn'>, { noun: string; cure: string }> = {
  service: { noun: 'Das Angebot', cure: 'Kurznamen sind die Ordner unter content/services/' },
  guide: { noun: 'Der Ratgeber', cure: 'Kurznamen sind die Ordner unter content/guides/' },
  topic: { noun: 'Das Thema', cure: 'Kurznamen sind die Ordner unter content/topics/' },
  page: { noun: 'Die Seite', cure: `Es gibt: ${Object.keys(SITE_PAGES).join(', ')}` },
  organization: { noun: 'Der Träger', cure: 'Kurznamen sind die Dateien unter content/organizations/' },
  figure: { noun: 'Die Zahlenreihe', cure: 'Kurznamen sind die Dateien unter content/figures/' },
  operator: { noun: 'Das Feld', cure: `Es gibt: ${Object.keys(operatorSchema.shape).join(', ')}` },
  phone: {
    noun: 'Eine veröffentlichte Rufnummer für',
    cure: 'Das Angebot hat keine, oder sie ist noch nicht gesichert; bitte mit [Name](service:kurzname) verweisen',
  },
};

/** All names of a tree that can be referred to. Drafts are left out: nothing may lead to them. */
export function knownNames(tree: ContentTree): KnownNames {
  const built = tree.services.filter(({ value }) => !value.draft);
  const callable = built.filter(({ value }) => publishService(value).phones.length > 0);
  const names = (collection: string, entries: readonly { slug: string }[]): Set<string> => {
    const faulty = tree.faulty.filter((entry) => entry.collection === collection);
    return new Set([...entries, ...faulty].map(({ slug }) => slug));
  };
  return {
    service: names('services', built),
    guide: names('guides', tree.guides),
    topic: names('topics', tree.topics),
    page: new Set(Object.keys(SITE_PAGES)),
    organization: names('organizations', tree.organizations),
    figure: names('figures', tree.figures),
    operator: new Set(Object.keys(operatorSchema.shape)),
    phone: names('services', callable),
    withdrawn: new Set(tree.services.filter(({ value }) => value.draft).map(({ slug }) => slug)),
  };
}

/** What is wrong with a reference when nothing that visitors can see bears that name, or nothing. */
export function referenceFault(kind: string, name: string, names: KnownNames): Fault | undefined {
  if (!Object.hasOwn(LABELS, kind))
    return { code: 'REFERENCE_UNKNOWN', message: `Verweise der Art „${kind}“ gibt es nicht.` };
  const noun = kind as keyof typeof LABELS;
  if (names[noun].has(name)) return undefined;
  if (noun === 'service' && names.withdrawn.has(name)) {
    const message = `${LABELS[noun].noun} „${name}“ ist ein Entwurf und erscheint nicht auf der Website. Bitte auf ein anderes verweisen.`;
    return { code: 'REFERENCE_WITHDRAWN', message };
  }
  const code = noun === 'phone' ? 'PHONE_NOT_PUBLISHED' : 'REFERENCE_UNKNOWN';
  return { code, message: `${LABELS[noun].noun} „${name}“ gibt es nicht. ${LABELS[noun].cure}.` };
}
