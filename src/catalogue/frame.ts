import type { Frame } from '#domain/frame.ts';
import { operator } from './operator.ts';
import { servicesNamed } from './services.ts';

/** What stands around every page: the crisis numbers and the way out. */
export async function frame(): Promise<Frame> {
  const [emergency, helpline, intake] = await servicesNamed([
    'polizei-notruf-110',
    'hilfetelefon-gewalt-gegen-frauen',
    'sofortaufnahme-leipzig',
  ]);
  const { exit } = await operator();
  if (!emergency || !helpline || !intake) throw new Error('Eines der Krisenangebote fehlt.');
  return { emergency, helpline, intake, exit };
}
