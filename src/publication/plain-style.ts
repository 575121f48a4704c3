const BANNER = /\/\*![\s\S]*?\*\/\s*/g;
/** A variable of Tailwind's own, made known to the browser, with what it is where no rule sets it. */
const REGISTERED =
  /@property (--tw-[\w-]+)\s*\{syntax:"[^"]*";inherits:false(?:;initial-value:([^};]*))?;?\}/g;
/** The same variables again, for browsers without `@property`. */
const FOR_OTHERS = /@layer properties\{@supports[^{]*\{[^{]*\{[^}]*\}\}\}/;
/** Where such a variable is read, with what is used instead where it is not set. */
const READ = /var\((--tw-[\w-]+)(?:,((?:[^()]|\([^()]*\))*))?\)/g;
/** Where one is set. */
const SET = /(--tw-[\w-]+):[^;}]*;?/g;

function namesIn(css: string, pattern: RegExp): Set<string> {
  return new Set([...css.matchAll(pattern)].map(([, name = '']) => name));
}

/**
 * A style sheet without the variables of Tailwind that change nothing here: one that no rule sets is replaced by what it
 * falls back to, one that no rule reads is not set. They would weigh 200 bytes on every page. A variable that is both set
 * and read stays, with all that makes it known. The notice in the banner stands in `public/licences.txt`.
 * @param css a style sheet as Tailwind and the minifier wrote it
 */
export function plainStyle(css: string): string {
  const known = [...css.matchAll(REGISTERED)];
  const initial = new Map(known.map(([, name = '', value]) => [name, value]));
  const rules = css.replaceAll(BANNER, '').replaceAll(REGISTERED, '').replace(FOR_OTHERS, '');
  const isSet = namesIn(rules, SET);
  const isRead = namesIn(rules, READ);
  const plain = rules
    .replaceAll(READ, (use, name: string, fallback: string | undefined) =>
      isSet.has(name) ? use : (initial.get(name) ?? fallback ?? use),
    )
    .replaceAll(SET, (setting, name: string) => (isRead.has(name) ? setting : ''));
  const kept = known.filter(([, name = '']) => isSet.has(name) && isRead.has(name));
  if (kept.length === 0) return plain;
  return (FOR_OTHERS.exec(css)?.[0] ?? '') + plain + kept.map(([whole]) => whole).join('');
}
