import type { Danger } from './danger.ts';
import { changedEmails, changedHosts, changedHours } from './contact-changes.ts';
import { changedNumbers, reorderedNumbers, withheldNumbers } from './number-changes.ts';
import { changedKinds, changedPlaces, openedPlaces } from './place-changes.ts';
import type { ServiceRule } from './service-change.ts';
import { dangerOf } from './service-change.ts';
import type { Snapshot, SnapshotService } from './snapshot.ts';
import { nameOf, rawFacts, servicesIn } from './snapshot.ts';
import { changedStates, loweredProtection, otherFields } from './state-changes.ts';

const RULES: readonly ServiceRule[] = [
  ...[
    openedPlaces,
    changedNumbers,
    reorderedNumbers,
    withheldNumbers,
    changedHosts,
    changedEmails,
    changedPlaces,
  ],
  ...[changedKinds, changedStates, loweredProtection, changedHours, otherFields],
];

const ENTRY = /^content\/(services|guides|topics|pages)\/([^/]+)\/index\.mdx$/;
const ORGANIZATION = /^content\/(?:organizations|operator)\/[^/]+\.yaml$/;

/** An entry of one snapshot that can be compared with that of another. */
function compared(before: SnapshotService, after: SnapshotService): Danger[] {
  if (before.service && after.service) {
    const change = {
      path: after.path,
      name: before.service.name,
      before: before.service,
      after: after.service,
    };
    return RULES.flatMap((rule) => rule(change));
  }
  const what = 'Der Eintrag lässt sich nicht lesen. Seine Angaben konnten nicht verglichen werden.';
  return [dangerOf({ path: after.path, name: after.slug }, ['stop', 'ENTRY_UNREADABLE', what])];
}

/** What the facts of services say before and after. Only files that differ are looked at. */
export function changedServices(before: Snapshot, after: Snapshot): Danger[] {
  const earlier = servicesIn(before);
  return [...servicesIn(after).values()].flatMap((entry) => {
    const old = earlier.get(entry.slug);
    if (old) return before.get(old.path) === after.get(entry.path) ? [] : compared(old, entry);
    return entry.service ? [] : compared(entry, entry);
  });
}

function isShown(path: string, text: string | undefined): boolean {
  return text !== undefined && rawFacts(path, text)['draft'] !== true;
}

/** The number that makes the address of an entry, with its collection: `services 16`. */
function addressOf(path: string, text: string): string | undefined {
  const { number } = rawFacts(path, text);
  return typeof number === 'number' ? `${ENTRY.exec(path)?.[1] ?? ''} ${String(number)}` : undefined;
}

function removal(path: string, text: string): Danger {
  const what =
    'Ein Eintrag verschwindet von der Website. Hat der Dienst das gewünscht, oder ist er geschlossen? Verweise darauf enden dann hier.';
  return dangerOf({ path, name: nameOf(path, text) }, ['look', 'ENTRY_REMOVED', what]);
}

function arrival(path: string, text: string): Danger {
  const what = 'Ein Eintrag erscheint neu. Bitte jede Angabe mit ihrer Quelle vergleichen.';
  const level = path.startsWith('content/services/') ? 'two' : 'look';
  return dangerOf({ path, name: nameOf(path, text) }, [level, 'ENTRY_ADDED', what]);
}

/** Entries that visitors will find, or no longer find. */
export function comingAndGoing(before: Snapshot, after: Snapshot): Danger[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].filter((path) => ENTRY.test(path));
  return paths.flatMap((path) => {
    const [old, now] = [before.get(path), after.get(path)];
    if (old !== undefined && isShown(path, old) && !isShown(path, now)) return [removal(path, old)];
    if (now !== undefined && isShown(path, now) && !isShown(path, old)) return [arrival(path, now)];
    return [];
  });
}

/** Addresses are kept in bookmarks and leaflets: they never change and never belong to somebody else. */
export function changedAddresses(before: Snapshot, after: Snapshot): Danger[] {
  const owners = new Map<string, string>();
  for (const [path, text] of before) if (ENTRY.test(path)) owners.set(addressOf(path, text) ?? path, path);
  return [...after].flatMap(([path, text]) => {
    if (!ENTRY.test(path) || before.get(path) === text) return [];
    const [old, now] = [addressOf(path, before.get(path) ?? ''), addressOf(path, text)];
    if (now === undefined) return [];
    const owner = owners.get(now);
    if ((old === undefined || old === now) && (owner === undefined || owner === path)) return [];
    const what =
      owner !== undefined && owner !== path
        ? 'Die Nummer gehörte einem anderen Eintrag. Wer die alte Adresse aufruft, landet beim falschen.'
        : 'Die Nummer in der Adresse ist eine andere. Lesezeichen und Faltblätter führen dann ins Leere.';
    const told = { old: old ?? owner, new: now };
    return [dangerOf({ path, name: nameOf(path, text) }, ['stop', 'ADDRESS_CHANGED', what], told)];
  });
}

/** Who runs a service, and who runs this website: their files are short and every line of them counts. */
export function changedOrganizations(before: Snapshot, after: Snapshot): Danger[] {
  return [...after]
    .filter(([path, text]) => ORGANIZATION.test(path) && before.has(path) && before.get(path) !== text)
    .map(([path, text]) => {
      const [old, now] = [rawFacts(path, before.get(path)), rawFacts(path, text)];
      const keys = Object.keys({ ...old, ...now }).filter((key) => old[key] !== now[key]);
      const show = (facts: Record<string, unknown>): string =>
        keys.map((key) => `${key}: ${JSON.stringify(facts[key] ?? '–')}`).join(' | ');
      const what = 'Angaben zu einem Träger oder zum Betreiber sind andere.';
      return dangerOf({ path, name: nameOf(path, text) }, ['look', 'HOST_CHANGED', what], {
        old: show(old),
        new: show(now),
      });
    });
}
