import { describe, expect, it } from 'vitest';
import type { Danger } from '#editorial/changes/danger.ts';
import { dangerReport } from '#editorial/changes/danger-report.ts';
import type { ChangedFile } from '#editorial/changes/scope-changes.ts';
import type { Fields } from './fixtures/invented-service.ts';
import { CONFIRMED, SOURCED, UNCONFIRMED, publicPlace } from './fixtures/invented-service.ts';
import { entryText, servicePath } from './fixtures/small-repository.ts';

const ENTRY = servicePath('musterhafen');
const TWICE = { ...CONFIRMED, source: 'probe' };
const phone = (number: string, origin: Fields = SOURCED, role = 'main') => ({ number, role, ...origin });
const OLD = phone('+493411234567');
const NEW = '+493411234568';
const shelter = { kind: 'shelter', place: { kind: 'confidential' } };
const site = (url: string, source?: string) => ({ websites: [{ url, ...(source && { source }) }] });

function reportOf(before: Record<string, string>, after: Record<string, string>, files: ChangedFile[] = []) {
  const snapshots = { before: new Map(Object.entries(before)), after: new Map(Object.entries(after)) };
  return dangerReport({ ...snapshots, files, found: [] });
}

const textOf = (fields: Fields | string) => (typeof fields === 'string' ? fields : entryText(fields));

/** What the report says about one entry before and after. */
function dangers(before: Fields | string, after: Fields | string): Danger[] {
  return reportOf({ [ENTRY]: textOf(before) }, { [ENTRY]: textOf(after) }).dangers;
}

const told = (list: readonly Danger[]) => list.map(({ level, code }) => `${level} ${code}`);

