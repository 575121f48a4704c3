import type { ContentTree } from './content-tree.ts';
import type { Fault, Finding, Severity } from './finding.ts';
import { fault } from './finding.ts';

/** A service as its file states it, and where. */
export type ServiceEntry = ContentTree['services'][number];

/** What rules about facts have to know besides the entry. */
export type FactContext = {
  /** The day of the check, `YYYY-MM-DD`. */
  today: string;
  /** The website of an organization, by its short name. */
  websiteOf: (organization: string | undefined) => string | undefined;
  /** Websites whose word counts as much as the service's own. */
  primaryHosts: readonly string[];
  /** Which entries show a number, by the number; those of a switchboard are left out. */
  ownersOf: (number: string) => readonly string[];
};

/** A fact that breaks a rule, and where it stands in the head. */
export type FactFault = Fault & { path: readonly (string | number)[]; severity?: Severity };

/** A rule about the facts of one service. */
export type FactRule = (entry: ServiceEntry, context: FactContext) => FactFault[];

/** A fault of a fact as a finding in its file. */
export function factFinding(
  { file }: Pick<ServiceEntry, 'file'>,
  { path, severity = 'error', ...reason }: FactFault,
): Finding {
  return { ...fault(file.file, file.placeOf(path), reason), severity };
}

/** Values that stand in a list a second time, with their place in it. */
export function repeated<Value>(values: readonly Value[]): { value: Value; index: number }[] {
  return values
    .map((value, index) => ({ value, index }))
    .filter(({ value, index }) => values.indexOf(value) < index);
}
