import { getEntry } from 'astro:content';
import type { ListedService } from '#domain/listing.ts';
import type { PlanPart } from '#domain/plan-outline.ts';
import { servicesNamed } from './services.ts';

/** A part of the plan with the services whose numbers stand in it. */
export type ListedPart = PlanPart & { calls: ListedService[] };

/** The plan as pages show it. */
export type ListedPlan = { groups: ListedPart[]; packing: ListedPart[] };

async function withCalls(parts: readonly PlanPart[]): Promise<ListedPart[]> {
  return Promise.all(parts.map(async (part) => ({ ...part, calls: await servicesNamed(part.services) })));
}

/**
 * What the plan asks and lists.
 * @throws {Error} when the file is missing, or a service it names
 */
export async function planOutline(): Promise<ListedPlan> {
  const entry = await getEntry('plan', 'index');
  if (!entry) throw new Error('Die Datei content/plan/index.yaml fehlt.');
  const { groups, packing } = entry.data;
  return { groups: await withCalls(groups), packing: await withCalls(packing) };
}
