import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { serviceSchema } from '#domain/service.ts';
import type { ContentTree } from '#editorial/content-tree.ts';
import { parseEntry } from '#editorial/entry-file.ts';
import { editedHead, withItem } from '#editorial/head-edit.ts';
import {
  CORRECTABLE,
  CORRECTION_LABELS,
  NEW_LABELS,
  OFFERED,
  SOMETHING_ELSE,
} from '#editorial/issue-form.ts';
import { correction } from '#editorial/notice-correction.ts';
import { newEntry } from '#editorial/notice-entry.ts';
import { SOURCED, inventedService, publicPlace } from './fixtures/invented-service.ts';
import { treeOf } from './fixtures/invented-tree.ts';
import { entryText } from './fixtures/small-repository.ts';

const phones = [{ number: '+493411234567', role: 'main', ...SOURCED }];
const HAFEN = { phones, place: publicPlace('Hafengasse 1') };
const TODAY = '2026-06-02';

type Words = Record<string, string>;

/** The body that the platform makes of a form. */
const bodyOf = (labels: Words, answers: Words): string =>
  Object.entries(labels)
    .map(([field, label]) => `### ${label}\n\n${answers[field] ?? '_No response_'}`)
    .join('\n\n');

const RIGHT = {
  entry: 'musterhafen-0',
  field: 'Rufnummer',
  value: '0341 1234568',
  source: 'musterhafen.example, Kontakt',
};
const OFFER = {
  name: 'Beratung am Übungsplatz',
  kind: 'counselling (Beratung)',
  topic: 'beratung (Beratung)',
  group: 'women (Frauen)',
  area: 'leipzig (Stadt Leipzig)',
  summary: 'Eine erfundene Beratung, die es nur in den Prüfungen gibt.',
  website: 'https://uebungsplatz.example/',
  phone: '0341 1234569',
  source: 'uebungsplatz.example',
};

function corrected(
  answers: Words,
  fields = HAFEN as Parameters<typeof inventedService>[0],
  text = entryText(fields),
) {
  const body = bodyOf(CORRECTION_LABELS, { ...RIGHT, ...answers });
  return correction({ number: 12, body, today: TODAY }, treeOf(inventedService(fields)).services, () => text);
}

function offered(answers: Words) {
  const topic = { slug: 'beratung' } as ContentTree['topics'][number];
  const tree = { services: treeOf(inventedService(HAFEN)).services, topics: [topic] };
  return newEntry({ number: 13, body: bodyOf(NEW_LABELS, { ...OFFER, ...answers }), today: TODAY }, tree);
}

const factsOf = ({ path, text }: { path: string; text: string }) =>
  serviceSchema.parse(parseEntry(path, text).facts);

