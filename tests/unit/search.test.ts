import { describe, expect, it } from 'vitest';
import { packHits, unpackHits } from '#domain/search/hits.ts';
import { openIndex } from '#domain/search/loaded-index.ts';
import { packPhrases, unpackPhrases } from '#domain/search/packed-phrases.ts';
import { packSteps, unpackSteps } from '#domain/search/steps.ts';
import { offeredLanguages } from '#domain/search/offered-language.ts';
import { matchConcepts } from '#domain/search/concept-match.ts';
import type { Scored } from '#domain/search/entry-score.ts';
import { matchPhrases } from '#domain/search/phrase-match.ts';
import { readQuery } from '#domain/search/query.ts';
import { putCrisisFirst, putNamedFirst, putOpenFirst } from '#domain/search/ranking.ts';
import { search } from '#domain/search/search.ts';
import { cardAddress } from '#domain/search/search-index.ts';
import { packWords, unpackWords } from '#domain/search/vocabulary.ts';
import { compiled, concept, entry, opened } from './fixtures/invented-search.ts';

const CRISIS = ['hafenwache', 'hafenhaus', 'hafentelefon', 'hafenstelle'];

const ENTRIES = [
  entry('hafenwache', 'Hafenwache', { phones: ['110'], call: '110', label: 'Notruf' }),
  entry('hafenhaus', 'Aufnahme', { local: true }),
  entry('hafentelefon', 'Sorgentelefon', { phones: ['116016'], call: '116 016' }),
  entry('hafenstelle', 'Koordinierungsstelle Musterhafen', { fullName: 'KSM', local: true }),
  entry('hafenarzt', 'Hafenarzt', { phones: ['+493411234567'], call: '0341 1234567' }),
  entry('spaehen', 'Wenn jemand nachspäht', { kind: 'guide' }),
  entry('umkehr', 'Ich will aufhören', { kind: 'guide' }),
  entry('landhilfe', 'Rat im ganzen Land'),
  entry('orthilfe', 'Rat am Ort', { local: true }),
  entry('recht', 'Recht', { kind: 'topic' }, 'Leuchtturmwärter'),
];

const CONCEPTS = [
  concept(
    'Stalking',
    ['guide:spaehen', 'service:hafenstelle'],
    ['stalking', 'er lauert mir auf', 'auflauern'],
    {
      other: { tr: ['takip ediyor'], ru: ['преследует меня'], ar: ['يلاحقني'] },
    },
  ),
  concept(
    'Gewalt',
    ['service:hafenarzt', 'service:hafentelefon'],
    ['schlägt mich', 'mein mann schlägt mich'],
    {
      acute: true,
    },
  ),
  concept('Würgen', ['service:hafenarzt'], ['würgt mich', 'gewürgt'], { acute: true }),
  concept('Platz', ['service:hafenhaus'], ['wohin heute nacht', 'sofort ein platz'], { acute: true }),
  concept('Selbst zuschlagen', ['guide:umkehr'], ['ich schlage meine frau', 'ich schlage meinen mann']),
  concept('Recht', ['service:landhilfe', 'service:orthilfe', 'topic:recht'], ['anwalt', 'rechtsanwalt']),
  concept('Verbot', ['guide:spaehen'], ['kontaktverbot']),
];

const index = opened(ENTRIES, CONCEPTS, CRISIS);
const found = (query: string): string[] => search(query, index).results.map(({ card }) => card.slug);
const reasons = (query: string): string[] => search(query, index).results[0]?.reasons ?? [];

