import type { Provenance } from './fact.ts';
import type { ServiceFields } from './service.ts';

/** One fact of a service and where it stands in the front matter. */
export type PlacedFact = { path: (string | number)[]; fact: Provenance };

const LISTS = ['phones', 'emails', 'schedules'] as const;
const SINGLES = [
  ...(['answeredBy', 'languages', 'accessibility', 'cost', 'anonymity'] as const),
  ...(['bill', 'police', 'children', 'pets'] as const),
];

function locationFacts(service: ServiceFields): PlacedFact[] {
  if (service.place.kind !== 'public') return [];
  return service.place.locations.map((fact, index) => ({ path: ['place', 'locations', index], fact }));
}

/** All facts of a service that carry an origin, with their paths in the front matter. */
export function serviceFacts(service: ServiceFields): PlacedFact[] {
  const lists = LISTS.flatMap((field) =>
    service[field].map((fact, index) => ({ path: [field, index], fact })),
  );
  const singles = SINGLES.flatMap((field) => {
    const fact = service[field];
    return fact ? [{ path: [field], fact }] : [];
  });
  return [...lists, ...locationFacts(service), ...singles];
}
