import { describe, expect, it } from 'vitest';
import { allFindingsWith } from './fixtures/content-copy.ts';
import { INVENTED } from './fixtures/invented-entries.ts';
import { fileOf } from './fixtures/planted-faults.ts';

const WORDS = 'Ein erfundener Satz.';
const NAME = 'name: Beratungsstelle Musterhafen';
const HOURS = '"Mo-Fr 09:00-17:00"';
const PLACE = 'place: { kind: remote }';
const PHONES = 'phones:\n';

const publicPlace = (fields: string): string =>
  `place:\n  kind: public\n  locations:\n    - ${fields}\n      state: sourced\n      confidence: high\n      source: probe`;
const secondPhone = (number: string): string =>
  `phones:\n  - { number: "${number}", role: intake, state: sourced, confidence: high, source: probe }\n`;

/** Entries that look unusual and are right: nobody may be kept from writing them. */
const ODD: [what: string, from: string, to: string][] = [
  ['an apostrophe in a name', NAME, "name: Mutter's Haus Musterhafen"],
  ['a curly apostrophe in a name', NAME, 'name: Mutter’s Haus Musterhafen'],
  ['an accent in a name', NAME, 'name: Café Français Musterhafen'],
  ['a Polish name', NAME, 'name: Dom Łódź Musterhafen'],
  ['a Turkish name', NAME, 'name: İyilik Evi Musterhafen'],
  ['a Vietnamese name', NAME, 'name: Nhà Việt Musterhafen'],
  ['hyphens and dashes in a name', NAME, 'name: Rat-und-Tat – Musterhafen'],
  ['a year in a name', NAME, 'name: Frauenzentrum 1989 Musterhafen'],
  ['a star in a name', NAME, 'name: Beratung für Frauen* Musterhafen'],
  ['an ampersand in a name', NAME, 'name: Rat & Tat Musterhafen'],
  ['a number in a name', NAME, 'name: 3. Frauenhaus Musterhafen'],
  ['a raised number in a name', NAME, 'name: Musterhafen²'],
  ['a second number', PHONES, secondPhone('+493411277000')],
  ['a free number beside it', PHONES, secondPhone('+498001277000')],
  ['a mobile phone of a counselling', PHONES, secondPhone('+4915112345678')],
  ['a number of the region', PHONES, secondPhone('+4934205123456')],
  ['day and night', HOURS, '"24/7"'],
  ['hours in winter', HOURS, '"Nov-Mar 20:00-08:00"'],
  ['hours beyond midnight', HOURS, '"Fr,Sa 20:00-02:00"'],
  ['a break at noon and holidays', HOURS, '"Mo-Fr 09:00-12:00,13:00-17:00; PH off"'],
  ['hours once a month', HOURS, '"We[1] 16:00-18:00"'],
  [
    'an address with a range',
    PLACE,
    publicPlace('street: Erfundene Straße 12–14\n      postalCode: "04109"'),
  ],
  [
    'an address with a letter',
    PLACE,
    publicPlace('street: Erfundene Straße 12a, Haus 3\n      postalCode: "04109"'),
  ],
  [
    'an address in a place nearby',
    PLACE,
    publicPlace('street: Erfundene Straße 1\n      city: Musterdorf\n      postalCode: "04416"'),
  ],
  ['a law', WORDS, 'Das steht in § 34a SächsPolG, § 112 und § 1 Abs. 2 GewSchG.'],
  ['years and sums', WORDS, 'Seit 1991, am 01.02.2026, für 20 Euro oder 1.110 Euro, 24 Stunden am Tag.'],
  ['many people', WORDS, 'Im Jahr 2023 waren es 112 Menschen und 110 Fälle.'],
  ['a foreign word in its letters', WORDS, 'Auf Arabisch heißt Hilfe مساعدة, auf Russisch помощь.'],
  ['a name with accents', WORDS, 'Die Straße heißt nach André Gide; señor, smörgåsbord, Škoda.'],
  ['quotes and dashes', WORDS, '„Ich brauche Rat“, sagt sie – mehr nicht … ‚nie‘.'],
  ['a no-break space', WORDS, 'Das kostet 20\u00A0Euro.'],
  ['an entity', WORDS, 'Rat &amp; Tat.'],
  [
    'a landmark of a public counselling',
    WORDS,
    'Sie finden uns neben der Musterkirche, nahe der Haltestelle.',
  ],
  ['anonymous counselling', WORDS, 'Die Beratung ist anonym. Sie müssen keinen Namen sagen.'],
  ['advice with its warning', WORDS, 'Löschen Sie Nachrichten nur, wenn das niemandem auffallen kann.'],
  [
    'emphasis, lists and quotes',
    WORDS,
    '**Wichtig:** *bald*\n\n- eins\n- zwei\n\n1. drei\n\n> Ein Hinweis.\n\n### Mehr',
  ],
  ['a long word', WORDS, 'Das Rechtsschutzversicherungsgesellschaftengesetz gilt.'],
  ['a colon and a dash in quotes', 'summary: Eine', 'summary: "Neu: Rat - und Tat. Eine'],
  ['a comment', 'kind: counselling', '# Bitte beim nächsten Mal nachfragen\nkind: counselling'],
  ['lines as Windows ends them', '\n', '\r\n'],
];

