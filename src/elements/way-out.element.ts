/**
 * The way out. As served it is a plain link; here a press replaces the page instead of adding one behind it, so that
 * Back does not lead to it. What remains is said on /sicher-lesen/.
 */
export class WayOut extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    this.addEventListener('click', (event) => this.#leave(event), { signal: this.#listening.signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #leave(event: Event): void {
    const link = this.querySelector('a');
    if (!link) return;
    event.preventDefault();
    document.documentElement.hidden = true;
    // A calm title while the other page is on its way; the host of its address says enough.
    document.title = new URL(link.href).hostname;
    location.replace(link.href);
  }
}
