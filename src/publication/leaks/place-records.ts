import { attribute, nodesIn, isElement, textOf } from '#publication/reading/markup-tree.ts';
import type { MarkupElement } from '#publication/reading/markup-tree.ts';
import type { Value } from '#publication/reading/value-reading.ts';
import type { Detector } from './leak.ts';
import type { ProtectedHouse } from './protected-houses.ts';

const PLACE_FIELD =
  /^(?:locations?|service_at_locations?|serviceLocation|address(?:es)?|adr|geometry|latitude|longitude|lat|lon|lng|coordinates?|geo|street|district|stops?|postal_?code|plz)(?: \d+)?$/i;

type Fields = Record<string, Value>;

const isRecord = (value: Value): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Records that stand in lists, and the whole; a record inside a field belongs to the record around it. */
function recordsIn(value: Value, isItem = true): Fields[] {
  if (Array.isArray(value)) return value.flatMap((each) => recordsIn(each));
  if (!isRecord(value)) return [];
  return [...(isItem ? [value] : []), ...Object.values(value).flatMap((each) => recordsIn(each, false))];
}

function stringsOf(value: Value): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.filter((each) => typeof each === 'string');
  return isRecord(value) ? Object.values(value).flatMap(stringsOf) : [];
}

function isOf(record: Fields, { slug, mention }: ProtectedHouse): boolean {
  return stringsOf(record).some((text) => text === slug || mention.exec(text)?.[0] === text);
}

function hasPlace(record: Fields): boolean {
  return Object.entries(record).some(
    ([key, value]) => (PLACE_FIELD.test(key) && value !== '') || (isRecord(value) && hasPlace(value)),
  );
}

/** A field for a place in the record of a protected house, even an empty one. */
export const placeRecords: Detector = {
  kind: 'place-record',
  cure: 'Ein geschützter Ort hat in den Daten kein Feld für einen Ort, auch kein leeres. Bitte src/domain/open-data/ prüfen.',
  find: ({ file, known }) => {
    const located = file.data.flatMap((value) => recordsIn(value)).filter(hasPlace);
    const houses = known.houses.filter((house) => located.some((record) => isOf(record, house)));
    return houses.map(({ name }) => `„${name}“ hat in den Daten einen Ort.`);
  },
};

function drawnText(drawing: MarkupElement): string {
  const inside = [drawing, ...nodesIn(drawing)].filter(isElement);
  const labels = inside.flatMap((each) => [
    attribute(each, 'aria-label'),
    attribute(each, 'data-entry'),
    attribute(each, 'href'),
  ]);
  return [textOf(drawing), ...labels].join(' ');
}

/** A protected house in a drawing, where its place can be read off. */
export const placeDrawings: Detector = {
  kind: 'place-drawing',
  cure: 'Eine Zeichnung zeigt Orte. Bitte das Schutzhaus aus ihr herausnehmen.',
  find: ({ file, known }) => {
    const texts = file.elements.filter(({ tagName }) => tagName === 'svg').map(drawnText);
    const houses = known.houses.filter(({ mention }) => texts.some((text) => mention.test(text)));
    return houses.map(({ name }) => `„${name}“ steht in einer Zeichnung.`);
  },
};
