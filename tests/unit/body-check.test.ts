import { describe, expect, it } from 'vitest';
import type { Fault } from './fixtures/planted-faults.ts';
import { expectOneFinding, plant } from './fixtures/planted-faults.ts';

const WORDS = 'Ein erfundener Satz.';

const written = (what: string, to: string, says: RegExp, at = to): Fault => ({
  what,
  in: 'station',
  from: WORDS,
  to,
  at,
  says,
});

const LINKS: Fault[] = [
  written(
    'to a service that does not exist',
    '[Hafen](service:hafen)',
    /„hafen“ gibt es nicht\. Kurznamen sind/,
  ),
  written('to a guide that does not exist', '[Hafen](guide:hafen)', /Der Ratgeber „hafen“ gibt es nicht/),
  written('to a topic that does not exist', '[Hafen](topic:hafen)', /Das Thema „hafen“ gibt es nicht/),
  written(
    'to a page that does not exist',
    '[Hafen](page:hafen)',
    /Die Seite „hafen“ gibt es nicht\. Es gibt: home/,
  ),
  written(
    'to another website',
    '[Hafen](https://hafen.example)',
    /nicht erlaubt\. .*unter „websites“ oder „sources“/,
  ),
  written('to another server', '[Hafen](//hafen.example)', /nicht erlaubt\. Auf Einträge verweist man/),
  written('that dials', '[Anruf](tel:+493411234567)', /Der Link „tel:.*nicht erlaubt/),
  written('that runs code', '[hier](javascript:alert)', /nicht erlaubt/),
  written('to a point on the earth', '[hier](geo:51.34,12.37)', /nicht erlaubt/),
  written('with its address further down', '[Hafen][h]\n\n[h]: data:text', /nicht erlaubt/, '[h]:'),
];

const NUMBERS: Fault[] = [
  written(
    'as it is dialled in Germany',
    'Rufen Sie 0341 1234567 an.',
    /im Text zeigt <Phone service="kurzname" \/>/,
  ),
  written('with its country', 'Rufen Sie +49 341 1234567 an.', /Rufnummern stehen nur im Kopf/),
  written('with brackets', 'Rufen Sie (0341) 123-4567 an.', /Rufnummern stehen nur im Kopf/),
  written('in a heading', '### Rufen Sie 0341/1234567 an', /Rufnummern stehen nur im Kopf/),
  written('as code', 'Rufen Sie `0341 1234567` an.', /Rufnummern stehen nur im Kopf/),
  written('of a helpline', 'Rufen Sie die 116 016 an.', /Rufnummern stehen nur im Kopf/),
  written('of the police', 'Rufen Sie die 110 an.', /Rufnummern stehen nur im Kopf/),
];

const CODE: Fault[] = [
  written(
    'an import',
    `import fs from "node:fs"\n\n${WORDS}`,
    /import und export .* Bitte die Zeile löschen/,
    'import',
  ),
  written(
    'an export',
    `export const a = 1\n\n${WORDS}`,
    /import und export .* Bitte die Zeile löschen/,
    'export',
  ),
  written('an expression', 'Heute ist {new Date()}.', /Geschweifte Klammern .* Bitte als gewöhnlichen Text/),
  written('a comment', '{/* Erfundene Gasse 1 */}', /Geschweifte Klammern/),
  written('raw HTML', 'Das ist <b>wichtig</b>.', /„<b>“ gibt es in Einträgen nicht\. Erlaubt sind: <Phone/),
  written('a script', '<script src="x.js" />', /„<script>“ gibt es in Einträgen nicht/),
  written('a frame', '<iframe src="x.html" />', /„<iframe>“ gibt es in Einträgen nicht/),
  written('an image as HTML', '<img src="x.gif" />', /„<img>“ gibt es in Einträgen nicht/),
  written(
    'an image',
    '![Ein Hafen](hafen.png)',
    /Bilder sind in Einträgen nicht erlaubt\. Bitte die Zeile löschen/,
  ),
  written('a bracket that is never closed', 'Das ist { offen.', /Bitte spitze und geschweifte Klammern/),
];

