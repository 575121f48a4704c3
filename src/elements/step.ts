import { forgetPlan } from './plan-fields.ts';

/** A page of this visit as it stood when someone went on from it. It lives in memory alone. */
export type Step = { nodes: Element[]; scroll: number; focus: Element | null; lang: string; dir: string };

/** Speaks to those who listen to the page; it stays when the page is exchanged, or it would not be heard. */
function announcer(root: ParentNode): HTMLElement | null {
  return root.querySelector<HTMLElement>('body > [aria-live]');
}

/** Says a sentence that the page carries under this name. `{title}` stands for the page's heading. */
export function announce(name: string): void {
  const status = announcer(document);
  const title = document.querySelector('h1')?.textContent.trim() ?? '';
  if (status) status.textContent = (status.dataset[name] ?? '').replace('{title}', title);
}

function partsOf(body: Element): Element[] {
  return [...body.children].filter((child) => child.localName !== 'script' && !child.matches('[aria-live]'));
}

/** The page as it stands now. */
export function presentStep(): Step {
  const { documentElement, body, activeElement } = document;
  const { lang, dir } = documentElement;
  return { nodes: partsOf(body), scroll: scrollY, focus: activeElement, lang, dir };
}

/** The page that a document brought, as it stands at its beginning. */
export function arrivingStep({ documentElement, body }: Document): Step {
  const { lang, dir } = documentElement;
  Object.assign(announcer(document)?.dataset ?? {}, announcer(documentElement)?.dataset);
  return { nodes: partsOf(body), scroll: 0, focus: null, lang, dir };
}

/** Puts a page in the place of the one that stands here. */
export function show({ nodes, scroll, focus, lang, dir }: Step): void {
  forgetPlan();
  const { documentElement, body } = document;
  for (const part of partsOf(body)) part.remove();
  Object.assign(documentElement, { lang, dir });
  body.append(...nodes);
  scrollTo({ top: scroll, behavior: 'instant' });
  if (focus instanceof HTMLElement) focus.focus({ preventScroll: true });
}

/** Whether a page has fields in which something may have been typed or chosen. */
export function hasFields({ nodes }: Step): boolean {
  return nodes.some((node) => node.querySelector('input, select, textarea'));
}

/**
 * Goes to a place in the page, or else to its heading, as a browser does that has opened an address.
 * @param hash `#` and the name of the place, or nothing
 */
export function goTo(hash: string): void {
  const place = document.getElementById(decodeURIComponent(hash.slice(1)));
  const target = place ?? document.querySelector<HTMLElement>('h1');
  if (!target) return;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  place?.scrollIntoView();
}
