import type { PublishedService } from './published-service.ts';
import type { Kind } from './service.ts';

/** Sheets of sentences to read out, by what someone needs there. */
export type CallSheet =
  | 'danger'
  | 'rescue'
  | 'shelter'
  | 'helpline'
  | 'young'
  | 'counselling'
  | 'police'
  | 'court'
  | 'medical'
  | 'child'
  | 'own-violence'
  | 'housing';

/** The two emergency numbers that send someone; what else is called an emergency line gives medical advice. */
const EMERGENCY: Readonly<Record<string, CallSheet>> = { '110': 'danger', '112': 'rescue' };

const BY_KIND: Readonly<Record<Exclude<Kind, 'emergency'>, CallSheet>> = {
  hotline: 'helpline',
  shelter: 'shelter',
  intervention: 'counselling',
  counselling: 'counselling',
  police: 'police',
  justice: 'court',
  medical: 'medical',
  'child-protection': 'child',
  'perpetrator-work': 'own-violence',
  compensation: 'counselling',
  community: 'counselling',
  housing: 'housing',
};

/** The sheet that fits a service; none for a service that speaks with professionals only. */
export function callSheet({ kind, phones, eligibility }: PublishedService): CallSheet | undefined {
  const isOnlyFor = (group: string): boolean => eligibility.groups.every((each) => each === group);
  if (kind === 'emergency') return EMERGENCY[phones[0]?.number ?? ''] ?? 'medical';
  if (isOnlyFor('professionals')) return undefined;
  if (isOnlyFor('perpetrators')) return 'own-violence';
  return kind === 'hotline' && isOnlyFor('children') ? 'young' : BY_KIND[kind];
}
