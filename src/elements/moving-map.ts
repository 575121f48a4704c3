import type { Map as LeafletMap, Marker } from 'leaflet';
import { divIcon, map, marker } from 'leaflet';
import { drawnLayers } from './drawn-layers.ts';

export { loadMapStyles } from './map-styles.ts';

const CITY: [[number, number], [number, number]] = [
  [51.2, 12.15],
  [51.47, 12.62],
];
const CENTRE: [number, number] = [51.3402, 12.3762];

function pin(number: string): HTMLElement {
  const text = document.createElement('span');
  text.textContent = number;
  return text;
}

/** Leaflet over the drawn map. It sets no HTML from strings, so it works under Trusted Types. */
export class MovingMap {
  readonly #map: LeafletMap;
  readonly #markers = new Map<number, Marker>();
  readonly #host: HTMLElement;

  /** @param stage an empty element with a height; @param host the element with the list of places and the words */
  constructor(stage: HTMLElement, host: HTMLElement, signal: AbortSignal) {
    this.#host = host;
    this.#map = map(stage, {
      zoomControl: false,
      attributionControl: false,
      scrollWheelZoom: false,
      maxBounds: CITY,
      minZoom: 10,
      maxZoom: 16,
      zoomSnap: 0.5,
      fadeAnimation: false,
      zoomAnimation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    }).setView(CENTRE, 12);
    this.#map.addLayer(drawnLayers());
    for (const item of host.querySelectorAll<HTMLLIElement>('[data-place]')) this.#addMarker(item);
    stage.addEventListener('keydown', (event) => this.#closeOnEscape(event), { signal });
  }

  /** Zooms by whole steps. */
  zoom(steps: number): void {
    this.#map.setZoom(this.#map.getZoom() + steps);
  }

  /** Brings the place with this number into view and opens it. */
  show(number: number): void {
    const target = this.#markers.get(number);
    if (!target) return;
    this.#map.setView(target.getLatLng(), Math.max(this.#map.getZoom(), 14));
    target.openPopup();
    this.#map.getContainer().scrollIntoView({ block: 'center' });
  }

  remove(): void {
    this.#map.remove();
  }

  #addMarker(item: HTMLLIElement): void {
    const number = item.dataset['place'] ?? '';
    const [latitude, longitude] = (item.dataset['point'] ?? '').split(',').map(Number);
    if (latitude === undefined || longitude === undefined) return;
    const names = [...item.querySelectorAll('[data-entry] > a:first-child')].map(({ textContent }) =>
      textContent.trim(),
    );
    const title = (this.#host.dataset['marker'] ?? '')
      .replace('{number}', number)
      .replace('{name}', names.join(', '));
    const icon = divIcon({ html: pin(number), className: 'map-marker', iconSize: [32, 32] });
    const added = marker([latitude, longitude], { icon, title, alt: title }).addTo(this.#map);
    added.getElement()?.setAttribute('aria-label', title);
    added.bindPopup(() => this.#popup(item), { closeButton: false, autoPanPadding: [20, 20] });
    added.on('popupopen', () => added.getPopup()?.getElement()?.querySelector('a')?.focus());
    this.#markers.set(Number(number), added);
  }

  #popup(item: HTMLLIElement): HTMLElement {
    const content = document.createElement('div');
    for (const child of item.children) {
      if (child instanceof HTMLElement && child.dataset['part'] !== 'show')
        content.append(child.cloneNode(true));
    }
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'button';
    close.textContent = this.#host.dataset['close'] ?? '';
    close.addEventListener('click', () => this.#map.closePopup());
    content.append(close);
    return content;
  }

  #closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    const open = [...this.#markers.values()].find((candidate) => candidate.isPopupOpen());
    this.#map.closePopup();
    open?.getElement()?.focus();
  }
}
