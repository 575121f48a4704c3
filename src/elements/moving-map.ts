import type { Layer, Map as LeafletMap } from 'leaflet';
import { layerGroup, map } from 'leaflet';
import { drawnLayers, drawnNames } from './drawn-layers.ts';
import type { ListedPlace } from './listed-place.ts';
import { PlaceMarkers } from './place-markers.ts';
import { openPopup } from './place-popup.ts';
import type { PlaceWords } from './place-words.ts';
import { say } from './place-words.ts';

const REGION: [[number, number], [number, number]] = [
  [51.2, 12.15],
  [51.47, 12.62],
];
const CENTRE: [number, number] = [51.3402, 12.3762];
/** Near enough that no two places of a heap remain one. */
const NEAR = 15;

/** Leaflet over the drawn map. It sets no HTML from strings, so it works under Trusted Types. */
export class MovingMap {
  readonly #map: LeafletMap;
  readonly #words: PlaceWords;
  readonly #markers: PlaceMarkers;
  readonly #names = layerGroup();
  #base: Layer | undefined;
  #isDrawn = true;
  #places: readonly ListedPlace[];

  /** @param stage an empty element with a height */
  constructor(stage: HTMLElement, places: readonly ListedPlace[], words: PlaceWords, signal: AbortSignal) {
    this.#words = words;
    this.#places = places;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#map = map(stage, {
      zoomControl: false,
      attributionControl: false,
      scrollWheelZoom: false,
      maxBounds: REGION,
      minZoom: 10,
      maxZoom: 17,
      zoomSnap: 0.5,
      fadeAnimation: false,
      zoomAnimation: !isCalm,
      inertia: !isCalm,
    });
    this.#markers = new PlaceMarkers(this.#map, words, (place) => this.#open(place));
    this.#names.addTo(this.#map);
    this.whole();
    this.setBase();
    this.#map.on('zoomend', () => this.#draw());
    this.#listen(stage, signal);
  }

  /** Lays a base map under the pins, in the place of the one that lies there; without one, the drawn map. */
  setBase(layer?: Layer): void {
    this.#base?.remove();
    this.#isDrawn = !layer;
    this.#base = (layer ?? drawnLayers()).addTo(this.#map);
    this.#draw();
  }

  /** Zooms by whole steps. */
  zoom(steps: number): void {
    this.#map.setZoom(this.#map.getZoom() + steps);
  }

  /** Shows the city again, as at the beginning. */
  whole(): void {
    this.#map.setView(CENTRE, 12, { animate: false });
  }

  /** Shows these places and no others. */
  narrow(places: readonly ListedPlace[]): void {
    this.#places = places;
    this.#map.closePopup();
    this.#draw();
  }

  /** Brings the place with this number into view and opens it. */
  show(number: number): void {
    const place = this.#places.find((each) => each.number === number);
    if (!place) return;
    this.#map.setView(place.point, Math.max(this.#map.getZoom(), NEAR), { animate: false });
    this.#open(place);
    this.#map.getContainer().scrollIntoView({ block: 'nearest' });
  }

  remove(): void {
    this.#map.remove();
  }

  #draw(): void {
    const taken = this.#markers.draw(this.#places);
    this.#names.clearLayers();
    drawnNames(this.#map, taken, this.#isDrawn).addTo(this.#names);
  }

  #open(place: ListedPlace): void {
    openPopup(this.#map, place, this.#words, () => this.#returnFrom(place));
  }

  /** The focus goes back to the pin, unless someone has already gone elsewhere. */
  #returnFrom(place: ListedPlace): void {
    const focused = document.activeElement;
    const isLost = focused === document.body || this.#map.getContainer().contains(focused);
    if (isLost) this.#markers.focus(place.number);
  }

  #listen(stage: HTMLElement, signal: AbortSignal): void {
    stage.setAttribute('role', 'group');
    stage.setAttribute('aria-label', say(this.#words, 'moving'));
    // Leaflet closes nothing while the focus is inside what it opened.
    const close = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') this.#map.closePopup();
    };
    stage.addEventListener('keydown', close, { signal });
    // One finger moves the page, two move the map; a mouse drags as everywhere.
    const choose = ({ pointerType }: PointerEvent): void => {
      if (pointerType === 'touch') this.#map.dragging.disable();
      else this.#map.dragging.enable();
    };
    stage.addEventListener('pointerdown', choose, { signal, capture: true });
  }
}