describe('the report of a change names, and puts first what hurts most:', () => {
  it.each<[string, Fields | string, Fields | string, string[]]>([
    [
      'a new number with one source only',
      { phones: [OLD] },
      { phones: [phone(NEW)] },
      ['stop PHONE_CHANGE_UNVERIFIED'],
    ],
    [
      'a new number that only the service said',
      { phones: [OLD] },
      { phones: [phone(NEW, CONFIRMED)] },
      ['stop PHONE_CHANGE_UNVERIFIED'],
    ],
    [
      'a new number that two confirm',
      { phones: [OLD] },
      { phones: [phone(NEW, TWICE)] },
      ['two NUMBER_CHANGED'],
    ],
    [
      'a new number that is withheld',
      { phones: [OLD] },
      { phones: [OLD, phone(NEW, UNCONFIRMED)] },
      ['look NUMBER_CHANGED'],
    ],
    [
      'the number of a helpline',
      { kind: 'hotline', phones: [OLD] },
      { kind: 'hotline', phones: [phone(NEW, TWICE)] },
      ['two CRISIS_NUMBER_CHANGED'],
    ],
    [
      'the way into a shelter, whatever kind the entry is',
      { phones: [{ ...OLD, role: 'intake' }] },
      { phones: [phone(NEW, TWICE, 'intake')] },
      ['two CRISIS_NUMBER_CHANGED'],
    ],
    [
      'a number that goes without another',
      { kind: 'hotline', phones: [OLD] },
      { kind: 'hotline' },
      ['two CRISIS_NUMBER_CHANGED'],
    ],
    [
      'a number known by heart, even when two confirm the new one',
      { phones: [phone('116016')] },
      { phones: [phone(NEW, TWICE)] },
      ['stop PINNED_NUMBER_CHANGED'],
    ],
    [
      'another number in the first place',
      { phones: [OLD, phone(NEW)] },
      { phones: [phone(NEW), OLD] },
      ['two NUMBER_CHANGED'],
    ],
    ['a shelter that becomes a counselling', shelter, { place: shelter.place }, ['stop SECRET_ART_CHANGED']],
    [
      'a protected place that becomes known',
      { place: shelter.place },
      { place: publicPlace('Hafengasse 1') },
      ['stop SECRET_ART_CHANGED'],
    ],
    ['a counselling that becomes a shelter', { place: shelter.place }, shelter, ['stop SECRET_ART_CHANGED']],
    [
      'a place that is made public',
      { place: { kind: 'district', district: 'Musterviertel' } },
      { place: publicPlace('Hafengasse 1') },
      ['two PLACE_CHANGED'],
    ],
    [
      'another address',
      { place: publicPlace('Hafengasse 1') },
      { place: publicPlace('Hafengasse 2') },
      ['two PLACE_CHANGED'],
    ],
    [
      'another point on the map for the same address',
      { place: publicPlace('Hafengasse 1', [51.34, 12.37]) },
      { place: publicPlace('Hafengasse 1', [51.35, 12.37]) },
      ['two PLACE_CHANGED'],
    ],
    [
      'help that begins to ask for names',
      { anonymity: { value: 'possible', ...SOURCED } },
      { anonymity: { value: 'confidential', ...SOURCED } },
      ['stop ANONYMITY_LOWERED'],
    ],
    [
      'a call that begins to stand on the bill',
      { bill: { value: 'not-listed', ...SOURCED } },
      { bill: { value: 'listed', ...SOURCED } },
      ['stop BILL_SHOWN', 'know OTHER_FIELDS'],
    ],
    [
      'a word about the police that falls away',
      { police: { value: 'only-with-consent', ...SOURCED } },
      {},
      ['stop POLICE_TOLD', 'know OTHER_FIELDS'],
    ],
    [
      'a word about the police that comes to be known better',
      { police: { value: 'without-report', ...SOURCED } },
      { police: { value: 'only-with-consent', ...SOURCED } },
      ['know OTHER_FIELDS'],
    ],
    [
      'a number that was withheld and is published',
      { phones: [phone(NEW, UNCONFIRMED)] },
      { phones: [phone(NEW)] },
      ['stop PHONE_CHANGE_UNVERIFIED'],
    ],
    [
      'the number of a helpline that is withheld',
      { kind: 'hotline', phones: [OLD] },
      { kind: 'hotline', phones: [phone(OLD.number, UNCONFIRMED)] },
      ['two CRISIS_NUMBER_CHANGED'],
    ],
    [
      'an e-mail address that was withheld and is published',
      { emails: [{ address: 'a@musterhafen.example', ...UNCONFIRMED }] },
      { emails: [{ address: 'a@musterhafen.example', ...SOURCED }] },
      ['two STATE_RAISED'],
    ],
    [
      'a fact that is said to be confirmed',
      { cost: { value: 'free', ...SOURCED } },
      { cost: { value: 'free', ...CONFIRMED } },
      ['look STATE_RAISED', 'know OTHER_FIELDS'],
    ],
    [
      'a fact that is doubted',
      { emails: [{ address: 'a@musterhafen.example', ...SOURCED }] },
      { emails: [{ address: 'a@musterhafen.example', ...UNCONFIRMED }] },
      ['know STATE_LOWERED'],
    ],
    [
      'another website that nobody vouches for',
      site('https://musterhafen.example/'),
      site('https://andere.example/'),
      ['stop WEB_HOST_CHANGE_UNVERIFIED'],
    ],
    [
      'another website that vouches for itself',
      site('https://musterhafen.example/'),
      {
        ...site('https://andere.example/', 'neu'),
        sources: { neu: { title: 'Neu', url: 'https://andere.example/a' } },
      },
      ['stop WEB_HOST_CHANGE_UNVERIFIED', 'know OTHER_FIELDS'],
    ],
    ['another kind of help', {}, { kind: 'justice' }, ['look KIND_CHANGED']],
    [
      'another website that the old one names',
      site('https://musterhafen.example/'),
      {
        ...site('https://andere.example/', 'alt'),
        sources: {
          probe: { title: 'Alt', year: 2025 },
          alt: { title: 'Umzug', url: 'https://musterhafen.example/umzug' },
        },
      },
      ['two HOST_CHANGED', 'know OTHER_FIELDS'],
    ],
    [
      'another e-mail address',
      { emails: [{ address: 'a@musterhafen.example', ...SOURCED }] },
      { emails: [{ address: 'b@musterhafen.example', ...SOURCED }] },
      ['two EMAIL_CHANGED'],
    ],
    [
      'other hours',
      { schedules: [{ hours: 'Mo-Fr 09:00-17:00', ...SOURCED }] },
      { schedules: [{ hours: 'Mo-Fr 09:00-18:00', ...SOURCED }] },
      ['look HOURS_CHANGED'],
    ],
    ['another number in the address', {}, { number: 9002 }, ['stop ADDRESS_CHANGED']],
    ['an entry that becomes a draft', {}, { draft: true }, ['look ENTRY_REMOVED']],
    ['a draft that is published', { draft: true }, {}, ['two ENTRY_ADDED']],
    [
      'an entry that nobody can read',
      {},
      entryText().replace('kind: counselling', 'kind: ['),
      ['stop ENTRY_UNREADABLE'],
    ],
    ['a day of checking that is renewed', {}, { checked: '2026-07-01' }, ['know CHECK_RENEWED']],
    ['other words', {}, entryText({}, '## Was hier geschieht\n\nNiemand hört zu.'), ['know WORDS_CHANGED']],
    [
      'another number in the words',
      entryText({}, 'Rufen Sie an: <Phone service="polizei-notruf-110" />'),
      entryText({}, 'Rufen Sie an: <Phone service="musterhafen" />'),
      ['look SHOWN_NUMBER_CHANGED', 'know WORDS_CHANGED'],
    ],
    ['nothing where nothing changed', { phones: [OLD], ...shelter }, { phones: [OLD], ...shelter }, []],
  ])('%s', (_what, before, after, codes) => {
    expect(told(dangers(before, after))).toEqual(codes);
  });
});

