import type { Map as LeafletMap, Popup } from 'leaflet';
import { popup } from 'leaflet';
import type { ListedPlace } from './listed-place.ts';
import type { PlaceWords } from './place-words.ts';
import { say } from './place-words.ts';

/** Pixels; on a narrow map it leaves an edge of the map free. */
const MOST_WIDTH = 280;

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

/** What the list says about a place, a way to it in the list, and a way to close. */
function content({ item, number }: ListedPlace, words: PlaceWords, close: () => void): HTMLElement {
  const box = document.createElement('div');
  for (const child of [...(item.lastElementChild?.children ?? [])]) box.append(child.cloneNode(true));
  const toList = document.createElement('a');
  toList.href = `#ort-${String(number)}`;
  toList.className = 'button';
  toList.textContent = say(words, 'inList');
  box.append(toList, button(say(words, 'close'), close));
  return box;
}

/**
 * Opens what is known about a place over the map and puts the focus into it.
 * @param onClose runs when it is closed, by whatever means
 */
export function openPopup(
  map: LeafletMap,
  place: ListedPlace,
  words: PlaceWords,
  onClose: () => void,
): Popup {
  const opened = popup({
    closeButton: false,
    autoPanPadding: [20, 20],
    maxWidth: Math.min(MOST_WIDTH, map.getSize().x - 60),
    offset: [0, -12],
  })
    .setLatLng(place.point)
    .setContent(content(place, words, () => map.closePopup()));
  opened.on('remove', onClose);
  opened.openOn(map);
  const element = opened.getElement();
  element?.setAttribute('role', 'group');
  element?.setAttribute('aria-label', say(words, 'marker', { number: place.number, name: place.name }));
  element?.querySelector('a')?.focus({ preventScroll: true });
  return opened;
}
