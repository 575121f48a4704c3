import type { LayerGroup, Map as LeafletMap, Marker } from 'leaflet';
import { divIcon, layerGroup, marker } from 'leaflet';
import type { Box } from '#domain/map-box.ts';
import { boxAround } from '#domain/map-box.ts';
import type { PinHeap } from '#domain/pin-heap.ts';
import { heapPins, heapSign } from '#domain/pin-heap.ts';
import type { ListedPlace } from './listed-place.ts';
import type { PlaceWords } from './place-words.ts';
import { say } from './place-words.ts';

/** Pixels: wider than a thumb needs, and no pin nearer to another. */
const GAP = 50;

function signOf(numbers: readonly number[]): HTMLElement {
  const sign = document.createElement('span');
  sign.textContent = heapSign(numbers);
  return sign;
}

/** The pins of the moving map. Those that would cover each other are one pin, which opens by coming nearer. */
export class PlaceMarkers {
  readonly #map: LeafletMap;
  readonly #words: PlaceWords;
  readonly #onOpen: (place: ListedPlace) => void;
  readonly #layer: LayerGroup;
  #markers: { numbers: readonly number[]; marker: Marker }[] = [];

  /** @param onOpen runs when someone presses the pin of a place */
  constructor(map: LeafletMap, words: PlaceWords, onOpen: (place: ListedPlace) => void) {
    this.#map = map;
    this.#words = words;
    this.#onOpen = onOpen;
    this.#layer = layerGroup().addTo(map);
  }

  /** Draws these places at the present size, and says which room they take, in pixels of the whole map. */
  draw(places: readonly ListedPlace[]): Box[] {
    this.#layer.clearLayers();
    const pins = places.map(({ number, point }) => {
      const { x, y } = this.#map.project(point);
      return { number, at: [x, y] as const };
    });
    const heaps = heapPins(pins, GAP);
    this.#markers = heaps.map((heap) => ({ numbers: heap.numbers, marker: this.#draw(heap, places) }));
    return heaps.map(({ at: [x, y] }) => boxAround(x, y, GAP + 8, GAP - 6));
  }

  /** Puts the focus on the pin of a place, or on the heap that it lies in. */
  focus(number: number): void {
    const found = this.#markers.find(({ numbers }) => numbers.includes(number));
    found?.marker.getElement()?.focus({ preventScroll: true });
  }

  #draw({ numbers, at }: PinHeap, places: readonly ListedPlace[]): Marker {
    const inside = places.filter(({ number }) => numbers.includes(number));
    const [only] = inside;
    const isHeap = inside.length > 1;
    const title = isHeap
      ? say(this.#words, 'heap', { sign: heapSign(numbers), numbers: numbers.join(', ') })
      : say(this.#words, 'marker', { number: numbers[0] ?? '', name: only?.name ?? '' });
    const icon = divIcon({
      html: signOf(numbers),
      className: isHeap ? 'map-marker map-heap' : 'map-marker',
      iconSize: isHeap ? [50, 34] : [34, 34],
    });
    const drawn = marker(this.#map.unproject([at[0], at[1]]), { icon, title }).addTo(this.#layer);
    const act = (): void => (isHeap || !only ? this.#enter(inside) : this.#onOpen(only));
    drawn.on('click', act);
    const element = drawn.getElement();
    element?.setAttribute('aria-label', title);
    element?.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      event.stopPropagation();
      act();
    });
    return drawn;
  }

  #enter(inside: readonly ListedPlace[]): void {
    const [first] = inside;
    this.#map.once('moveend', () => first && this.focus(first.number));
    this.#map.flyToBounds(
      inside.map(({ point }) => point),
      { animate: false, padding: [GAP, GAP], maxZoom: 17 },
    );
  }
}
