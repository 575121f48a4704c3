const UTILITIES = '@layer utilities{';
/** A class in a selector, with the signs that are escaped there. */
const CLASS = /\.((?:[a-z]|\\.)(?:[\w-]|\\.)*)/gi;
const ATTRIBUTE = / class="([^"]*)"/g;
/** Where code gives an element its classes. */
const CLASSES_IN_CODE = /\bclass(?:Name\s*[=:]|List\.\w+\()[^;{}]*/g;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The short name of each utility. */
export type ShortClasses = ReadonlyMap<string, string>;

/** Replaces in what stands before each `{` of a style sheet: in selectors, never in values. */
function inSelectors(css: string, change: (selector: string) => string): string {
  return css.replaceAll(/[^{};]+(?=\{)/g, change);
}

function unescaped(name: string): string {
  return name.replaceAll(/\\(.)/g, '$1');
}

function classesIn(css: string): string[] {
  const found: string[] = [];
  inSelectors(css, (selector) => {
    if (!selector.startsWith('@'))
      for (const [, name = ''] of selector.matchAll(CLASS)) found.push(unescaped(name));
    return selector;
  });
  return found;
}

/** The shortest names in their order, without those that are taken: a, b, … z, aa, ab, … */
function* freeNames(taken: ReadonlySet<string>): Generator<string, never> {
  for (let place = 0; ; place += 1) {
    const tens = Math.floor(place / LETTERS.length);
    const name = `${tens > 0 ? (LETTERS[tens - 1] ?? String(tens)) : ''}${LETTERS[place % LETTERS.length] ?? ''}`;
    if (!taken.has(name)) yield name;
  }
}

/**
 * Short names for the utilities of a style sheet. A utility stands in the style and in markup alone; classes with a
 * meaning of their own, which scripts may name, keep it.
 * @param css a style sheet with a layer `utilities`
 * @returns the short name of each utility, in the order of the style sheet
 */
export function shortClasses(css: string): ShortClasses {
  const start = css.indexOf(UTILITIES);
  if (start < 0) return new Map();
  const own = new Set(classesIn(css.slice(0, start)));
  const names = freeNames(own);
  const utilities = new Set(classesIn(css.slice(start)));
  return new Map([...utilities].filter((name) => !own.has(name)).map((name) => [name, names.next().value]));
}

/** The style sheet with these short names. */
export function shortenStyle(css: string, short: ShortClasses): string {
  return inSelectors(css, (selector) =>
    selector.startsWith('@')
      ? selector
      : selector.replaceAll(CLASS, (whole, name: string) => {
          const shorter = short.get(unescaped(name));
          return shorter === undefined ? whole : `.${shorter}`;
        }),
  );
}

/** Markup whose classes have these short names. */
export function shortenMarkup(html: string, short: ShortClasses): string {
  return html.replaceAll(ATTRIBUTE, (_attribute, names: string) => {
    const classes = names.split(/\s+/).map((name) => short.get(name) ?? name);
    return ` class="${classes.join(' ')}"`;
  });
}

/** The utilities that code names where it gives an element its classes; the pages would not know them. */
export function utilitiesInCode(code: string, short: ShortClasses): string[] {
  return [...code.matchAll(CLASSES_IN_CODE)]
    .flatMap(([place]) => [...place.matchAll(/["'`]([^"'`]*)["'`]/g)])
    .flatMap(([, names = '']) => names.split(' '))
    .filter((name) => short.has(name));
}
