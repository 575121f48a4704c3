import type { ContentTree } from './content-tree.ts';
import type { Finding } from './finding.ts';
import type { FactFault, ServiceEntry } from './service-rule.ts';
import { factFinding } from './service-rule.ts';

/** An entry before and after a change. */
type Change = { before: ServiceEntry; after: ServiceEntry };

/** A rule about what a change may not do without somebody looking at it. */
type ChangeRule = (change: Change) => FactFault[];

/**
 * Numbers that people learn by heart, by the entry that shows them. They stand here and not in content, so that no
 * proposal can change a number and its guard together.
 */
const PINNED: Readonly<Record<string, string>> = {
  'polizei-notruf-110': '110',
  'rettungsdienst-112': '112',
  'hilfetelefon-gewalt-gegen-frauen': '116016',
  'aerztlicher-bereitschaftsdienst': '116117',
  'kinder-und-jugendtelefon': '116111',
  'weisser-ring-opfertelefon': '116006',
};

/** Somebody at the service, and something published: two that do not copy each other. */
const CONFIRMATIONS = 2;

type Confirmed = { state: string; source?: string | undefined };

function confirmationsOf(fact: Confirmed): number {
  return (fact.state === 'confirmed' ? 1 : 0) + (fact.source === undefined ? 0 : 1);
}

const pinned: ChangeRule = ({ after: { slug, value } }) => {
  const number = PINNED[slug];
  if (number === undefined || value.phones.some((phone) => phone.number === number)) return [];
  const message = `Die Nummer ${number} gehört fest zu diesem Angebot und fehlt nach der Änderung. Bitte wieder eintragen.`;
  return [{ path: ['phones'], code: 'PINNED_NUMBER_CHANGED', message }];
};

const changedNumber: ChangeRule = ({ before, after }) =>
  after.value.phones.flatMap((phone, index) => {
    const isOld = before.value.phones.some(({ number }) => number === phone.number);
    if (isOld || phone.state === 'unconfirmed' || confirmationsOf(phone) >= CONFIRMATIONS) return [];
    const message =
      'Diese Nummer ist neu. Dafür braucht es zwei unabhängige Bestätigungen: den Dienst selbst („state: confirmed“) und eine Quelle („source“).';
    return [{ path: ['phones', index, 'number'], code: 'PHONE_CHANGE_UNVERIFIED', message }];
  });

const openedPlace: ChangeRule = ({ before, after }) => {
  const wasHidden = before.value.kind === 'shelter' || before.value.place.kind === 'confidential';
  const isHidden = after.value.kind === before.value.kind && after.value.place.kind === 'confidential';
  if (!wasHidden || isHidden) return [];
  const path = after.value.kind === before.value.kind ? ['place'] : ['kind'];
  const message =
    'Dieser Eintrag war ein geschützter Ort. Art und Ort bleiben, wie sie sind; eine andere Art wäre ein neuer Eintrag.';
  return [{ path, code: 'SECRET_ART_CHANGED', message }];
};

const loweredAnonymity: ChangeRule = ({ before, after }) => {
  if (before.value.anonymity?.value !== 'possible' || after.value.anonymity?.value === 'possible') return [];
  const message =
    'Vorher stand hier, dass Hilfe ohne Namen möglich ist. Bitte beim Dienst nachfragen, bevor das wegfällt.';
  return [{ path: ['anonymity'], code: 'ANONYMITY_LOWERED', message }];
};

const hostOf = (url: string): string => (URL.parse(url)?.hostname ?? '').replace(/^www\./, '');

const changedHost: ChangeRule = ({ before, after }) => {
  const known = new Set(before.value.websites.map(({ url }) => hostOf(url)));
  if (known.size === 0) return [];
  return after.value.websites.flatMap(({ url, source }, index) => {
    const cited = source === undefined ? undefined : after.value.sources[source]?.url;
    if (known.has(hostOf(url)) || (cited !== undefined && known.has(hostOf(cited)))) return [];
    const message = `Die Website ${hostOf(url)} ist neu. Dafür braucht es zwei Bestätigungen; eine davon ist eine „source“ auf der bisherigen Website, die auf die neue verweist.`;
    return [{ path: ['websites', index, 'url'], code: 'WEB_HOST_CHANGE_UNVERIFIED', message }];
  });
};

const RULES: readonly ChangeRule[] = [pinned, changedNumber, openedPlace, loweredAnonymity, changedHost];

/**
 * What a change may not do unseen, entry by entry: new numbers and websites without two confirmations, numbers known by
 * heart, a protected place that becomes another, help that asks for names. Entries are matched by their folder.
 * @param before the tree that the change begins with
 * @param after the tree with the change, in whose files the findings stand
 */
export function checkChanges(
  before: Pick<ContentTree, 'services'>,
  after: Pick<ContentTree, 'services'>,
): Finding[] {
  const earlier = new Map(before.services.map((entry) => [entry.slug, entry]));
  return after.services.flatMap((entry) => {
    const old = earlier.get(entry.slug);
    if (!old) return [];
    return RULES.flatMap((rule) => rule({ before: old, after: entry })).map((each) =>
      factFinding(entry, each),
    );
  });
}
