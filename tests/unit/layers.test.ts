import { ESLint, Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

const RULE = 'no-restricted-imports';
const ROOMS = [
  'catalogue',
  'components',
  'content',
  'domain',
  'editor',
  'editorial',
  'elements',
  'i18n',
  'layouts',
  'paper',
  'publication',
  'styles',
];

/** Which rooms a room may import from, read off docs/decisions/0002-layers.md and not off the linter. */
const MAY_LOOK_INTO: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  i18n: ['domain'],
  components: ['i18n', 'domain'],
  paper: ['i18n', 'domain'],
  layouts: ['components', 'i18n', 'domain', 'styles', 'elements'],
  elements: ['domain', 'content', 'styles'],
  catalogue: ['domain', 'content'],
  editorial: ['domain'],
  editor: ['editorial', 'domain'],
  publication: ['editor', 'editorial', 'domain', 'content'],
  pages: ['catalogue', 'layouts', 'components', 'paper', 'i18n', 'domain'],
};

async function rulesOf(file: string): Promise<Linter.RulesRecord> {
  const { rules } = (await new ESLint().calculateConfigForFile(file)) as Linter.Config;
  return { [RULE]: rules?.[RULE] ?? 'off' };
}

/** What the linter of the house says of an import in a file. */
async function refusals(file: string, imported: string): Promise<string[]> {
  const found = new Linter().verify(`import '${imported}';`, { rules: await rulesOf(file) });
  return found.map(({ message }) => message);
}

const ARROWS = Object.keys(MAY_LOOK_INTO).flatMap((room) =>
  ROOMS.filter((other) => other !== room).map((other) => ({ room, other })),
);

describe('the linter holds the arrows between the rooms', () => {
  it.each(ARROWS)('from $room to $other', async ({ room, other }) => {
    const isAllowed = MAY_LOOK_INTO[room]?.includes(other);
    const found = await refusals(`src/${room}/probe.ts`, `#${other}/deep/probe.ts`);
    expect(found.length > 0).toBe(!isAllowed);
  });

  it('and says which one was broken', async () => {
    expect(await refusals('src/domain/probe.ts', '#i18n/words.ts')).toEqual([
      "'#i18n/words.ts' import is restricted from being used by a pattern. domain may not import i18n.",
    ]);
  });

  it.each(Object.keys(MAY_LOOK_INTO))('let %s reach other rooms by their name only', async (room) => {
    expect(await refusals(`src/${room}/probe.ts`, '../domain/phone.ts')).toHaveLength(1);
    expect(await refusals(`src/${room}/probe.ts`, './../domain/phone.ts')).toHaveLength(1);
    expect(await refusals(`src/${room}/probe.ts`, './phone.ts')).toEqual([]);
  });

  it.each(Object.keys(MAY_LOOK_INTO))('let only the catalogue speak to the store: %s', async (room) => {
    const found = await refusals(`src/${room}/probe.ts`, 'astro:content');
    expect(found).toHaveLength(room === 'catalogue' ? 0 : 1);
  });
});