const TRANSLATIONS: Record<string, string> = {
  'ar.mdx':
    '---\nname: بيت الميناء\nsummary: مكان مخترَع للمساعدة من أجل الاختبار.\n---\n\nالمساعدة مجانية، ويمكنك الاتصال في أي وقت.\n',
  'fa.mdx':
    '---\nname: خانه\nsummary: این مکان برای آزمون ساخته شده است.\n---\n\nمی\u200Cتوانید بدون نام بپرسید.\n',
  'he.mdx': '---\nname: בית הנמל\nsummary: מקום שהומצא לצורך הבדיקה בלבד.\n---\n\nהעזרה (KIS\u200E) חינם.\n',
  'uk.mdx':
    '---\nname: Дім гавані\nsummary: Вигадане місце, лише для перевірки.\n---\n\nДопомога безкоштовна.\n',
  'vi.mdx': '---\nname: Nhà cảng\nsummary: Một nơi được bịa ra để kiểm tra.\n---\n\nGiúp đỡ miễn phí.\n',
  'de-simple.mdx':
    '---\nname: Haus am Hafen\nsummary: Hier bekommen Sie Hilfe. Es kostet nichts.\n---\n\nSie können anrufen.\n',
};

function patched(from: string, to: string, number: number): string {
  const closing = to.startsWith('summary: "')
    ? INVENTED.station.replace('Prüfungen gibt.', 'Prüfungen gibt."')
    : INVENTED.station;
  const own = closing
    .replace('number: 9001', `number: ${String(number)}`)
    .replace('+493411234567', `+493411277${String(number)}`);
  if (!own.includes(from)) throw new Error(`"${from}" does not stand there.`);
  return from === '\n' ? own.replaceAll(from, to) : own.replace(from, () => to);
}

const ODD_NUMBERED = ODD.map(([what, from, to], index) => ({
  what,
  file: fileOf('station', 9001 + index),
  text: patched(from, to, 9001 + index),
}));
const FOLDER = fileOf('station', 9001).replace('index.mdx', '');
const files = {
  ...Object.fromEntries(ODD_NUMBERED.map(({ file, text }) => [file, text])),
  ...Object.fromEntries(Object.entries(TRANSLATIONS).map(([name, text]) => [`${FOLDER}${name}`, text])),
};
const findings = allFindingsWith(files);

describe('an entry that is unusual and right passes:', () => {
  it.each(ODD_NUMBERED)('$what', ({ file }) => {
    expect(findings.filter((each) => each.file === file)).toEqual([]);
  });

  it.each(Object.keys(TRANSLATIONS))('a translation, %s', (name) => {
    expect(findings.filter((each) => each.file === `${FOLDER}${name}`)).toEqual([]);
  });
});
