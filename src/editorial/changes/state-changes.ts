import type { Provenance } from '#domain/fact.ts';
import { serviceFacts } from '#domain/service-facts.ts';
import type { PlacedFact } from '#domain/service-facts.ts';
import type { Service } from '#domain/service.ts';
import type { DangerCode, Level } from './danger.ts';
import type { ServiceRule } from './service-change.ts';
import { confirmationOf, dangerOf } from './service-change.ts';

const RANK: Record<Provenance['state'], number> = { unconfirmed: 0, sourced: 1, confirmed: 2 };

/** What a fact says, whatever stands behind it: by this the same fact is found again in another commit. */
function valueOf({ path, fact }: PlacedFact): string {
  const { number, address, street, of, hours } = fact as Partial<Record<string, string>>;
  return [String(path[0]), number, address, street, of, hours].filter((part) => part !== undefined).join(' ');
}

function statesOf(service: Service): Map<string, Provenance> {
  return new Map(serviceFacts(service).map((placed) => [valueOf(placed), placed.fact]));
}

/** Where a wrong value sends people somewhere else. */
const CONTACT = /^(?:emails|place) /;

function verdict(value: string, old: Provenance, now: Provenance): [Level, DangerCode, string] {
  if (RANK[now.state] < RANK[old.state])
    return ['know', 'STATE_LOWERED', 'Eine Angabe gilt jetzt als weniger sicher als vorher.'];
  if (old.state === 'unconfirmed' && CONTACT.test(value))
    return ['two', 'STATE_RAISED', 'Ein Kontakt, der bisher nicht erschien, wird veröffentlicht.'];
  const what = 'Eine Angabe gilt jetzt als sicherer als vorher. Bitte prüfen, wer sie bestätigt hat.';
  return ['look', 'STATE_RAISED', what];
}

/** Numbers that appear or disappear are the business of the rules for numbers. */
function isNumberShown(value: string, ...facts: readonly Provenance[]): boolean {
  return value.startsWith('phones ') && facts.some(({ state }) => state === 'unconfirmed');
}

/** Facts whose state rose, so that visitors see more, or fell, so that they see less. */
export const changedStates: ServiceRule = (change) => {
  const earlier = statesOf(change.before);
  return [...statesOf(change.after)].flatMap(([value, fact]) => {
    const old = earlier.get(value);
    if (!old || old.state === fact.state || isNumberShown(value, old, fact)) return [];
    const told = {
      old: `${value}: ${old.state}`,
      new: `${value}: ${fact.state}`,
      confirmed: confirmationOf(fact, change.after),
    };
    return [dangerOf(change, verdict(value, old, fact), told)];
  });
};

type Protection = {
  field: 'anonymity' | 'bill' | 'police';
  code: DangerCode;
  values: string[];
  what: string;
};

/** What protects whoever calls, and must not go unnoticed. */
const PROTECTIONS: readonly Protection[] = [
  {
    field: 'anonymity',
    code: 'ANONYMITY_LOWERED',
    values: ['possible'],
    what: 'Vorher war Hilfe ohne Namen möglich. Bitte beim Dienst nachfragen, bevor das wegfällt.',
  },
  {
    field: 'bill',
    code: 'BILL_SHOWN',
    values: ['not-listed'],
    what: 'Vorher stand der Anruf nicht auf der Telefonrechnung. Bitte beim Dienst nachfragen, bevor das wegfällt.',
  },
  {
    field: 'police',
    code: 'POLICE_TOLD',
    values: ['without-report', 'only-with-consent'],
    what: 'Vorher gab es Hilfe, ohne dass die Polizei davon erfahren muss. Bitte beim Dienst nachfragen, bevor das wegfällt.',
  },
];

/** Protection that whoever calls had and now has not, or that is no longer told. */
export const loweredProtection: ServiceRule = (change) =>
  PROTECTIONS.flatMap(({ field, code, values, what }) => {
    const [old, now] = [change.before, change.after].map((service) => service[field]?.value);
    if (old === undefined || !values.includes(old) || (now !== undefined && values.includes(now))) return [];
    return [dangerOf(change, ['stop', code, what], { old, new: now ?? 'keine Angabe' })];
  });

const COMPARED = new Set([
  'phones',
  'emails',
  'websites',
  'schedules',
  'place',
  'kind',
  'anonymity',
  'checked',
]);

/** A renewed day of checking, and the other fields that changed, by name. */
export const otherFields: ServiceRule = (change) => {
  const { before, after } = change;
  const fields = Object.keys({ ...before, ...after }) as (keyof Service)[];
  const changed = fields.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  const others = changed.filter((key) => !COMPARED.has(key) && key !== 'number' && key !== 'draft');
  const renewed = 'Das Prüfdatum ist neu: Jemand sagt, dass alle Angaben verglichen wurden.';
  const told = { old: before.checked, new: after.checked };
  return [
    ...(changed.includes('checked') ? [dangerOf(change, ['know', 'CHECK_RENEWED', renewed], told)] : []),
    ...(others.length > 0
      ? [dangerOf(change, ['know', 'OTHER_FIELDS', `Geänderte Felder: ${others.join(', ')}.`])]
      : []),
  ];
};
