import { infinitiveStem } from './verb-forms.ts';

/** No stem is cut shorter than this; shorter ones would fall together with other words. */
const SHORTEST = 4;

const LATIN = /^[a-z]+$/;
const ARABIC_ARTICLE = /^(?:[وفبل]?ال|لل)(?=..)/;

/** „geschlagen“, „aufgelauert“: the mark of the participle stands before or within the word. */
const PARTICIPLE =
  /^(ab|an|auf|aus|ein|mit|nach|raus|rein|vor|weg|zu|zuruck|um|los|fest|her|hin|zusammen|durch|kaputt)?ge(.{3,}(?:t|en))$/;
/** Nouns that only look like participles. */
const NO_PARTICIPLE =
  /^(an|auf|aus|ein|vor)?ge(biet|bot|danken|fahr|heim|hor|mein|nuss|rat|richt|schaft|schenk|schicht|sell|setz|sicht|sprach|sundheit|walt|wicht)/;

/** Someone's companion is no danger, though the words differ by an umlaut alone. */
const COMPANION = /gefahrt(?:en?|in|innen)$/;

/** Endings of inflection, one cut at a time, after the CISTEM stemmer (Weißweiler and Fraser, GSCL 2017). */
function cutEnding(word: string): string {
  if (word.length > 6 && word.endsWith('end')) return word.slice(0, -3);
  if (word.length > 5 && /e[mr]$/.test(word)) return word.slice(0, -2);
  if (/e$|[^s]s$|[^n]n$|[^a]lt$|(?:[bdgkmnprtz]|[^c]h|.e)t$/.test(word)) return word.slice(0, -1);
  return word;
}

function withoutEndings(word: string): string {
  let current = word;
  while (current.length > SHORTEST) {
    const next = cutEnding(current);
    if (next === current) break;
    current = next;
  }
  return current;
}

function withoutParticiple(word: string): string {
  if (NO_PARTICIPLE.test(word)) return word;
  return word.replace(PARTICIPLE, '$1$2');
}

/** „Drohung“ and „drohen“ lead to the same, as „Misshandlung“ and „misshandelt“ do. */
function withoutDerivation(stem: string): string {
  return stem.replace(/^(.{4,})ung$/, '$1').replace(/^(.{4,})el$/, '$1l');
}

/**
 * The stem under which forms of a German word fall together. Words in other scripts lose their article at most; what
 * is left of their inflection, the comparison of beginnings bears.
 * @param word a folded word
 */
export function stem(word: string): string {
  if (!LATIN.test(word)) return word.replace(ARABIC_ARTICLE, '');
  const told = word.replace(COMPANION, 'gefaehrt');
  return infinitiveStem(withoutDerivation(withoutEndings(withoutParticiple(told))));
}
