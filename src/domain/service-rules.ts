import type { z } from 'zod';
import type { PlacedFact } from './service-facts.ts';
import { serviceFacts } from './service-facts.ts';
import type { ServiceFields } from './service.ts';

type Report = (path: (string | number)[], code: string, message: string) => void;

function checkOrigin({ path, fact }: PlacedFact, service: ServiceFields, report: Report): void {
  if (fact.state === 'unconfirmed' || fact.source === undefined) return;
  const source = service.sources[fact.source];
  if (!source) {
    report(
      [...path, 'source'],
      'SOURCE_UNKNOWN',
      `Die Quelle „${fact.source}“ steht nicht unter „sources“. Bitte dort eintragen oder den Namen berichtigen.`,
    );
  } else if (fact.state === 'sourced' && fact.confidence === 'medium' && source.year === undefined) {
    report(
      [...path, 'confidence'],
      'SOURCE_UNDATED',
      `Eine Angabe mit „medium“ braucht eine Quelle mit Jahr; „${fact.source}“ hat keines. Sonst bitte „state: unconfirmed“.`,
    );
  }
}

function checkShelter(service: ServiceFields, report: Report): void {
  if (service.kind === 'shelter' && service.place.kind !== 'confidential') {
    report(
      ['place'],
      service.place.kind === 'public' ? 'SECRET_ADDRESS' : 'SECRET_PLACE',
      'Schutzhäuser und Schutzwohnungen haben immer „place: { kind: confidential }“, ohne jede Angabe zum Ort.',
    );
  }
}

function checkFallbacks(service: ServiceFields, report: Report): void {
  if (service.kind !== 'emergency' && service.fallbacks.length === 0) {
    report(
      ['fallbacks'],
      'FALLBACK_MISSING',
      'Bitte unter „fallbacks“ nennen, wohin man sich wendet, wenn dort niemand erreichbar ist, zum Beispiel [hilfetelefon-gewalt-gegen-frauen].',
    );
  }
}

/** Reports, in German and with its path, every rule between fields that a service breaks. */
export function checkServiceRules(service: ServiceFields, context: z.RefinementCtx): void {
  const report: Report = (path, code, message) =>
    context.addIssue({ code: 'custom', path, message, params: { code } });
  for (const placed of serviceFacts(service)) checkOrigin(placed, service, report);
  checkShelter(service, report);
  checkFallbacks(service, report);
}
