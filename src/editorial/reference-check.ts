import { leadTarget } from '#domain/concept.ts';
import type { ContentTree, Entry } from './content-tree.ts';
import type { Finding } from './finding.ts';
import { fault } from './finding.ts';
import type { KnownNames } from './reference.ts';
import { referenceFault } from './reference.ts';

type Reference = { kind: keyof KnownNames; name: string; path: (string | number)[] };

function list(kind: keyof KnownNames, field: string, names: readonly string[]): Reference[] {
  return names.map((name, index) => ({ kind, name, path: [field, index] }));
}

function serviceReferences({ value }: ContentTree['services'][number]): Reference[] {
  const organization = value.organization
    ? [{ kind: 'organization' as const, name: value.organization, path: ['organization'] }]
    : [];
  return [
    ...organization,
    ...list('topic', 'topics', value.topics),
    ...list('service', 'fallbacks', value.fallbacks),
  ];
}

function guideReferences({ value }: ContentTree['guides'][number]): Reference[] {
  const steps = value.steps.flatMap(({ service, guide }, index) => [
    ...(service ? [{ kind: 'service' as const, name: service, path: ['steps', index, 'service'] }] : []),
    ...(guide ? [{ kind: 'guide' as const, name: guide, path: ['steps', index, 'guide'] }] : []),
  ]);
  return [
    ...steps,
    ...list('topic', 'topics', value.topics),
    ...list('service', 'services', value.services),
    ...list('figure', 'figures', value.figures),
  ];
}

function conceptReferences({ value }: ContentTree['concepts'][number]): Reference[] {
  return value.leads.map((lead, index) => {
    const { kind, slug } = leadTarget(lead);
    return { kind, name: slug, path: ['leads', index] };
  });
}

function wayReferences({ value }: ContentTree['waysIn'][number]): Reference[] {
  const services = (['calls', 'places'] as const).flatMap((field) =>
    value[field].map(({ service }, index) => ({
      kind: 'service' as const,
      name: service,
      path: [field, index, 'service'],
    })),
  );
  const guides = value.guides.map(({ guide }, index) => ({
    kind: 'guide' as const,
    name: guide,
    path: ['guides', index, 'guide'],
  }));
  return [...services, ...guides];
}

function dangling<Value>(entry: Entry<Value>, references: Reference[], names: KnownNames): Finding[] {
  return references.flatMap(({ kind, name, path }) => {
    const wrong = referenceFault(kind, name, names);
    return wrong ? [fault(entry.file.file, entry.file.placeOf(path), wrong)] : [];
  });
}

/** Finds references in front matter to entries that do not exist; Astro logs these and builds all the same. */
export function checkReferences(tree: ContentTree, names: KnownNames): Finding[] {
  return [
    ...tree.services.flatMap((entry) => dangling(entry, serviceReferences(entry), names)),
    ...tree.guides.flatMap((entry) => dangling(entry, guideReferences(entry), names)),
    ...tree.concepts.flatMap((entry) => dangling(entry, conceptReferences(entry), names)),
    ...tree.waysIn.flatMap((entry) => dangling(entry, wayReferences(entry), names)),
  ];
}

/** Finds numbers that two entries of one kind share; a number is an address. */
export function checkNumbers(tree: ContentTree): Finding[] {
  return [tree.services, tree.guides, tree.topics].flatMap((entries) => {
    const owners = new Map<number, string>();
    return (entries as Entry<{ number: number }>[]).flatMap(({ slug, file, value }) => {
      const owner = owners.get(value.number);
      owners.set(value.number, owner ?? slug);
      if (owner === undefined) return [];
      const message = `Die Nummer ${String(value.number)} hat schon „${owner}“. Bitte die nächste freie nehmen.`;
      return [fault(file.file, file.placeOf(['number']), { code: 'ID_DUPLICATE', message })];
    });
  });
}