describe('a changed number', () => {
  it('is told as old → new with source and day, or with the role that confirmed it', () => {
    const [sourced] = dangers({ phones: [OLD] }, { phones: [phone(NEW)] });
    expect(sourced).toMatchObject({ old: OLD.number, new: NEW, entry: 'Beratungsstelle Musterhafen' });
    expect(sourced?.confirmed).toBe('musterhafen.example, Startseite (2025), gelesen am 01.06.2026');
    const [confirmed] = dangers({ phones: [OLD] }, { phones: [phone(NEW, CONFIRMED)] });
    expect(confirmed?.confirmed).toBe('vom Dienst bestätigt durch „Leitung“ am 01.06.2026');
  });

  it('asks for a call back only when people dial it in a crisis, and for two people always', () => {
    const ask = (kind: string) =>
      reportOf(
        { [ENTRY]: entryText({ kind, phones: [OLD] }) },
        { [ENTRY]: entryText({ kind, phones: [phone(NEW, TWICE)] }) },
      );
    expect(ask('hotline')).toMatchObject({ needsCallBack: true, needsTwo: true });
    expect(ask('counselling')).toMatchObject({ needsCallBack: false, needsTwo: true });
  });
});

describe('between entries, the report names', () => {
  it('an entry that is taken away, and one that takes over its number in the address', () => {
    const gone = reportOf({ [ENTRY]: entryText() }, {});
    expect(told(gone.dangers)).toEqual(['look ENTRY_REMOVED']);
    const heir = reportOf({ [ENTRY]: entryText() }, { [servicePath('anderer')]: entryText() });
    expect(told(heir.dangers)).toEqual(['stop ADDRESS_CHANGED', 'two ENTRY_ADDED', 'look ENTRY_REMOVED']);
  });

  it('words of the lists, even when the change takes them off the list', () => {
    const list = 'content/wording/blaming-words.yaml';
    const bad = entryText({}, 'Ein Ehestreit.');
    const kept = reportOf(
      { [ENTRY]: entryText(), [list]: '- Ehestreit\n' },
      { [ENTRY]: bad, [list]: '- Ehestreit\n' },
    );
    expect(told(kept.dangers)).toContain('look DANGEROUS_WORDS');
    const taken = reportOf(
      { [ENTRY]: entryText(), [list]: '- Ehestreit\n' },
      { [ENTRY]: bad, [list]: '[]\n' },
    );
    expect(told(taken.dangers)).toContain('look DANGEROUS_WORDS');
    expect(told(taken.dangers)).toContain('look WORD_LIST_WEAKENED');
  });

  it('a translation that stays behind its original, and no other', () => {
    const english = 'content/services/musterhafen/en.mdx';
    const words = '---\nsummary: Somebody listens.\n---\n\nSomebody listens.\n';
    const before = { [ENTRY]: entryText(), [english]: words };
    const changed = entryText({}, 'Hier hört jemand anderes zu.');
    const late = reportOf(before, { [ENTRY]: changed, [english]: words });
    expect(told(late.dangers)).toContain('look TRANSLATION_OUTDATED');
    const both = reportOf(before, { [ENTRY]: changed, [english]: `${words}Somebody else.\n` });
    expect(told(both.dangers)).not.toContain('look TRANSLATION_OUTDATED');
    const facts = reportOf(before, { [ENTRY]: entryText({ phones: [OLD] }), [english]: words });
    expect(told(facts.dangers)).not.toContain('look TRANSLATION_OUTDATED');
  });

  it('a change to content and to what checks it, and no change to one of them', () => {
    const touching = (...paths: string[]) =>
      told(
        reportOf(
          {},
          {},
          paths.map((path) => ({ path, mode: '100644' })),
        ).dangers,
      );
    for (const program of [
      '.github/workflows/check.yml',
      'scripts/review.ts',
      'src/domain/phone.ts',
      'package.json',
    ])
      expect(touching(ENTRY, program)).toEqual(['stop CONTENT_AND_PROGRAM']);
    expect(touching(ENTRY, 'tests/content/content.test.ts', 'docs/facts.md')).toEqual([]);
    expect(touching('scripts/review.ts', '.github/workflows/check.yml')).toEqual([]);
  });

  it('content that no rule reads, one line for each folder', () => {
    const files = ['content/lexicon/a.yaml', 'content/lexicon/b.yaml', 'content/map/leipzig.json'];
    const { dangers: found } = reportOf(
      {},
      {},
      files.map((path) => ({ path, mode: '100644' })),
    );
    expect(found).toMatchObject([
      { code: 'OTHER_FILE', file: 'content/lexicon', new: 'a.yaml, b.yaml' },
      { code: 'OTHER_FILE', file: 'content/map' },
    ]);
  });

  it('a link that stands where a file should', () => {
    expect(told(reportOf({}, {}, [{ path: ENTRY, mode: '120000' }]).dangers)).toEqual(['stop LINKED_FILE']);
  });

  it('other people behind a service', () => {
    const path = 'content/organizations/verein.yaml';
    const yaml = (host: string) => `name: Verein\nform: association\nwebsite: "https://${host}/"\n`;
    const [danger] = reportOf({ [path]: yaml('alt.example') }, { [path]: yaml('neu.example') }).dangers;
    expect(danger).toMatchObject({
      level: 'look',
      code: 'HOST_CHANGED',
      new: 'website: "https://neu.example/"',
    });
  });
});