describe('a notice that something is wrong', () => {
  it.each([
    [
      'Rufnummer',
      '0341 / 123 45 68',
      { phones: [{}, { number: '+493411234568', role: 'main', state: 'unconfirmed' }] },
    ],
    ['Rufnummer', '116 016', { phones: [{}, { number: '116016', state: 'unconfirmed' }] }],
    [
      'E-Mail-Adresse',
      'hafen@musterhafen.example',
      { emails: [{ address: 'hafen@musterhafen.example', state: 'unconfirmed' }] },
    ],
    ['Zeiten', 'Mo-Fr 09:00-17:00', { schedules: [{ hours: 'Mo-Fr 09:00-17:00', state: 'unconfirmed' }] }],
    [
      'Adresse',
      'Neue Gasse 5, 04275 Leipzig',
      { place: { locations: [{}, { street: 'Neue Gasse 5', postalCode: '04275', state: 'unconfirmed' }] } },
    ],
  ])('about "%s" stands beside what is published, unconfirmed: %s', (field, value, expected) => {
    const proposal = corrected({ field, value });
    expect(proposal.path).toBe('content/services/musterhafen-0/index.mdx');
    expect(factsOf(proposal)).toMatchObject(expected);
    expect(proposal.text).toContain('Hinweis Nr. 12: „musterhafen.example, Kontakt“');
  });

  it('is found by the address of the page too', () => {
    expect(corrected({ entry: 'https://lotse.example/hilfe/9001/' }).slug).toBe('musterhafen-0');
  });

  it('adds lines beside each other, and changes no comment, order or quote around it', () => {
    const text = entryText(HAFEN)
      .replace('phones:', '# Bleibt stehen\nphones:')
      .replace('checked: 2026', 'checked:   2026');
    const lines = corrected({}, HAFEN, text).text.split('\n');
    const before = text.split('\n');
    const from = lines.findIndex((line, index) => line !== before[index]);
    const added = lines.slice(from, from + lines.length - before.length);
    expect(added.join('\n')).toMatch(/^ {2}- number: "\+493411234568"\n(?: {4}.*\n?)+$/);
    expect([...lines.slice(0, from), ...lines.slice(from + added.length)]).toEqual(before);
  });

  it.each([
    ['an entry that does not exist', { entry: 'erfunden' }, /gibt es nicht/],
    ['a path instead of a name', { entry: '../../../etc/passwd' }, /gibt es nicht/],
    ['a path behind a name', { entry: 'musterhafen-0/../../x' }, /gibt es nicht/],
    ['something only people can judge', { field: SOMETHING_ELSE }, /trägt ein Mensch ein/],
    ['a field that the form does not have', { field: 'kind' }, /steht nicht zur Wahl/],
    ['a field that every object has', { field: 'constructor' }, /steht nicht zur Wahl/],
    ['no number', { value: 'ruf mich an' }, /nicht gültig/],
    ['a charged number', { value: '0900 1234567' }, /nicht gültig/],
    ['hours that nobody can read', { field: 'Zeiten', value: 'immer mal' }, /nicht gültig/],
    ['an address without an at sign', { field: 'E-Mail-Adresse', value: 'hafen' }, /nicht gültig/],
    ['what stands there already', { value: '0341 1234567' }, /steht schon/],
    ['an answer that is missing', { source: '_No response_' }, /fehlt/],
    ['two lines', { source: 'a\nstate: confirmed' }, /nur eine Zeile/],
    ['HTML', { source: '<script>alert(1)</script>' }, /nur Wörter/],
    ['an expression', { source: '{process.env.HOME}' }, /nur Wörter/],
    ['a link that hides where it leads', { source: '[hier](javascript:alert(1))' }, /nur Wörter/],
    ['letters that turn the text', { source: 'Hafen \u202E' }, /unsichtbares Zeichen/],
    ['a question asked twice', { url: `x\n\n### ${CORRECTION_LABELS.value}\n\n110` }, /zweimal/],
    ['a long answer', { source: 'a'.repeat(301) }, /höchstens 300/],
    ['a very long body', { source: 'a'.repeat(1_000_000) }, /zu lang/],
  ])('is refused in German with %s', (_what, answers, complaint) => {
    expect(() => corrected(answers)).toThrow(complaint);
  });

  it('never gives a place to an entry that has none', () => {
    const shelter = { kind: 'shelter', place: { kind: 'confidential' } };
    expect(() => corrected({ field: 'Adresse', value: 'Neue Gasse 5' }, shelter)).toThrow(
      /keinen öffentlichen Ort/,
    );
  });

  it.each([
    'a", state: confirmed, x: "b',
    "it's: *alias",
    '!!js/function x',
    'x # kein Kommentar',
    '", number: "110',
  ])('keeps YAML in an answer a text: %s', (source) => {
    const [, added] = factsOf(corrected({ source })).phones;
    expect(added).toMatchObject({ state: 'unconfirmed', reason: expect.stringContaining(source) as string });
  });
});