describe('what people mean is found', () => {
  it.each([
    ['in other words in between', 'er lauert mir immer wieder auf'],
    ['in another form', 'mir wurde aufgelauert'],
    ['with letters swapped', 'stalkign'],
    ['taken apart', 'stal king'],
    ['with a word nobody knows', 'stalking xqzwvk'],
    ['when it is not typed to the end', 'stalki'],
    ['in Turkish without its letters', 'takıp edıyor'],
    ['in Russian', 'Преследует меня'],
    ['in Arabic with vowel signs', 'يُلاحقني'],
  ])('%s: %s', (_how, query) => {
    expect(found(query)[0]).toBe('spaehen');
    expect(reasons(query)).toContain('Stalking');
  });

  it('with two slips, by the sound', () => {
    expect(found('kontaktferbott')[0]).toBe('spaehen');
  });

  it('with an own compound of known words', () => {
    expect(found('stalkingkontaktverbot')[0]).toBe('spaehen');
  });

  it('in the words of an entry that no concept names, and the reason is the word', () => {
    expect(found('leuchtturmwärter')).toEqual(['recht']);
    expect(reasons('leuchtturmwärter')).toEqual(['„leuchtturmwärter“']);
  });

  it('in a single word of an entry beside words nobody knows, but nobody can be sure then', () => {
    expect(search('xqzwvk leuchtturmwärter xqzwvk', index)).toMatchObject({
      results: [{ card: { slug: 'recht' } }],
      isSure: false,
    });
  });

  it('and nothing where nobody knows a word', () => {
    expect(search('xqzwvk', index)).toEqual({ results: [], isSure: false, traits: [], languages: [] });
    expect(found('')).toEqual([]);
  });
});

describe('who acts decides', () => {
  it('between „mein mann schlägt mich“ and „ich schlage meinen mann“', () => {
    expect(found('mein mann schlägt mich')[0]).toBe('hafenwache');
    expect(found('ich schlage meinen mann')[0]).toBe('umkehr');
  });
});

describe('in danger', () => {
  it('the crisis services come first, in their order, with the specific answer among the first three', () => {
    expect(found('mein mann schlägt mich').slice(0, 5)).toEqual([
      'hafenwache',
      'hafenhaus',
      'hafenarzt',
      'hafentelefon',
      'hafenstelle',
    ]);
  });

  it('the crisis service that was asked for goes before the others', () => {
    expect(found('wohin heute nacht').slice(0, 2)).toEqual(['hafenhaus', 'hafenwache']);
  });

  it('a far better answer outside of them goes before all of them', () => {
    expect(found('gewürgt').slice(0, 2)).toEqual(['hafenarzt', 'hafenwache']);
  });

  it('each says why it stands there', () => {
    const { results } = search('mein mann schlägt mich', index);
    expect(results.slice(0, 5).map((result) => result.reasons)).toEqual(
      Array.from({ length: 5 }, () => ['Gewalt']),
    );
  });

  it('is whoever is hit, however rarely one hears of who hits', () => {
    const common = ['eins', 'zwei', 'drei', 'vier'].map((name) => entry(name, name, {}, 'schlägt mich'));
    const port = opened(
      [
        entry('hafenwache', 'Hafenwache'),
        entry('hafenhaus', 'Aufnahme'),
        entry('lotsen', 'Rat der Lotsen'),
        ...common,
      ],
      [
        concept('Gewalt', ['service:hafenwache'], ['schlägt mich'], { acute: true }),
        concept('Lotsen', ['service:lotsen'], ['der lotse', 'lotse']),
      ],
      ['hafenwache', 'hafenhaus'],
    );
    const slugs = (query: string): string[] => search(query, port).results.map(({ card }) => card.slug);
    expect(slugs('der lotse')).toEqual(['lotsen']);
    expect(slugs('der lotse schlägt mich').slice(0, 3)).toEqual(['lotsen', 'hafenwache', 'hafenhaus']);
  });

  it('is not where nothing of the kind was said', () => {
    expect(found('stalking')).not.toContain('hafenwache');
  });
});

