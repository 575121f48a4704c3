import type { Detector, Sight } from './leak.ts';

function about({ file: { metadata } }: Sight): string {
  return metadata
    .map((each) =>
      each
        .replaceAll(/[^\p{L}\p{N} .:/-]+/gu, ' ')
        .trim()
        .slice(0, 24),
    )
    .join(', ');
}

/** Anything a picture says about itself, also one inside another file: where and when it was taken, by whom, with what. */
export const pictureMetadata: Detector = {
  kind: 'picture-metadata',
  cure: 'Fotos sagen oft, wo sie aufgenommen wurden. Bitte das Bild ohne Metadaten speichern.',
  find: (sight) =>
    sight.file.format !== 'document' && sight.file.metadata.length > 0
      ? [`Das Bild enthält Angaben über sich selbst: ${about(sight)}.`]
      : [],
};

/** Who wrote a document with what, and what is attached to it or left of earlier versions. */
export const documentMetadata: Detector = {
  kind: 'document-metadata',
  cure: 'Ein PDF nennt weder Personen noch Programme und enthält keine Anhänge. Bitte neu und ohne Angaben erzeugen.',
  find: (sight) =>
    sight.file.format === 'document' && sight.file.metadata.length > 0
      ? [`Das PDF enthält Angaben über sich selbst: ${about(sight)}.`]
      : [],
};

const DESCRIBING = /^(?:metadata|rdf:rdf|sodipodi:namedview|inkscape:[\w-]+|i:pgf)$/i;

/** What a drawing program leaves in a drawing, and the hidden description of a drawing that is a file of its own. */
export const drawingMetadata: Detector = {
  kind: 'drawing-metadata',
  cure: 'Bitte die Zeichnung ohne <metadata>, <title> und <desc> speichern; was sie zeigt, sagt die Seite.',
  find: ({ file }) => {
    const isAlone = file.format === 'drawing';
    return file.elements
      .filter(({ tagName }) => DESCRIBING.test(tagName) || (isAlone && /^(?:title|desc)$/.test(tagName)))
      .map(({ tagName }) => `Die Zeichnung enthält <${tagName}>.`);
  },
};