describe('a proposal of a service', () => {
  it('becomes a draft with facts that nobody sees yet, a new number, and words of ours', () => {
    const proposal = offered({});
    expect(proposal.path).toBe('content/services/beratung-am-uebungsplatz/index.mdx');
    expect(factsOf(proposal)).toMatchObject({
      ...{ number: 9002, draft: true, checked: TODAY, kind: 'counselling', place: { kind: 'remote' } },
      phones: [{ number: '+493411234569', state: 'unconfirmed' }],
      sources: { hinweis: { title: 'Hinweis Nr. 13' } },
    });
    expect(parseEntry(proposal.path, proposal.text).body).toBe(
      '\n## Was hier geschieht\n\nDieser Text fehlt noch.\n',
    );
  });

  it('of a shelter has no place and takes no number', () => {
    const kind = 'shelter (Schutzhaus oder Schutzwohnung)';
    expect(factsOf(offered({ kind, phone: '_No response_' })).place).toEqual({ kind: 'confidential' });
    expect(() => offered({ kind })).toThrow(/Nummern von Schutzhäusern/);
  });

  it.each([
    [
      'a name that is a path',
      { name: '../../.github/workflows/x' },
      'content/services/github-workflows-x/index.mdx',
    ],
    ['a name with an accent', { name: 'Café Ĝis' }, 'content/services/cafe-gis/index.mdx'],
  ])('with %s lies where services lie', (_what, answers, path) => {
    expect(offered(answers).path).toBe(path);
  });

  it.each([
    ['the name of an entry', { name: 'Musterhafen 0' }, /gibt es schon/],
    ['a name without letters', { name: '…!' }, /Buchstaben/],
    ['a kind that does not exist', { kind: 'admin' }, /steht nicht zur Wahl/],
    ['a topic that does not exist', { topic: 'erfunden' }, /steht nicht zur Wahl/],
    ['a website without https', { website: 'javascript:alert(1)' }, /nicht gültig/],
    ['a sentence that is too short', { summary: 'Kurz.' }, /nicht gültig/],
    ['code in the sentence', { summary: 'import fs from "fs" und noch viel mehr' }, /nur Wörter/],
  ])('is refused in German with %s', (_what, answers, complaint) => {
    expect(() => offered(answers)).toThrow(complaint);
  });
});

describe('an item added to a list', () => {
  it.each([
    [
      'a list on one line',
      'emails: [{ a: 1 }]\nname: x # y\n',
      'emails: [{ a: 1 }, { b: 2 }]\nname: x # y\n',
    ],
    ['an empty list', 'emails: []\n', 'emails:\n  - b: 2\n'],
    [
      'a list of lines with a comment behind the last',
      'emails:\n  - a: 1\n    c: 3 # z\nname: x\n',
      'emails:\n  - a: 1\n    c: 3 # z\n  - b: 2\nname: x\n',
    ],
    ['no list', 'name: x\n', 'name: x\nemails:\n  - b: 2\n'],
  ])('leaves everything around it: %s', (_what, head, expected) => {
    const edit = (text: string) => editedHead(text, (values) => withItem(values, ['emails'], { b: 2 }));
    expect(edit(`---\n${head}---\nText\n`)).toBe(`---\n${expected}---\nText\n`);
  });
});

describe('the forms', () => {
  const FORMS = fileURLToPath(new URL('../../.github/ISSUE_TEMPLATE', import.meta.url));
  type Field = { id?: string; attributes: { label?: string; options?: string[]; value?: string } };
  const form = (name: string) => {
    const { body } = parse(readFileSync(`${FORMS}/${name}.yml`, 'utf8')) as { body: Field[] };
    return body;
  };
  const labels = (name: string) =>
    Object.fromEntries(form(name).flatMap(({ id, attributes }) => (id ? [[id, attributes.label]] : [])));
  const options = (name: string, id: string) =>
    form(name)
      .find((field) => field.id === id)
      ?.attributes.options?.map((option) => option.split(' ')[0]);

  it('ask what the program reads', () => {
    expect(labels('angabe-stimmt-nicht')).toEqual(CORRECTION_LABELS);
    expect(labels('neues-angebot')).toEqual(NEW_LABELS);
    const fields = form('angabe-stimmt-nicht').find(({ id }) => id === 'field')?.attributes.options;
    expect(fields).toEqual([...Object.keys(CORRECTABLE), SOMETHING_ELSE]);
  });

  it('offer what the schema allows and topics that exist', () => {
    for (const [id, values] of Object.entries(OFFERED)) expect(options('neues-angebot', id)).toEqual(values);
    const topics = readdirSync(fileURLToPath(new URL('../../content/topics', import.meta.url)));
    expect(topics).toEqual(expect.arrayContaining(options('neues-angebot', 'topic') ?? []));
  });

  it('warn before the first question', () => {
    for (const name of ['angabe-stimmt-nicht', 'neues-angebot'])
      expect(form(name)[0]?.attributes.value).toContain('nie, wo ein Schutzhaus');
  });
});
