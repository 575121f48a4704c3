import type { MarkupElement } from '#publication/reading/markup-tree.ts';
import { attribute, isElement, textOf } from '#publication/reading/markup-tree.ts';
import type { Detector, Sight } from './leak.ts';
import { isForeign } from './own-address.ts';

const LINKS = new Set(['a', 'area', 'form']);
const WARNING = /speicher|Downloads|bleibt (?:auf|in|danach)|liegt danach/i;

function linksIn({ file }: Sight): MarkupElement[] {
  return file.elements.filter(({ tagName }) => LINKS.has(tagName));
}

function named(element: MarkupElement): string {
  const words = textOf(element).trim();
  return words === '' ? (attribute(element, 'href') ?? '') : words;
}

/** A link or form that opens a second window and leaves ours open. */
export const newWindows: Detector = {
  kind: 'new-window',
  cure: 'Ein neues Fenster lässt diese Seite offen stehen. Bitte „target“ löschen.',
  find: (sight) =>
    sight.file.elements
      .filter(
        (each) => !/^(?:_self)?$/i.test(attribute(each, 'target') ?? attribute(each, 'formtarget') ?? ''),
      )
      .map((each) => `„${named(each)}“ öffnet ein neues Fenster.`),
};

/** A link outward that says where someone comes from. */
export const referrers: Detector = {
  kind: 'referrer',
  cure: 'Links nach außen tragen rel="noreferrer", damit die andere Website nicht erfährt, woher jemand kommt.',
  find: (sight) =>
    linksIn(sight)
      .filter((each) => isForeign(attribute(each, 'href') ?? '', sight.host))
      .filter((each) => !/\bnoreferrer\b/i.test(attribute(each, 'rel') ?? ''))
      .map((each) => `Der Link „${named(each)}“ verrät der anderen Website, woher jemand kommt.`),
};

/** A link that tells someone that it was pressed. */
export const pings: Detector = {
  kind: 'ping',
  cure: 'Bitte „ping“ und „attributionsrc“ löschen.',
  find: ({ file }) =>
    file.elements
      .filter(
        (each) => attribute(each, 'ping') !== undefined || attribute(each, 'attributionsrc') !== undefined,
      )
      .map((each) => `„${named(each)}“ meldet jeden Druck darauf.`),
};

function besides({ parentNode }: MarkupElement): string {
  return parentNode ? textOf(parentNode) : '';
}

/** A download, which stays on the device, without a word about that beside it. */
export const downloads: Detector = {
  kind: 'download',
  cure: 'Daneben muss stehen, dass die Datei danach im Ordner „Downloads“ liegt und in dessen Liste steht.',
  find: ({ file }) =>
    file.elements
      .filter((each) => attribute(each, 'download') !== undefined && !WARNING.test(besides(each)))
      .map((each) => `„${named(each)}“ speichert eine Datei, ohne dass daneben eine Warnung steht.`),
};

/** A form that sends what was typed. */
export const formTargets: Detector = {
  kind: 'form-target',
  cure: 'Was jemand eintippt, verlässt das Gerät nicht und steht in keiner Adresse. Bitte „action“ löschen.',
  find: ({ file }) =>
    file.elements
      .flatMap((each) => attribute(each, 'action') ?? attribute(each, 'formaction') ?? [])
      .map((address) => `Ein Formular sendet an „${address}“.`),
};

/** A page that leads elsewhere by itself. */
export const refreshes: Detector = {
  kind: 'refresh',
  cure: 'Seiten leiten nicht weiter; jede Weiterleitung ist ein Eintrag im Verlauf. Bitte das Element löschen.',
  find: ({ file }) =>
    file.elements
      .filter((each) => each.tagName === 'meta' && /^refresh$/i.test(attribute(each, 'http-equiv') ?? ''))
      .map((each) => `Die Seite leitet von selbst weiter: „${attribute(each, 'content') ?? ''}“.`),
};

const FRAMES = new Set(['iframe', 'frame', 'object', 'embed', 'portal', 'fencedframe']);

/** A page inside the page. */
export const frames: Detector = {
  kind: 'frame',
  cure: 'Seiten in Seiten sind nicht vorgesehen und von der Richtlinie verboten. Bitte das Element löschen.',
  find: ({ file }) =>
    file.elements
      .filter((each) => isElement(each) && FRAMES.has(each.tagName))
      .map(({ tagName }) => `Die Seite enthält <${tagName}>.`),
};
