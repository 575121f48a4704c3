import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** Fields of a place, which a protected house does not have: what writing them there would give away. */
const PLACE_FIELDS: Record<string, string> = {
  street: 'SECRET_ADDRESS',
  locations: 'SECRET_ADDRESS',
  address: 'SECRET_ADDRESS',
  postalCode: 'SECRET_PLZ',
  coordinates: 'SECRET_COORDS',
  city: 'SECRET_PLACE',
  district: 'SECRET_PLACE',
  stops: 'SECRET_PLACE',
  entrance: 'SECRET_PLACE',
  label: 'SECRET_PLACE',
};

const CODES: Partial<Record<Issue['code'], string>> = {
  invalid_value: 'VALUE_UNKNOWN',
  invalid_union: 'VALUE_UNKNOWN',
  invalid_key: 'FIELD_NAME',
  too_small: 'TOO_SHORT',
  too_big: 'TOO_LONG',
  invalid_format: 'FORM_INVALID',
};

/** Fields whose every fault is known by one name. */
const FIELD_CODES: Record<string, string> = {
  checked: 'DATE_INVALID',
  confirmedOn: 'DATE_INVALID',
  measured: 'DATE_INVALID',
  address: 'EMAIL_INVALID',
  coordinates: 'COORDS_OUTSIDE',
  postalCode: 'POSTCODE_FORM',
  year: 'YEAR_INVALID',
  number: 'NUMBER_FORM',
};

/** Whether a place with these facts around it must not be known. */
export function isProtected(facts: unknown): boolean {
  if (typeof facts !== 'object' || facts === null) return false;
  const { kind, place } = facts as { kind?: unknown; place?: { kind?: unknown } | null };
  return kind === 'shelter' || place?.kind === 'confidential';
}

/** The code of a field that does not exist. */
export function unknownKeyCode(key: string, facts: unknown): string {
  return (isProtected(facts) ? PLACE_FIELDS[key] : undefined) ?? 'UNKNOWN_KEY';
}

function isMissing(issue: Issue): boolean {
  return issue.input === undefined && ['invalid_type', 'invalid_union', 'invalid_value'].includes(issue.code);
}

/** The code of what a schema of the domain found. */
export function issueCode(issue: Issue): string {
  if (issue.code === 'custom' && typeof issue.params?.['code'] === 'string') return issue.params['code'];
  const field = issue.path.findLast((part) => typeof part === 'string') ?? '';
  if (isMissing(issue)) return field === 'checked' ? 'REVIEW_MISSING' : 'FIELD_MISSING';
  return FIELD_CODES[field] ?? CODES[issue.code] ?? 'WRONG_KIND';
}
