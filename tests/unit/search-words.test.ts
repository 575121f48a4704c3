import { describe, expect, it } from 'vitest';
import { compoundParts } from '#domain/search/compound.ts';
import { editDistance } from '#domain/search/edit-distance.ts';
import { tellingWords } from '#domain/search/filler-words.ts';
import { canBeSlips, lettersOf } from '#domain/search/letters.ts';
import { fold, wordsOf } from '#domain/search/normal-form.ts';
import { numbersIn } from '#domain/search/number-match.ts';
import { stanceOf } from '#domain/search/stance.ts';
import { stem } from '#domain/search/stem.ts';
import { pieceLikeness, slipLikeness } from '#domain/search/word-match.ts';

const stemOf = (word: string): string => stem(fold(word));

it('a companion is no danger, though the words are alike', () => {
  expect(stemOf('Lebensgefährte')).toBe(stemOf('Lebensgefährtin'));
  expect(stemOf('Lebensgefährte')).not.toBe(stemOf('Lebensgefahr'));
});

describe('a word is the same', () => {
  it.each([
    ['with umlauts, written out and without', ['Männer', 'Maenner', 'manner', 'MÄNNER']],
    ['with ß and ss', ['Straße', 'STRASSE', 'strasse']],
    ['with letters of full width', ['Hilfe', 'Ｈｉｌｆｅ']],
    ['with the two Turkish i', ['sığınma', 'siginma', 'SIĞINMA', 'sıgınma']],
    ['with Polish letters', ['pomoc łódź', 'pomoc lodz']],
    ['with Romanian letters', ['adăpost', 'adapost']],
    ['with ё and е', ['бьёт', 'бьет']],
    ['with and without vowel signs and hamza in Arabic', ['مَلْجَأ', 'ملجا', 'ملجأ']],
    ['with both kinds of ta marbuta and ya', ['حماية', 'حمايه', 'حمایة']],
    ['with and without the joiner of Persian', ['می‌زند', 'میزند']],
    ['with decomposed marks', ['schla\u0308gt', 'schlägt']],
  ])('%s', (_what, forms) => {
    expect(new Set(forms.map(fold)).size).toBe(1);
  });

  it('but „ue“ that is no „ü“ stays', () => {
    expect(['Frauen', 'neue', 'Quelle'].map(fold)).toEqual(['frauen', 'neue', 'quelle']);
  });

  it('and stands between spaces, dashes and signs', () => {
    expect(wordsOf('Täter*innen-Arbeit, „KIS“ (110)')).toEqual(['tater', 'innen', 'arbeit', 'kis', '110']);
  });
});

describe('forms of a German word fall together', () => {
  it.each([
    ['schlagen', 'schlägt', 'geschlagen', 'schlug', 'schlage'],
    ['drohen', 'droht', 'Drohung', 'gedroht', 'Drohungen'],
    ['beraten', 'Beratung', 'Beratungen'],
    ['auflauern', 'aufgelauert', 'auflauert'],
    ['misshandelt', 'Misshandlung', 'misshandeln'],
    ['helfen', 'hilft', 'Hilfe', 'geholfen', 'half'],
    ['Haus', 'Häuser', 'Häusern'],
    ['Kind', 'Kinder', 'Kindern'],
  ])('%s', (...forms) => {
    expect(new Set(forms.map(stemOf)).size).toBe(1);
  });

  it.each([
    ['Haus', 'hauen'],
    ['Nacht', 'nach'],
    ['Freund', 'Freude'],
    ['Gewalt', 'walten'],
    ['Gericht', 'richten'],
  ])('but %s is not %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  it('and other scripts lose their article at most', () => {
    expect([stemOf('الملجأ'), stemOf('приюта')]).toEqual([stemOf('ملجأ'), 'приюта']);
  });
});

describe('a compound', () => {
  const known = new Set(['frau', 'schutz', 'haus', 'jugend', 'notdienst', 'berat', 'stell', 'schutzhau']);
  const parts = (word: string): string[] => compoundParts(fold(word), (each) => known.has(each));

  it.each([
    ['Frauenschutzhaus', ['frau', 'schutzhau']],
    ['Jugendnotdienst', ['jugend', 'notdienst']],
    ['Beratungsstelle', ['berat', 'stell']],
  ])('%s is taken apart', (word, expected) => {
    expect(parts(word)).toEqual(expected);
  });

  it('of unknown parts stays whole', () => {
    expect(parts('Gartenzwerg')).toEqual([]);
  });
});

