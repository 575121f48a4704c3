import type { Hit } from './pagefind.ts';
import { findPages, loadPagefind } from './pagefind.ts';
import { part } from './part.ts';

/** Milliseconds of rest after a keystroke before the search runs. */
const REST = 120;

/** The search on this device. The words typed stay in the field; they enter no address, title, history or storage. */
export class ServiceSearch extends HTMLElement {
  #listening = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#field.addEventListener('input', () => this.#soon(), { signal });
    // Leaving forgets: a page that comes back from memory must not show what was typed.
    addEventListener('pagehide', () => this.#forget(), { signal });
    void this.#prepare();
    // Someone may have typed while this code was on its way.
    if (this.#field.value) this.#soon();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    clearTimeout(this.#timer);
  }

  get #field(): HTMLInputElement {
    return part(this, 'input', HTMLInputElement);
  }

  get #list(): HTMLOListElement {
    return part(this, 'ol', HTMLOListElement);
  }

  #say(text: string): void {
    part(this, '[role=status]', HTMLElement).textContent = text;
  }

  async #prepare(): Promise<void> {
    try {
      await loadPagefind();
    } catch {
      this.#say(this.dataset['failed'] ?? '');
    }
  }

  #forget(): void {
    this.#field.value = '';
    this.#show([], '');
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#list.ariaBusy = 'true';
    this.#timer = setTimeout(() => void this.#search(), REST);
  }

  async #search(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const query = this.#field.value.trim();
    if (query === '') {
      this.#show([], '');
      return;
    }
    this.#say(this.dataset['waiting'] ?? '');
    try {
      const { hits, total } = await findPages(query);
      if (turn === this.#turn) this.#show(hits, this.#summary(total));
    } catch {
      if (turn === this.#turn) this.#show([], this.dataset['failed'] ?? '');
    }
  }

  #summary(total: number): string {
    if (total === 0) return this.dataset['none'] ?? '';
    if (total === 1) return this.dataset['one'] ?? '';
    return (this.dataset['found'] ?? '').replace('{count}', String(total));
  }

  #show(hits: readonly Hit[], summary: string): void {
    this.#list.replaceChildren(...hits.map((hit) => this.#item(hit)));
    this.#list.hidden = hits.length === 0;
    this.#list.ariaBusy = 'false';
    part(this, '[data-part=nothing]', HTMLElement).hidden = hits.length > 0 || summary === '';
    this.#say(summary);
  }

  #item({ url, meta }: Hit): Node {
    const item = part(this, 'template', HTMLTemplateElement).content.cloneNode(true) as DocumentFragment;
    part(item, 'li', HTMLLIElement).dataset['entry'] = meta['slug'] ?? '';
    const link = part(item, 'a', HTMLAnchorElement);
    link.href = url;
    link.textContent = meta['title'] ?? '';
    part(item, 'p', HTMLParagraphElement).textContent = meta['summary'] ?? '';
    const call = part(item, '[data-part=call]', HTMLAnchorElement);
    if (!meta['phone']) call.remove();
    call.href = `tel:${meta['phone'] ?? ''}`;
    call.textContent = (call.dataset['label'] ?? '').replace('{number}', meta['number'] ?? '');
    return item;
  }
}
