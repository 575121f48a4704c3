import { describe, expect, it } from 'vitest';
import { parseBody } from '#editorial/body.ts';
import { readWordList } from '#editorial/content-tree.ts';
import { PROMISING_PAGES, checkPromises, promiseFault, promisesOf } from '#editorial/promise-check.ts';
import type { NamedTest } from '#editorial/promise.ts';
import { isHeldBy, sentencesIn } from '#editorial/promise.ts';
import { heldWords } from '#i18n/held-words.ts';
import { wordsIn } from '#i18n/words.ts';
import { content, readableText } from './project-content.ts';
import { WRITTEN_TESTS } from './test-titles.ts';

const promises = promisesOf(content);
const held = heldWords(wordsIn('de'));
const { site } = wordsIn('de');
/** What stands around the words of every page. */
const FRAME = [...Object.values(site), ...Object.values(site.quiet)].filter((text) => typeof text === 'string');
const pages = content.pages.filter(({ slug }) => PROMISING_PAGES.includes(slug));
const signs = readWordList('promise-signs');
const limits = readWordList('limit-words');

/** A title that is made for each case says little where it is written; it must still share words with the promise. */
function isWritten(by: string): boolean {
  const means = (test: NamedTest): boolean =>
    isHeldBy(by, test) ||
    (test.title.replaceAll('…', '').length >= 6 && isHeldBy(test.title, { ...test, title: by }));
  return WRITTEN_TESTS.some(means);
}

/** What an editor would be told about these words on a page that promises. */
function faultsOf(words: string): string[] {
  const faults = sentencesIn(parseBody(words)).map((sentence) => promiseFault(sentence, signs, limits));
  return faults.filter((fault) => fault !== undefined);
}

describe('the promises to visitors', () => {
  it('are there, on both pages', () => {
    expect(pages).toHaveLength(PROMISING_PAGES.length);
    expect(promises.length).toBeGreaterThan(15);
    for (const { file } of pages) expect(promises.filter((promise) => promise.file === file.file)).not.toEqual([]);
  });

  it.each([...promises, ...held])('are held by a test that is written: $text', ({ by }) => {
    expect(WRITTEN_TESTS.length).toBeGreaterThan(200);
    expect(isWritten(by), `no test is called "${by}"`).toBe(true);
  });

  it('are marked wherever the two pages promise something', () => {
    expect(signs.length).toBeGreaterThan(20);
    expect(checkPromises(content)).toEqual([]);
  });

  it('are named in the frame of every page too', () => {
    const promising = FRAME.filter((text) => text.endsWith('.') && faultsOf(text).length > 0);
    expect(promising.length).toBeGreaterThan(0);
    expect(promising.filter((text) => !held.some((named) => named.text === text))).toEqual([]);
  });
});

describe('a sentence on these pages', () => {
  it.each([
    'Diese Website speichert nichts.',
    'Wir löschen alles.',
    'Sie setzt keine Cookies.',
    'Nichts davon wird gesendet.',
    '**Die Suche** bleibt bei Ihnen.',
    'Gut zu wissen: Der Knopf hilft.',
    '<Promise by="ein Test">Sie lädt</Promise> nichts.',
    '<Limit>Diese Website speichert nichts.</Limit>',
    '<Limit>Wir sind da.</Limit>',
  ])('does not slip through: %s', (words) => {
    expect(faultsOf(words)).toHaveLength(1);
  });

  it.each([
    '<Promise by="ein Test">Diese Website speichert nichts.</Promise>',
    '<Promise by="ein Test">**Keine Dritten.** Sie lädt\nnichts.</Promise>',
    '<Limit>Der Knopf kann den Verlauf nicht löschen.</Limit>',
    'Schließen Sie das Fenster.',
    'Was speichert die Website?',
    '## Was die Website nicht tut',
  ])('may stand as it is: %s', (words) => {
    expect(faultsOf(words)).toEqual([]);
  });
});

describe('words that pretend nobody sees a visit', () => {
  const unseen = [...readWordList('unseen-words'), ...readWordList('promising-words')];
  const spoken = (words: string) =>
    unseen.filter((word) => words.toLowerCase().replaceAll(/\s+/g, ' ').includes(word.toLowerCase()));

  it('are noticed', () => {
    expect(spoken('Hier lesen Sie anonymer.')).toEqual(['anonym']);
    expect(unseen).toEqual(expect.arrayContaining(['anonym', 'spurlos', 'sicher gelöscht']));
  });

  it.each(pages)('are not on the page $slug', (page) => {
    expect(spoken(`${page.value.title} ${page.value.summary} ${readableText(page)}`)).toEqual([]);
  });

  it('are not in the notice, at the foot, or among the steps for a browser', () => {
    expect(content.browsers.length).toBeGreaterThanOrEqual(8);
    const { browsers } = wordsIn('de').safety;
    const words = [...FRAME, ...Object.values(browsers), JSON.stringify(content.browsers.map(({ value }) => value))];
    expect(words.flatMap(spoken)).toEqual([]);
  });
});