describe('a choice', () => {
  const only = (query: string, ...choice: string[]): string[] =>
    search(query, chosen, { choice }).results.map(({ card }) => card.slug);
  const chosen = opened(
    [
      entry('hafenwache', 'Hafenwache', { traits: ['group:everyone', 'phone'] }),
      entry('hafenhaus', 'Aufnahme', { traits: ['group:women', 'phone'] }),
      entry('hafenarzt', 'Hafenarzt', { traits: ['group:everyone', 'free'] }),
      entry('hafenrat', 'Hafenrat', { traits: ['group:men', 'free', 'chat'] }),
      entry('spaehen', 'Hafenbuch', { kind: 'guide' }),
    ],
    [
      concept('Gewalt', ['service:hafenarzt', 'service:hafenrat'], ['schlägt mich'], { acute: true }),
      concept('Rat', ['guide:spaehen', 'service:hafenrat', 'service:hafenarzt'], ['rat suchen']),
    ],
    ['hafenwache', 'hafenhaus'],
  );

  it('leaves what fits, and neither guides nor topics', () => {
    expect(only('rat suchen')).toEqual(['spaehen', 'hafenrat', 'hafenarzt']);
    expect(only('rat suchen', 'free')).toEqual(['hafenrat', 'hafenarzt']);
    expect(only('rat suchen', 'free', 'chat')).toEqual(['hafenrat']);
  });

  it('may leave nothing, and then says how much answers without it', () => {
    const { results, traits } = search('rat suchen', chosen, { choice: ['stepFree'] });
    expect([results.length, traits.length]).toEqual([0, 3]);
  });

  it('takes no crisis service from someone in danger, unless it is for somebody else', () => {
    expect(only('er schlägt mich', 'chat')).toEqual(['hafenwache', 'hafenhaus', 'hafenrat']);
    expect(only('er schlägt mich', 'group:men')).not.toContain('hafenhaus');
    expect(only('er schlägt mich', 'group:men')).toContain('hafenwache');
  });
});

describe('a name or a number', () => {
  it('of a page of this website leads there, though answers go before pages', () => {
    const site = opened(
      [entry('karte', 'Karte', { kind: 'page', number: 0 }), entry('hafenamt', 'Hafenamt', {}, 'Karte')],
      [
        concept('Hafen', ['service:hafenamt'], ['karte vom hafen', 'hafen']),
        concept('Orte', ['page:map'], ['wo ist was']),
      ],
    );
    const first = (query: string): string | undefined => search(query, site).results[0]?.card.slug;
    expect(first('karte')).toBe('karte');
    expect(first('karte vom hafen')).toBe('hafenamt');
    expect(search('wo ist was', site).results.map(({ card }) => cardAddress(card))).toEqual(['/karte/']);
  });

  it.each([
    ['Sorgentelefon', 'hafentelefon'],
    ['ksm', 'hafenstelle'],
    ['116016', 'hafentelefon'],
    ['116 016', 'hafentelefon'],
    ['+49 341 1234567', 'hafenarzt'],
    ['0341 1234', 'hafenarzt'],
    ['notruf 110', 'hafenwache'],
  ])('%s finds its entry first', (query, slug) => {
    expect(found(query)[0]).toBe(slug);
  });

  it('wins against danger', () => {
    expect(found('hafenarzt')[0]).toBe('hafenarzt');
    expect(reasons('116016')).toEqual(['116 016']);
  });

  it('is not found by a piece of a short number', () => {
    expect(found('116')).toEqual([]);
  });
});

describe('a word is found', () => {
  it.each([
    ['that was written as two', 'exmann', 'ex mann'],
    ['whose particle stands at the end', 'abhaut', 'er haut ab'],
    ['as part of a compound nobody knows', 'mord', 'angstmord'],
  ])('%s: %s in „%s“', (_how, word, query) => {
    const small = opened(
      [entry('ziel', 'Ziel'), entry('anderes', 'Angst')],
      [concept('Probe', ['service:ziel'], [word])],
    );
    expect(search(query, small).results[0]).toMatchObject({ card: { slug: 'ziel' }, reasons: ['Probe'] });
  });
});

