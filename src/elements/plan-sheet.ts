import type { SheetList, SheetPart, SheetRow } from '#domain/safety-plan.ts';
import css from '#styles/plan-sheet.css?inline';

let styles: CSSStyleSheet | undefined;
let title: string | undefined;

function element(name: string, ...inside: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...inside);
  return made;
}

function rowNodes({ label, text, blanks }: SheetRow): HTMLElement[] {
  const line = `${label} ${text}`.trim();
  const free = Array.from({ length: blanks }, () => element('hr'));
  return [...(line ? [element('p', line)] : []), ...free];
}

function partNode({ heading, rows }: SheetPart): HTMLElement {
  return element('section', element('h2', heading), ...rows.flatMap(rowNodes));
}

/** Takes the sheet away again, with everything on it. */
export function clearSheet(): void {
  for (const sheet of document.querySelectorAll('plan-sheet')) sheet.remove();
  if (title !== undefined) document.title = title;
  title = undefined;
}

/**
 * Lays the plan beside the page, where it is seen on paper only, in place of the page. Browsers that cannot take the
 * styles for it print the page itself.
 * @param quietTitle what the quiet version is called in the printer's list, in place of the page's title
 */
export function laySheet(lists: readonly SheetList[], quietTitle?: string): void {
  clearSheet();
  if (!('adoptedStyleSheets' in document)) return;
  if (!styles) {
    styles = new CSSStyleSheet();
    styles.replaceSync(css);
    document.adoptedStyleSheets.push(styles);
  }
  const nodes = lists.flatMap(({ heading, parts }) => [element('h1', heading), ...parts.map(partNode)]);
  const sheet = element('plan-sheet', ...nodes);
  document.body.append(sheet);
  if (quietTitle === undefined) return;
  sheet.dataset['quiet'] = '';
  title = document.title;
  document.title = quietTitle;
}