const COMPONENTS: Fault[] = [
  written('that does not exist', '<Telefon service="kis-leipzig" />', /„<Telefon>“ gibt es .* Erlaubt sind/),
  written('with another attribute', '<Phone nummer="110" />', /Richtig ist: <Phone service=/),
  written('with spread values', '<Phone {...globalThis} />', /Richtig ist: <Phone service=/),
  written('with code', '<Phone service="polizei-notruf-110" onClick="x" />', /Richtig ist: <Phone service=/),
  written('for a number that is not published', '<Phone service="frauenhaus-suche" />', /bitte mit \[Name\]/),
  written(
    'that promises without a test',
    '<Promise>Ein Satz.</Promise>',
    /Richtig ist, mitten im Absatz: <Promise by=/,
  ),
  written(
    'that promises by nothing',
    '<Promise by=" ">Ein Satz.</Promise>',
    /Richtig ist, mitten im Absatz: <Promise by=/,
  ),
  written(
    'that promises by code',
    '<Promise by={process.exit()}>Ein Satz.</Promise>',
    /Richtig ist, mitten im Absatz: <Promise by=/,
  ),
  written(
    'that promises and does more',
    '<Promise by="ein Test" onClick="x">Ein Satz.</Promise>',
    /Richtig ist, mitten im Absatz: <Promise by=/,
  ),
  written(
    'that promises without words',
    'Das ist <Promise by="ein Test" /> so.',
    /Richtig ist, mitten im Absatz: <Promise by=/,
  ),
  written(
    'that promises around a paragraph',
    '<Promise by="ein Test">\n\nEin Satz.\n\n</Promise>',
    /Richtig ist, mitten im Absatz: <Promise by=/,
    '<Promise',
  ),
  written('that limits by a test', '<Limit by="ein Test">Ein Satz.</Limit>', /mitten im Absatz: <Limit>Ein/),
  written('for a field that does not exist', '<Operator field="hund" />', /Das Feld „hund“ gibt es nicht/),
];

const WORDING: Fault[] = [
  written('makes violence small', 'Das war ein Beziehungsdrama.', /„Beziehungsdrama“ .* Bitte anders sagen/),
  written('promises too much', 'Sie surfen hier spurlos.', /„spurlos“ .* Bitte anders sagen/),
];

const PERMITTED: Fault[] = [
  written('link to a service', '[KIS](service:kis-leipzig)', /^/),
  written('link to a guide', '[Stalking](guide:stalking)', /^/),
  written('link to a topic', '[Beratung](topic:beratung)', /^/),
  written('link to a page of the site', '[Netzwerk](page:network)', /^/),
  written('show a published number', '<Phone service="polizei-notruf-110" />', /^/),
  written('show who runs the site', '<Operator field="name" />', /^/),
  written('promise by a test', 'Gut. <Promise by="ein Test">Ein Satz.</Promise>', /^/),
  written('say what does not hold', '<Limit>Das geht **nicht**.</Limit>', /^/),
  written('tell years, sums and dates', 'Seit 2003, am 01.02.2026, für 20 Euro, 24 Stunden.', /^/),
  written('name a law', 'Das steht in § 34a und in § 1 Abs. 2.', /^/),
];

describe('whoever writes it into an entry reads in German where it stands and what to do:', () => {
  it.each(plant(LINKS))('a link $what', expectOneFinding);
  it.each(plant(NUMBERS))('a number $what', expectOneFinding);
  it.each(plant(CODE))('$what', expectOneFinding);
  it.each(plant(COMPONENTS))('a component $what', expectOneFinding);
  it.each(plant(WORDING))('a word that $what', expectOneFinding);
});

describe('words of an entry may', () => {
  it.each(plant(PERMITTED))('$what', ({ findings }) => {
    expect(findings).toEqual([]);
  });
});
