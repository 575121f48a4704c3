import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(ROOT, join(item.parentPath, item.name)));
}

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const linesOf = (file: string): number => read(file).trimEnd().split('\n').length;
const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const NOTES = filesBelow('src').filter((file) => file.endsWith('.md'));
const SOURCES = filesBelow('src').filter((file) => !NOTES.includes(file));
const PAGES = SOURCES.filter((file) => file.startsWith(join('src', 'pages')));

describe('the rooms of the house', () => {
  const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*\.(ts|css)$/;
  const COMPONENT = /^([A-Z][a-z0-9]+)+\.astro$/;
  const PAGE = /^(\[[a-z]+\]|[a-z0-9]+(-[a-z0-9]+)*)(\.[a-z]+)*\.(astro|ts)$/;

  it('hold files named alike: kebab-case, components in PascalCase, pages as their address', () => {
    const odd = SOURCES.filter((file) => {
      const name = basename(file);
      return PAGES.includes(file) ? !PAGE.test(name) : !KEBAB.test(name) && !COMPONENT.test(name);
    });
    expect(odd).toEqual([]);
  });

  it('have no drawer for everything', () => {
    const drawer = /(^|[\\/])(utils?|helpers?|lib|common|shared|misc)([\\/.]|$)/;
    const named = [...SOURCES, ...filesBelow('scripts'), ...filesBelow('tests')];
    expect(named.filter((file) => drawer.test(file))).toEqual([]);
  });

  it('hold files that fit on a screen: half of them within 50 lines, none over 150', () => {
    expect(SOURCES.length).toBeGreaterThan(50);
    expect(median(SOURCES.map(linesOf))).toBeLessThanOrEqual(50);
    expect(SOURCES.filter((file) => linesOf(file) > 150)).toEqual([]);
  });

  it('hold pages that only put things together, within 40 lines', () => {
    expect(PAGES.filter((file) => linesOf(file) > 40)).toEqual([]);
  });
});

describe('what we tell people to type', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const texts = ['README.md', 'CONTRIBUTING.md', 'content/README.md', ...NOTES, ...filesBelow('docs')];

  it.each(texts.filter((file) => file.endsWith('.md')))('in %s exists', (file) => {
    expect(existsSync(join(ROOT, file)), `${file} is missing`).toBe(true);
    const commands = [...read(file).matchAll(/\bnpm (?:run ([a-z][\w:-]*)|(start|test)\b)/g)];
    const unknown = commands.map(([, run, word]) => run ?? word ?? '').filter((name) => !(name in scripts));
    expect(unknown).toEqual([]);
  });
});

describe('everything we depend on', () => {
  type Dependencies = Record<string, string>;
  const manifest = JSON.parse(read('package.json')) as Record<
    'dependencies' | 'devDependencies',
    Dependencies
  >;
  const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });

  it('has its reason in a decision', () => {
    const decisions = filesBelow('docs/decisions').filter((file) => file.endsWith('.md'));
    const reasons = decisions.map(read).join('\n');
    const isNamed = (name: string): boolean => new RegExp(`(?<![\\w@/-])${name}(?![\\w/-])`).test(reasons);
    expect(names.filter((name) => !isNamed(name))).toEqual([]);
  });
});
