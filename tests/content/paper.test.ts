import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PAPERS, STATIONS, isQuiet } from '#domain/paper.ts';
import { paperAddress } from '#domain/permalink.ts';
import { phoneDisplay } from '#domain/phone.ts';
import { quietPaperState, paperState } from '#i18n/paper-line.ts';
import { printed } from '#paper/print.ts';
import { afterCall, brief, contacts } from './paper-brief.ts';
import type { ReadPaper } from './paper-reading.ts';
import { altsIn, readPaper, rolesIn } from './paper-reading.ts';
import { builtServices, content } from './project-content.ts';

const TELLING = parse(readFileSync('content/wording/telling-words.yaml', 'utf8')) as string[];
const LARGEST = 60_000;
const FORMATS: Record<string, [number, number]> = { A4: [210, 297], A3: [297, 420] };

/** Numbers as they are read, and times and dates, which are none. */
const NUMBER = /\b(?:0\d{2,4} \d{5,}|11[025]|116 \d{3})\b/g;

const papers = PAPERS.map((paper) => ({ paper, name: paperAddress(paper.number) }));
const quiet = papers.filter(({ paper }) => isQuiet(paper));
const files = new Map<number, Buffer>();
const read = new Map<number, ReadPaper>();
const of = (number: number): ReadPaper => {
  const found = read.get(number);
  if (!found) throw new Error(`Paper ${String(number)} was not read.`);
  return found;
};

beforeAll(async () => {
  for (const { paper } of papers) {
    const bytes = await printed(paper, brief);
    files.set(paper.number, bytes);
    read.set(paper.number, await readPaper(bytes));
  }
});

const allNumbers = new Set(
  Object.values(contacts).flatMap(({ phones: [phone] }) => (phone ? [phoneDisplay(phone.number)] : [])),
);
const spoken = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('every paper', () => {
  it('has a number of its own', () => {
    expect(new Set(PAPERS.map(({ number }) => number)).size).toBe(PAPERS.length);
    expect(PAPERS.flatMap((paper) => ('station' in paper ? [paper.station] : []))).toEqual([...STATIONS]);
  });

  it.each(papers)('$name is one page of the size it says, and small', ({ paper }) => {
    const { pages, size } = of(paper.number);
    expect(pages).toBe(1);
    expect(size).toEqual(FORMATS['size' in paper ? paper.size : 'A4']);
    expect(files.get(paper.number)?.length).toBeLessThan(LARGEST);
  });

  it.each(papers)('$name is read aloud in German, from its heading on', ({ paper }) => {
    const { isTagged, language, tags, xmp } = of(paper.number);
    expect(isTagged).toBe(true);
    expect(language).toBe('de');
    expect(xmp).toContain('pdfuaid:part');
    expect(rolesIn(tags).filter((role) => role === 'H1')).toHaveLength(1);
    expect(rolesIn(tags).slice(0, 3)).toEqual(['Root', 'Document', 'H1']);
  });

  it.each(papers)('$name brings its letters', ({ paper }) => {
    const raw = files.get(paper.number)?.toString('latin1') ?? '';
    expect(raw.match(/\/FontFile2/g)?.length).toBeGreaterThan(0);
    expect(raw).not.toMatch(/\/BaseFont \/(?:Helvetica|Times|Courier)/);
  });

  it.each(papers)('$name says nothing about itself but a calm name and its day', ({ paper }) => {
    const { title, fields } = of(paper.number);
    expect(title.length).toBeGreaterThan(3);
    expect(TELLING.filter((word) => title.toLowerCase().includes(word))).toEqual([]);
    expect(fields.filter((field) => /Producer|Creator|Author|Subject|Keywords/.test(field))).toEqual([]);
    expect(files.get(paper.number)?.toString('latin1')).toContain('D:20261128000000Z');
  });

  it.each(papers)('$name is the same to the byte when it is drawn again', async ({ paper }) => {
    expect((await printed(paper, brief)).equals(files.get(paper.number) ?? Buffer.alloc(0))).toBe(true);
  });

  it.each(papers)('$name holds numbers, each as its entry publishes it', ({ paper }) => {
    const numbers = of(paper.number).text.match(NUMBER) ?? [];
    expect(numbers.length).toBeGreaterThan(4);
    expect(numbers.filter((number) => !allNumbers.has(number))).toEqual([]);
    expect(numbers).toContain('110');
    expect(numbers).toContain('116 016');
  });

  it.each(papers)('$name says from when it is', ({ paper }) => {
    const { day, words } = brief;
    const state = isQuiet(paper) ? quietPaperState(day, words) : paperState(day, words);
    expect(spoken(of(paper.number).text)).toContain(state);
  });
});

