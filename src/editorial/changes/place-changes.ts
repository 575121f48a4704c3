import type { Place } from '#domain/location.ts';
import type { Service } from '#domain/service.ts';
import type { ServiceRule } from './service-change.ts';
import { confirmationOf, dangerOf } from './service-change.ts';

function isProtected({ kind, place }: Service): boolean {
  return kind === 'shelter' || place.kind === 'confidential';
}

/** A protected place that becomes known, and a shelter that becomes something else to get around the rule of places. */
export const openedPlaces: ServiceRule = (change) => {
  const { before, after } = change;
  const isKept = after.kind === before.kind && after.place.kind === 'confidential';
  if (!isProtected(before) || isKept) return [];
  const what =
    'Dieser Eintrag ist ein geschützter Ort. Art und Ort bleiben, wie sie sind; eine andere Art wäre ein neuer Eintrag.';
  const [old, now] = [before, after].map(({ kind, place }) => `${kind}, ${place.kind}`);
  return [dangerOf(change, ['stop', 'SECRET_ART_CHANGED', what], { old, new: now })];
};

function told(place: Place): string {
  if (place.kind === 'public') return place.locations.map(({ street }) => street).join(' | ');
  return place.kind === 'district' ? `nur Ortsteil ${place.district}` : place.kind;
}

function coordinatesOf(place: Place): string {
  return place.kind === 'public' ? JSON.stringify(place.locations.map(({ coordinates }) => coordinates)) : '';
}

/** A place that was not protected and is now another. */
export const changedPlaces: ServiceRule = (change) => {
  const { before, after } = change;
  if (isProtected(before)) return [];
  const [old, now] = [told(before.place), told(after.place)];
  if (old === now && coordinatesOf(before.place) === coordinatesOf(after.place)) return [];
  const isOpened = before.place.kind !== 'public' && after.place.kind === 'public';
  const what = isOpened
    ? 'Ein Ort, der nicht öffentlich war, wird öffentlich. Bitte den Dienst fragen, ob er das möchte.'
    : 'Die Adresse ist eine andere. Wer hingeht, steht sonst vor der falschen Tür.';
  const first = after.place.kind === 'public' ? after.place.locations[0] : undefined;
  const confirmed = first && confirmationOf(first, after);
  return [dangerOf(change, ['two', 'PLACE_CHANGED', what], { old, new: now, confirmed })];
};

/** Another kind of help, which may change the limits of age and the rule of places. */
export const changedKinds: ServiceRule = (change) => {
  const { before, after } = change;
  if (before.kind === after.kind || isProtected(before)) return [];
  const what =
    after.kind === 'shelter'
      ? 'Der Eintrag wird ein Schutzhaus. Seine bisherigen Angaben stehen weiter im Verlauf.'
      : 'Die Art der Hilfe ist eine andere.';
  return [dangerOf(change, ['look', 'KIND_CHANGED', what], { old: before.kind, new: after.kind })];
};
