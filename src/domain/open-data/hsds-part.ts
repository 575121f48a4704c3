import type { Provenance } from '#domain/fact.ts';
import { lastChecked } from '#domain/freshness.ts';
import type { PublishedService } from '#domain/published-service.ts';
import type { Json } from './json.ts';
import { stableId } from './stable-id.ts';

/** Names that HSDS gives to what an attribute belongs to. */
type Entity = 'service' | 'phone' | 'schedule' | 'location';

/** Something of ours for which HSDS has no field: its name and its value, beside what it belongs to. */
export function attribute(entity: Entity, id: string, label: string, value: string): Json {
  const own = stableId('attribute', id, label, value);
  return { id: own, link_id: id, link_entity: entity, label, value };
}

/** Where a fact comes from: its state, and the day on which it was last checked. */
export function originAttributes(
  entity: Entity,
  id: string,
  fact: Provenance,
  service: PublishedService,
): Json[] {
  return [
    attribute(entity, id, 'state', fact.state),
    attribute(entity, id, 'assured_date', lastChecked(fact, service.sources, service.checked)),
  ];
}
