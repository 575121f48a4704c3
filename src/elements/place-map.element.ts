import type { MovingMap, loadMapStyles } from './moving-map.ts';
import { part } from './part.ts';

const WIDE = '(min-width: 64rem)';

/** Whether the visitor asked to save data; not every browser says. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData ?? false;
}

/** Turns the drawn map into one that moves: at once on wide screens, else when asked. */
export class PlaceMap extends HTMLElement {
  /** Loads the code of the moving map; set where the element is defined. */
  static load:
    (() => Promise<{ MovingMap: typeof MovingMap; loadMapStyles: typeof loadMapStyles }>) | undefined;

  #listening = new AbortController();
  #moving: MovingMap | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const open = this.#button('open');
    open.hidden = false;
    open.addEventListener('click', () => void this.#open(), { signal: this.#listening.signal });
    if (matchMedia(WIDE).matches && !savesData()) void this.#open();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    if (!this.#moving) return;
    this.#moving.remove();
    this.#moving = undefined;
    // The page may come back when someone steps back: then it begins as a drawing again.
    this.#reveal(false);
  }

  #button(name: string): HTMLButtonElement {
    return part(this, `[data-part=${name}]`, HTMLButtonElement);
  }

  async #open(): Promise<void> {
    if (this.#moving || !PlaceMap.load) return;
    try {
      const { MovingMap, loadMapStyles } = await PlaceMap.load();
      await loadMapStyles();
      this.#reveal();
      this.#moving = new MovingMap(
        part(this, '[data-part=stage]', HTMLDivElement),
        this,
        this.#listening.signal,
      );
      this.#connect(this.#moving);
    } catch {
      this.#reveal(false);
      part(this, '[role=status]', HTMLElement).textContent = this.dataset['failed'] ?? '';
    }
  }

  #reveal(isMoving = true): void {
    part(this, '[data-part=stage]', HTMLElement).hidden = !isMoving;
    part(this, '[data-part=drawing]', HTMLElement).hidden = isMoving;
    this.#button('open').hidden = isMoving;
    this.#button('in').hidden = !isMoving;
    this.#button('out').hidden = !isMoving;
    for (const show of this.querySelectorAll<HTMLElement>('[data-part=show]')) show.hidden = !isMoving;
  }

  #connect(moving: MovingMap): void {
    const { signal } = this.#listening;
    this.#button('in').addEventListener('click', () => moving.zoom(1), { signal });
    this.#button('out').addEventListener('click', () => moving.zoom(-1), { signal });
    for (const item of this.querySelectorAll<HTMLLIElement>('[data-place]')) {
      const show = part(item, '[data-part=show]', HTMLButtonElement);
      show.addEventListener('click', () => moving.show(Number(item.dataset['place'])), { signal });
    }
  }
}