describe('slips', () => {
  it.each([
    ['stalking', 'stalkign', 1],
    ['frauenhaus', 'frauenhasu', 1],
    ['gericht', 'gerischt', 1],
    ['polizei', 'bolizai', 2],
    ['haus', 'haus', 0],
  ])('from %s to %s are counted, neighbours that change places once', (one, other, expected) => {
    expect(editDistance(one, other, 3)).toBe(expected);
  });

  it('are counted up to a limit only', () => {
    expect(editDistance('gewalt', 'wohnung', 2)).toBe(3);
    expect(editDistance('a', 'abcdef', 2)).toBe(3);
  });

  it('make a word less likely, the more of them the less', () => {
    const [one, two] = ['frauenhauz', 'frauemhauz'].map((typed) => slipLikeness(typed, 'frauenhaus')) as [
      number,
      number,
    ];
    expect(one).toBeLessThan(1);
    expect(two).toBeLessThan(one);
    expect(two).toBeGreaterThan(0.6);
  });

  it('that sound the same in German are forgiven more than others', () => {
    expect(slipLikeness('kontaktferpod', 'kontaktverbot')).toBeGreaterThan(0.6);
    expect(slipLikeness('kontaktmersop', 'kontaktverbot')).toBe(0);
    expect(slipLikeness('kontaktferbot', 'kontaktverbot')).toBeGreaterThan(
      slipLikeness('kontaktmerbot', 'kontaktverbot'),
    );
  });

  it('are not forgiven in short words', () => {
    expect(slipLikeness('rad', 'rat')).toBe(0);
  });

  it('are ruled out by letters only where there are too many', () => {
    const can = (one: string, other: string, slips: number): boolean =>
      canBeSlips(lettersOf(one), lettersOf(other), slips);
    expect(can('stalkign', 'stalking', 0)).toBe(true);
    expect(can('frauenhauz', 'frauenhaus', 1)).toBe(true);
    expect(can('frauemhauz', 'frauenhaus', 2)).toBe(true);
    expect(can('gericht', 'polizei', 2)).toBe(false);
  });

  it('are no matter where a word is only begun, or is the end of another', () => {
    expect(pieceLikeness('frauenh', 'frauenhaus')).toBeGreaterThan(0.6);
    expect(pieceLikeness('schutzhaus', 'frauenschutzhaus')).toBeGreaterThan(0.6);
    expect(pieceLikeness('haus', 'haus')).toBe(1);
    expect(pieceLikeness('stalkign', 'stalking')).toBe(0);
  });
});

describe('fillers', () => {
  it('fall away, but not those that tell who does what', () => {
    expect(tellingWords(['er', 'lauert', 'mir', 'immer', 'wieder', 'auf'])).toEqual(['er', 'lauert', 'mir']);
  });

  it('stay when nothing else was typed', () => {
    expect(tellingWords(['was', 'tun'])).toEqual(['was', 'tun']);
  });

  it.each([
    ['ich schlage meine frau', 'acting'],
    ['meine frau schlägt mich', 'suffering'],
    ['ich werde geschlagen', 'suffering'],
    ['stalking', undefined],
    ['ich will dass er mich in ruhe lässt', undefined],
  ])('tell in „%s“ who acts', (sentence, expected) => {
    expect(stanceOf(wordsOf(sentence))).toBe(expected);
  });
});

describe('a number', () => {
  it.each([
    ['116016', ['116016']],
    ['116 016', ['116016']],
    ['0800 1239900', ['08001239900']],
    ['+49 341 55010420', ['034155010420']],
    ['0049 (341) 550-10420', ['034155010420']],
    ['notruf 110', ['110']],
    ['§ 1', []],
  ])('%s is read however it is grouped', (typed, expected) => {
    expect(numbersIn(typed)).toEqual(expected);
  });
});
