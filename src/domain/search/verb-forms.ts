/**
 * Forms of strong verbs that no ending tells, under the stem of their infinitive. Only verbs that people use when they
 * tell of violence, pursuit and flight; a form that is missing costs a match, never a wrong one.
 */
const FORMS: Readonly<Record<string, string>> = {
  schlag: 'schlug schlugt',
  helf: 'hilf hilft half holf hilfe',
  nehm: 'nimm nimmt nahm nomm',
  sprech: 'sprich spricht sprach sproch',
  brech: 'brich bricht brach broch',
  werf: 'wirf wirft warf worf',
  stech: 'stich sticht stach stoch',
  treff: 'triff trifft traf troff',
  tret: 'tritt trat',
  schreib: 'schrieb',
  schrei: 'schrie schreit',
  schmeiss: 'schmiss',
  beiss: 'biss',
  zwing: 'zwang zwung',
  lauf: 'lief',
  lass: 'liess',
  les: 'lies liest las',
  seh: 'sieh sieht sah',
  geh: 'ging gang',
  zieh: 'zog',
  flieh: 'floh flucht',
  sterb: 'stirb stirbt starb storb',
  wiss: 'weiss wuss',
};

const STEM_OF = new Map(
  Object.entries(FORMS).flatMap(([stem, forms]) => forms.split(' ').map((form) => [form, stem] as const)),
);

/** The stem of the infinitive when the stem belongs to a known strong form, else the same stem. */
export function infinitiveStem(stem: string): string {
  return STEM_OF.get(stem) ?? stem;
}
