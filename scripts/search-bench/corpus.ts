import { cardAddress } from '#domain/search/search-index.ts';
import { plainText } from '#domain/search/plain-text.ts';
import type { SearchableEntry } from '#domain/search/searchable-entry.ts';
import type { SearchSource } from '#domain/search/compile.ts';
import { searchSource } from '../../tests/content/search-corpus.ts';

/** An entry as every engine gets it: the same texts for all. */
export type PeerDocument = {
  id: string;
  slug: string;
  href: string;
  name: string;
  summary: string;
  body: string;
  call: string;
};

function documentOf({ card, fields, body }: SearchableEntry): PeerDocument {
  const { kind, slug, name, fullName, summary, call } = card;
  const rest = fields.map(({ text }) => text).join('\n');
  return {
    id: `${kind}-${slug}`,
    slug,
    href: cardAddress(card),
    name: fullName ?? name,
    summary,
    body: `${rest}\n${plainText(body)}`,
    call: call ?? '',
  };
}

const NOUNS =
  'Beratungsstelle,Frauenhaus,Interventionsstelle,Opferhilfe,Krisendienst,Familienzentrum,Fachstelle';
const PLACES =
  'Amsel,Birken,Dohlen,Eichen,Falken,Ginster,Hasel,Ilmen,Kranich,Linden,Mohn,Nelken,Otter,Pappel,Reiher';
const ENDINGS = 'hausen,dorf,bach,feld,walde,berg,au,stedt,rode,leben';
const SENTENCES = [
  'Hier hört Ihnen jemand zu und plant mit Ihnen die nächsten Schritte.',
  'Die Beratung ist kostenlos, auf Wunsch ohne Namen, und ein Dolmetscher kommt dazu.',
  'Frauen und Kinder finden hier Schutz vor Gewalt in der Partnerschaft.',
  'Wir begleiten zur Polizei, zum Gericht und zum Jugendamt.',
  'Auch bei Stalking, Bedrohung und digitaler Gewalt können Sie anrufen.',
  'Männer, die Gewalt erleben, sind ebenso willkommen wie Angehörige.',
  'Das Haus ist barrierefrei; mit dem Rollstuhl nehmen Sie den Eingang im Hof.',
  'Nach einer Vergewaltigung können Spuren gesichert werden, ohne dass Sie Anzeige erstatten.',
  'Fragen zu Trennung, Sorgerecht, Wohnung und Geld klären wir gemeinsam.',
  'Wer selbst zuschlägt und das ändern will, bekommt hier ein Training.',
];

/** A generator of numbers that are the same on every machine (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function invented(place: number, next: () => number): SearchableEntry {
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const town = `${pick(PLACES.split(','))}${pick(ENDINGS.split(','))}`;
  const name = `${pick(NOUNS.split(','))} ${town} ${String(place)}`;
  const summary = pick(SENTENCES);
  const body = Array.from(
    { length: 12 },
    () => `${pick(SENTENCES)} ${town}, ${pick(PLACES.split(','))}weg.`,
  ).join(' ');
  const slug = `erfunden-${String(place)}`;
  return {
    card: { slug, kind: 'service', number: 10_000 + place, name, summary, label: 'Beratung', phones: [] },
    fields: [
      { text: name, impact: 9 },
      { text: summary, impact: 5 },
    ],
    body,
  };
}

/** The search of this project, filled up with invented services of other towns until it holds this many entries. */
export function sourceOf(count: number): SearchSource {
  const source = searchSource();
  const next = numbers(count);
  const more = Array.from({ length: Math.max(0, count - source.entries.length) }, (_, place) =>
    invented(place, next),
  );
  return { ...source, entries: [...source.entries, ...more] };
}

/** The same entries for engines that know nothing of this project. */
export function documentsOf({ entries }: SearchSource): PeerDocument[] {
  return entries.map(documentOf);
}
