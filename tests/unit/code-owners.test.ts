import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blankTeams, codeOwners, teamsSchema } from '#editorial/changes/code-owners.ts';
import { readTeams } from '#editorial/changes/team-file.ts';

const TEAMS = { program: '@verein/programm', content: '@verein/redaktion', crisis: '@verein/rueckruf' };

/** The lines that ask somebody. */
const asking = (text: string): string[] =>
  text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

describe('who is asked to review', () => {
  it('stands in one place: CODEOWNERS is made of the teams that the operator named', () => {
    expect(readFileSync('.github/CODEOWNERS', 'utf8')).toBe(codeOwners(readTeams()));
  });

  it('has a line for the program, for facts, and for each number that is dialled in a crisis', () => {
    const lines = asking(codeOwners(TEAMS));
    expect(lines.every((line) => /^\S+ +@[\w-]+\/[\w-]+$/.test(line))).toBe(true);
    expect(lines.filter((line) => line.endsWith('@verein/rueckruf')).length).toBeGreaterThan(8);
    expect(lines[0]).toMatch(/^\* +@verein\/programm$/);
  });

  it('is nobody while a team is blank, and the blank is named', () => {
    expect(asking(codeOwners({ ...TEAMS, crisis: null })).join()).not.toContain('krisentelefon');
    expect(blankTeams({ ...TEAMS, crisis: null })).toEqual(['crisis']);
    expect(blankTeams(TEAMS)).toEqual([]);
  });

  it('is a team, not a person without an at sign', () => {
    expect(teamsSchema.safeParse({ ...TEAMS, content: 'Redaktion' }).success).toBe(false);
  });

  it('names services that exist', () => {
    const slugs = readdirSync('content/services');
    const patterns = [...codeOwners(TEAMS).matchAll(/^\/content\/services\/(\S+)\/ /gm)].map(
      ([, name = '']) => name,
    );
    expect(patterns.length).toBeGreaterThan(8);
    for (const pattern of patterns) {
      const form = new RegExp(`^${pattern.replaceAll('*', '.*')}$`);
      expect(
        slugs.filter((slug) => form.test(slug) && existsSync(`content/services/${slug}/index.mdx`)),
        pattern,
      ).not.toEqual([]);
    }
  });
});
