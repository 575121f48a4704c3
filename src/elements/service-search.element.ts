import type { Openness, OpeningTimes } from '#domain/opening-times.ts';
import type { LoadedIndex } from '#domain/search/loaded-index.ts';
import { offeredLanguages } from '#domain/search/offered-language.ts';
import type { Card } from '#domain/search/search-index.ts';
import type { Answer } from '#domain/search/search.ts';
import { search } from '#domain/search/search.ts';
import { FilterFields } from './filter-fields.ts';
import { languageLink } from './language-link.ts';
import { part } from './part.ts';
import { resultItem } from './result-item.ts';
import { moveAlong } from './result-keys.ts';
import { summaryOf } from './result-summary.ts';
import { loadIndex, loadWholeIndex } from './search-index.ts';

const NOTHING: Answer = { results: [], isSure: true, traits: [], languages: [] };

/** Whether the service of a card is open now, where that is known. */
function isOpen({ times }: Card): boolean | undefined {
  const openness = times && ServiceSearch.opennessAt?.(times, new Date());
  return openness === undefined || openness === 'unknown' ? undefined : openness === 'open';
}

/** The search on this device. The words typed stay in the field; they enter no address, title, history or storage. */
export class ServiceSearch extends HTMLElement {
  /** Whether something is open at a moment; set where the element is defined, since the page has this code already. */
  static opennessAt: ((times: OpeningTimes, moment: Date) => Openness) | undefined;

  readonly #fields = new FilterFields(this);
  #listening = new AbortController();
  #index: LoadedIndex | undefined;
  /** Whether the other languages are there, and whether they are on their way. */
  #isWhole = false;
  #isMoreComing = false;
  #isHeldBack = false;

  constructor() {
    super();
    const self = new WeakRef(this);
    // Leaving the site forgets, also when this element waits outside of the page for a way back. What a page that comes
    // back from memory shows must not be what was typed.
    addEventListener('pagehide', () => self.deref()?.forget());
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#field.addEventListener('focus', () => void this.#load(), { signal });
    this.#field.addEventListener('input', () => this.#search(), { signal });
    // Not of the field itself: it changes when someone goes on to a result, which must still stand there then.
    this.#filter?.addEventListener('change', () => this.#search(), { signal });
    this.#fields.listen(() => this.#takeBack(), signal);
    this.addEventListener('keydown', (event) => moveAlong(event, this.#field, this.#list), { signal });
    // Someone may have gone into the field, or typed, while this code was on its way.
    if (this.#field.value || this.contains(document.activeElement)) void this.#load();
    if (this.#field.value) this.#search();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Empties the field, the choices and the results. */
  forget(): void {
    this.#field.value = '';
    this.#fields.reset();
    this.#show(NOTHING, '');
  }

  get #field(): HTMLInputElement {
    return part(this, 'input', HTMLInputElement);
  }

  get #filter(): HTMLElement | null {
    return this.querySelector('[data-part=filter]');
  }

  get #list(): HTMLOListElement {
    return part(this, 'ol', HTMLOListElement);
  }

  async #load(): Promise<void> {
    if (this.#isWhole) return;
    try {
      this.#index ??= await loadIndex();
    } catch {
      this.#show(NOTHING, this.#word('failed'));
      return;
    }
    this.#isMoreComing = true;
    this.#search();
    try {
      this.#index = await loadWholeIndex();
      this.#isWhole = true;
    } catch {
      // Without the other languages the search answers in German; the next time someone goes into the field, it tries again.
    }
    this.#isMoreComing = false;
    // What was answered surely stays as it stands: nothing moves under a finger.
    if (this.#isHeldBack) this.#search();
  }

  #takeBack(): void {
    this.#fields.reset();
    this.#search();
  }

  #word(name: string, count = 0): string {
    return (this.dataset[name] ?? '').replace('{count}', String(count));
  }

  #search(): void {
    const typed = this.#field.value.trim();
    if (typed === '') {
      this.#show(NOTHING, '');
    } else if (this.#index) {
      const answer = search(typed, this.#index, { choice: this.#fields.choice, isOpen });
      if (this.#isMoreComing && !answer.isSure) this.#holdBack();
      else this.#show(answer, this.#word(...summaryOf(answer)));
    } else {
      this.#holdBack();
      void this.#load();
    }
  }

  /** What is not known yet may be said in a language that is on its way. */
  #holdBack(): void {
    this.#isHeldBack = true;
    this.#list.setAttribute('aria-busy', 'true');
    part(this, '[role=status]', HTMLElement).textContent = this.#word('waiting');
  }

  #show({ results, isSure, traits, languages }: Answer, summary: string): void {
    const template = part(this, 'template', HTMLTemplateElement);
    this.#list.replaceChildren(...results.map((result) => resultItem(template, result)));
    this.#list.hidden = results.length === 0;
    this.#list.dispatchEvent(new Event('change', { bubbles: true }));
    part(this, '[data-part=by-clock]', HTMLElement).hidden = !this.#list.querySelector('[data-times]');
    this.#list.setAttribute('aria-busy', 'false');
    this.#isHeldBack = false;
    part(this, '[role=status]', HTMLElement).textContent = summary;
    this.#fields.count(traits);
    if (this.#filter) this.#filter.hidden = traits.length === 0;
    const isAnswered = results.length > 0 && isSure;
    part(this, '[data-part=nothing]', HTMLElement).hidden = isAnswered || summary === '';
    const offered = offeredLanguages(languages, (this.dataset['languages'] ?? '').split(' '));
    part(this, '[data-part=languages]', HTMLElement).replaceChildren(...offered.map(languageLink));
  }
}