describe('a phrase', () => {
  const small = opened(
    [entry('ziel', 'Ziel')],
    [concept('Probe', ['service:ziel'], ['wohin soll ich heute nacht gehen', 'schlägt mich'])],
  );
  const said = (query: string): number[] =>
    matchPhrases(readQuery(query, small), small).map(({ complete }) => complete);

  it('is not said by one of its words', () => {
    expect(said('heute')).toEqual([]);
    expect(said('wohin heute nacht')).toHaveLength(1);
  });

  it('is said less when the other one acts', () => {
    const [suffering = 0] = said('schlägt');
    const [acting = 0] = said('ich schlage');
    expect(acting).toBeLessThan(suffering);
  });
});

describe('of several concepts', () => {
  const small = opened(
    [entry('ziel', 'Ziel'), entry('anderes', 'Anderes')],
    [
      concept('Enger', ['service:ziel'], ['hund beißt kind']),
      concept('Weiter', ['service:anderes'], ['beißt']),
      concept('Ebenso', ['service:anderes'], ['hund beißt kind']),
      concept('Wie es im Hafen ist', ['service:anderes'], ['ganz etwas anderes']),
    ],
  );
  const shares = (query: string): Record<string, number> =>
    Object.fromEntries(
      matchConcepts(readQuery(query, small), small).map(({ concept: place, share }) => [
        small.concepts[place]?.name ?? '',
        share,
      ]),
    );

  it('the one that explains more of the words takes them from the others, but not from its equals', () => {
    const { Enger = 0, Weiter = 0, Ebenso = 0 } = shares('hund beißt kind');
    expect(Enger).toBeCloseTo(1);
    expect(Ebenso).toBeCloseTo(1);
    const weiter = matchConcepts(readQuery('hund beißt kind', small), small).find(
      (each) => small.concepts[each.concept]?.name === 'Weiter',
    );
    expect(Weiter).toBeGreaterThan(0);
    expect(Weiter).toBeLessThan((weiter?.score ?? 0) * 0.9);
  });

  it('a name that is a sentence is not meant by its one word', () => {
    expect(shares('hafen')).toEqual({});
  });
});

describe('among entries that answer alike', () => {
  it('local help goes before help for the whole country', () => {
    const tied = [
      concept('Recht', ['service:landhilfe'], ['anwalt']),
      concept('Rat', ['service:orthilfe'], ['anwalt']),
    ];
    const results = search('anwalt', opened(ENTRIES, tied)).results.map(({ card }) => card.slug);
    expect(results.slice(0, 2)).toEqual(['orthilfe', 'landhilfe']);
  });

  it('a topic comes behind what answers itself, even when the lexicon names it first', () => {
    const first = [concept('Probe', ['topic:recht', 'service:landhilfe'], ['anwalt'])];
    const results = search('anwalt', opened(ENTRIES, first)).results.map(({ card }) => card.slug);
    expect(results).toEqual(['landhilfe', 'recht']);
  });

  it('the search asks who is open when somebody can tell', () => {
    const { results } = search('anwalt', index, { isOpen: ({ slug }) => slug === 'orthilfe' });
    expect(results[0]?.card.slug).toBe('orthilfe');
  });
});