describe('quiet paper', () => {
  const names = builtServices.flatMap(({ value }) => [value.name, value.shortName ?? value.name]);
  const hosts = builtServices.flatMap(({ value }) => value.websites.map(({ url }) => new URL(url).host));

  it('is a card and a page', () => {
    expect(quiet.map(({ paper }) => paper.form)).toEqual(['card', 'page']);
    expect(TELLING.length).toBeGreaterThan(20);
    expect(names.length).toBeGreaterThan(100);
  });

  it.each(quiet)('$name holds no telling word, no name and no address', ({ paper }) => {
    const { text, links, tags, title } = of(paper.number);
    const said = spoken(`${text} ${title}`).toLowerCase();
    expect(TELLING.filter((word) => said.includes(word))).toEqual([]);
    expect(names.filter((name) => said.includes(name.toLowerCase()))).toEqual([]);
    expect(hosts.filter((host) => said.includes(host.replace(/^www\./, '')))).toEqual([]);
    expect(said).not.toMatch(/lotse|leipzig|hilfe|beratung|https?:|www\.|@/);
    expect(links).toBe(0);
    expect(altsIn(tags)).toEqual([]);
  });

  it.each(quiet)('$name puts each number behind its letter', ({ paper }) => {
    const said = spoken(of(paper.number).text);
    for (const role of ['emergency', 'doctor', 'helpline', 'menHelpline', 'intake'] as const) {
      const [phone] = contacts[role].phones;
      expect(said).toContain(`${brief.words.paper.letters[role]} ${phoneDisplay(phone?.number ?? '')}`);
    }
  });

  it('has a letter for each service, and none twice', () => {
    const letters = Object.values(brief.words.paper.letters);
    expect(new Set(letters).size).toBe(letters.length);
  });
});

describe('paper that names what it is about', () => {
  it.each(papers.filter(({ paper }) => paper.form !== 'card' && !isQuiet(paper)))(
    '$name says what a scanned address leaves behind',
    ({ paper }) => {
      const { tags, text } = of(paper.number);
      expect(altsIn(tags).join(' ')).toContain('bleibt im Verlauf des Browsers');
      expect(spoken(text)).toContain('bleibt im Verlauf des Browsers');
    },
  );

  it('has strips that name nothing but a number and its time', () => {
    const strips = spoken(of(5).text).split('Stand: November 2026.')[1] ?? '';
    expect(strips.match(NUMBER)?.length).toBe(10);
    expect(strips.replaceAll(NUMBER, '')).toMatch(/^[\s\d:–,]*(?:(?:Mo|Do|Fr|Tag und Nacht|jeden Tag)[\s\d:–,]*)+$/);
  });

  it('leads to the website of a service whose number is not confirmed', () => {
    expect(contacts.intervention.phones).toEqual([]);
    for (const number of [1, 3, 7]) expect(of(number).text).toContain('kis-leipzig.de');
  });
});

describe('the sheet of the police', () => {
  it('names as many days as the guide does, and doubts them as it does', () => {
    const sheet = spoken(of(7).text);
    const { body } = afterCall.file;
    for (const days of ['14 Tage', '10 Tage']) {
      expect(body).toContain(days);
      expect(sheet).toContain(days);
    }
    expect(sheet.match(/\d+ Tage/g)).toEqual(['14 Tage', '10 Tage']);
    expect(body).toContain('Es zählt, was die Polizei Ihnen sagt.');
    expect(sheet).toContain('Es zählt, was die Polizei Ihnen sagt.');
  });

  it('publishes nothing of a station but its name', () => {
    const police = content.services.find(({ slug }) => slug === 'polizeidirektion-leipzig');
    const held = police?.value.phones.filter(({ state }) => state === 'unconfirmed') ?? [];
    expect(held.length).toBeGreaterThan(0);
    const text = PAPERS.map(({ number }) => of(number).text).join(' ');
    expect(held.filter(({ number }) => text.includes(phoneDisplay(number)))).toEqual([]);
  });
});
