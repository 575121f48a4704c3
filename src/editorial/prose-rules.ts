import type { Hit, TextRule } from './text-rule.ts';
import { hits, isProse } from './text-rule.ts';

/** Something one could dial. „§ 112“ is a section of a law. */
const DIALLED =
  /(?:\+\d|(?<![\d.,])0\d(?!\.\d{1,2}\.\d{4}))[\d\s/()\u2013.-]{5,}\d|(?<!§ |\d|[.,]|Nr\. )\b11[025]\b(?!\d|[.,]\d| (?:Euro|Prozent|Plätze|Menschen|Fälle))|\b116[ \u00a0]?\d{3}\b/;
/** Five digits in words and more: „null drei vier eins …“. */
const SPELLED =
  /(?:(?<!\p{L})(?:null|eins|zwo|zwei|drei|vier|fünf|sechs|sieben|acht|neun)(?!\p{L})[\s,-]*){5,}/iu;

/** Digits of every script as those of the keyboard, letter for letter, so that places stay what they are. */
function withPlainDigits(text: string): string {
  return text.replaceAll(/[^\P{Nd}0-9]/gu, (digit) =>
    digit.length > 1 ? digit : String((digit.charCodeAt(0) - firstDigitBelow(digit.charCodeAt(0))) % 10),
  );
}

/** The zero of a row of digits; Unicode keeps each row together. */
function firstDigitBelow(code: number): number {
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCharCode(zero - 1)) && code - zero < 9) zero -= 1;
  return zero;
}

function dialled(text: string): Hit[] {
  return [...hits(DIALLED)(withPlainDigits(text)), ...hits(SPELLED)(text)].map(({ index, piece }) => ({
    index,
    piece: text.slice(index, index + piece.length).trim(),
  }));
}

const LINK = hits(/(?:https?:\/\/|(?:javascript|data|vbscript):(?=\S))\S*/iu);
const ADDRESS = hits(/(?:https?:\/\/|(?<![\p{L}\d])www\.|(?:javascript|data|vbscript):(?=\S))\S*/iu);

const FORM =
  'Diese Schreibweise gibt es in Einträgen nicht. Erlaubt sind Absätze, Überschriften, Listen, **fett** und Hinweise mit >.';

/** Rules about sentences: what belongs into the facts stands there and nowhere else. */
export const PROSE_RULES: readonly TextRule[] = [
  {
    code: 'PHONE_IN_PROSE',
    appliesTo: isProse,
    find: dialled,
    message: () =>
      'Hier steht eine Rufnummer im Text. Rufnummern stehen nur im Kopf; im Text zeigt <Phone service="kurzname" /> sie an.',
  },
  {
    code: 'EMAIL_IN_PROSE',
    appliesTo: isProse,
    find: hits(/[\p{L}\d._+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\d-]+\s?(?:\.|\(dot\)|\(punkt\))\s?\p{L}{2,}/iu),
    message: () =>
      'Hier steht eine E-Mail-Adresse im Text. Sie gehört in den Kopf unter „emails“, Feld „address“.',
  },
  {
    code: 'URL_IN_PROSE',
    appliesTo: isProse,
    // Pages of the site name the text of a licence as the licence wants it, without a link.
    find: (text, { collection }) => (collection === 'pages' ? LINK : ADDRESS)(text),
    message: () =>
      'Hier steht eine Internetadresse im Text. Sie gehört in den Kopf unter „websites“ oder „sources“.',
  },
  {
    code: 'TIME_IN_PROSE',
    appliesTo: isProse,
    find: hits(
      /(?<!\d)(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)?(?:\s?(?:-|–|bis)\s?(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)?)? Uhr(?!\p{L})/u,
    ),
    message: () =>
      'Hier steht eine Uhrzeit im Text. Zeiten stehen im Kopf unter „schedules“, zum Beispiel "Mo-Fr 09:00-17:00".',
  },
  {
    code: 'DATE_IN_PROSE',
    appliesTo: isProse,
    find: hits(
      /(?:geprüft|bestätigt|abgerufen|aktualisiert|Stand)(?::| am| vom| ist der)? \d{1,2}\.\s?(?:\d{1,2}\.|\p{Lu}\p{L}+)\s?\d{4}/u,
    ),
    message: () =>
      'Wann geprüft wurde, steht nur im Kopf: „checked“ beim Eintrag oder bei der Quelle, „confirmedOn“ bei der Angabe.',
  },
  {
    code: 'MARKDOWN_NOT_ALLOWED',
    appliesTo: ({ field }) => field === 'body',
    find: hits(
      /^:{2,}\w+|\[\^[^\]\s]+\]|^\s*\|?[\s:]*-{3,}[\s:]*\|[\s:|-]*$|~~[^~]+~~|\[\[[^\]]+\]\]|\$\$|<!--/mu,
    ),
    message: () => FORM,
  },
  {
    code: 'TEXT_TOO_LONG',
    appliesTo: () => true,
    find: (text) => (text.length > LONGEST_TEXT ? [{ index: 0, piece: text.slice(0, 20) }] : []),
    message: () =>
      `Dieser Absatz ist zu lang. Höchstens ${String(LONGEST_TEXT)} Zeichen; bitte teilen oder kürzen.`,
  },
];

/** Nobody reads a longer one in fear. */
const LONGEST_TEXT = 1500;