describe('the order', () => {
  const scored = (scores: Record<number, number>, named: number[] = []): Scored[] =>
    Object.entries(scores)
      .map(([place, score]) => ({
        entry: Number(place),
        score,
        concepts: [],
        words: [],
        isNamed: named.includes(Number(place)),
        byNumber: false,
      }))
      .sort((a, b) => b.score - a.score);
  const places = (list: readonly Scored[]): number[] => list.map((each) => each.entry);
  const crisis = [0, 1, 2, 3];

  it('of the crisis services holds, found or not, with the best other answer in third place', () => {
    expect(places(putCrisisFirst(scored({ 2: 1, 7: 0.9, 8: 0.5 }), crisis))).toEqual([0, 1, 7, 2, 3, 8]);
  });

  it('begins with the crisis service that danger leads to', () => {
    expect(places(putCrisisFirst(scored({ 2: 1, 7: 0.9 }), crisis, 2))).toEqual([2, 0, 7, 1, 3]);
  });

  it('begins with another answer only when it is far better', () => {
    expect(places(putCrisisFirst(scored({ 2: 0.5, 7: 1 }), crisis))[0]).toBe(7);
    expect(places(putCrisisFirst(scored({ 2: 0.9, 7: 1 }), crisis))[0]).toBe(0);
  });

  it('keeps the place among the first three for what danger leads to, unless another is far better', () => {
    expect(places(putCrisisFirst(scored({ 2: 1, 7: 0.9, 8: 0.8 }), crisis, 8))[2]).toBe(8);
    expect(places(putCrisisFirst(scored({ 2: 1, 7: 0.9, 8: 0.2 }), crisis, 8))[2]).toBe(7);
  });

  it('puts what was named before everything', () => {
    expect(places(putNamedFirst(scored({ 0: 1, 1: 0.5, 2: 0.2 }, [2])))).toEqual([2, 0, 1]);
  });

  it('puts what is open before what is closed, and what nobody knows between', () => {
    const list = scored({ 0: 1, 1: 0.95, 2: 0.94 });
    const open = [false, undefined, true];
    expect(places(putOpenFirst(list, (each) => open[each.entry]))).toEqual([2, 1, 0]);
    expect(places(putOpenFirst(list, () => undefined))).toEqual([0, 1, 2]);
  });
});

describe('the language in which somebody typed', () => {
  it('is told, unless it was German', () => {
    expect(search('takip ediyor', index).languages).toEqual(['tr']);
    expect(search('stalking', index).languages).toEqual([]);
  });

  it('is offered only where the page is built in it', () => {
    expect(offeredLanguages(['tr'], ['en', 'tr'])).toEqual(['tr']);
    expect(offeredLanguages(['tr'], [])).toEqual([]);
    expect(offeredLanguages([], ['en'])).toEqual([]);
  });
});

describe('the index', () => {
  it('is the same for the same content', () => {
    expect(JSON.stringify(compiled(ENTRIES, CONCEPTS, CRISIS))).toBe(
      JSON.stringify(compiled(ENTRIES, CONCEPTS, CRISIS)),
    );
  });

  it('packs words and hits without losing one', () => {
    const words = ['abend', 'abendessen', 'angst', 'ё', 'ملجا', `${'x'.repeat(30)}y`, `${'x'.repeat(30)}z`];
    expect(unpackWords(packWords(words))).toEqual(words);
    const hits = [
      [{ entry: 0, impact: 9 }],
      [],
      [
        { entry: 3, impact: 1 },
        { entry: 12, impact: 5 },
      ],
    ];
    expect(unpackHits(packHits(hits))).toEqual(hits);
  });

  it('packs numbers of any size', () => {
    const numbers = [0, 1, 51, 52, 53, 104, 5000, 5001];
    expect(unpackSteps(packSteps(numbers))).toEqual(numbers);
    expect(unpackSteps('')).toEqual([]);
  });

  it('packs phrases as sets of words, each with its concept', () => {
    const phrases = [[[3], [1, 3], [0, 3, 2]], [], [[1], [3, 1]]];
    const sets = unpackPhrases(packPhrases(phrases, 5)).map(
      ({ concept, words }) => `${String(concept)}: ${words.toSorted().join(' ')}`,
    );
    expect(sets.toSorted()).toEqual(['0: 0 2 3', '0: 1 3', '0: 3', '2: 1', '2: 1 3']);
  });

  it('answers in German before the other languages have come', () => {
    const german = openIndex(compiled(ENTRIES, CONCEPTS, CRISIS));
    expect(search('stalking', german)).toEqual(search('stalking', index));
    expect(search('takip ediyor', german).isSure).toBe(false);
  });

  it('leads to no entry that is not built', () => {
    const results = search(
      'anwalt',
      opened([entry('anderes', 'Anderes'), entry('orthilfe', 'Rat')], CONCEPTS, CRISIS),
    ).results;
    expect(results.map(({ card }) => card.slug)).toEqual(['orthilfe']);
  });
});
