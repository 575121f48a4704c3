import { contactCard, plainName } from '#domain/contact-card.ts';
import { part } from './part.ts';

/** Milliseconds for which the file can be fetched; some browsers first ask whether it shall be kept. */
const FETCHABLE = 60_000;

/**
 * Makes a contact out of the numbers of a service, on this device. The name typed stays in the field; it enters no
 * address, title, history or storage, and is gone when the page is left.
 */
export class ContactCard extends HTMLElement {
  #listening = new AbortController();
  #address = '';

  constructor() {
    super();
    const self = new WeakRef(this);
    // A page that comes back from memory must not show what was typed.
    addEventListener('pagehide', () => self.deref()?.forget());
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#button('own').addEventListener('click', () => this.#save(this.dataset['name'] ?? ''), { signal });
    this.#button('typed').addEventListener('click', () => this.#saveTyped(), { signal });
    this.#field.addEventListener('keydown', ({ key }) => key === 'Enter' && this.#saveTyped(), { signal });
    // Born disabled: what is typed before this code has come would be nobody's to forget.
    for (const control of [this.#field, this.#button('own'), this.#button('typed')]) control.disabled = false;
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.forget();
  }

  /** Empties the field and takes the file back. */
  forget(): void {
    this.#field.value = '';
    this.#say('');
    URL.revokeObjectURL(this.#address);
  }

  get #field(): HTMLInputElement {
    return part(this, 'input', HTMLInputElement);
  }

  #button(name: string): HTMLButtonElement {
    return part(this, `[data-part=${name}]`, HTMLButtonElement);
  }

  #say(what: string): void {
    part(this, '[role=status]', HTMLElement).textContent = this.dataset[what] ?? '';
  }

  #saveTyped(): void {
    if (plainName(this.#field.value) !== '') return this.#save(this.#field.value);
    this.#say('nameless');
    this.#field.focus();
  }

  #save(name: string): void {
    this.forget();
    const card = contactCard(name, (this.dataset['numbers'] ?? '').split(' '));
    const address = URL.createObjectURL(new Blob([card], { type: 'text/vcard' }));
    this.#address = address;
    setTimeout(() => URL.revokeObjectURL(address), FETCHABLE);
    const link = part(this, 'a', HTMLAnchorElement);
    link.href = address;
    link.click();
    link.removeAttribute('href');
    this.#say('done');
  }
}
