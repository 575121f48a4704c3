import type { PaperContacts } from '#domain/paper.ts';
import { PAPER_SERVICES } from './paper-services.ts';
import { servicesNamed } from './services.ts';

/**
 * The services that stand on what people print.
 * @throws {Error} when one of them does not exist
 */
export async function paperContacts(): Promise<PaperContacts> {
  const services = await servicesNamed(Object.values(PAPER_SERVICES));
  const roles = Object.keys(PAPER_SERVICES).map((role, index) => [role, services[index]?.service]);
  return Object.fromEntries(roles) as PaperContacts;
}
