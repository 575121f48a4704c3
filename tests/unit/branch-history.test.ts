import { describe, expect, it } from 'vitest';
import { openRepository } from '#editorial/changes/git-repository.ts';
import { readContentTree } from '#editorial/content-tree.ts';
import { branchHistory } from '#publication/leaks/branch-history.ts';
import { leaksNear } from '#publication/leaks/added-lines.ts';
import { knownFromContent } from '#publication/leaks/current-content.ts';
import { publicPlace } from './fixtures/invented-service.ts';
import { entryText, servicePath, smallRepository } from './fixtures/small-repository.ts';

const HOUSE = servicePath('haus-abendstern');
const OFFICE = servicePath('musterhafen');
const shelter = { kind: 'shelter', name: 'Frauenhaus Abendstern', place: { kind: 'confidential' } };
const house = (body?: string) => entryText(shelter, body);
const office = (body?: string) => entryText({ number: 9002, place: publicPlace('Hafengasse 1') }, body);

/** A repository with a shelter and an office, and a branch that is checked out. */
function onBranch() {
  const small = smallRepository({ [HOUSE]: house(), [OFFICE]: office() });
  small.git('switch', '--quiet', '--create', 'vorschlag');
  const found = () =>
    branchHistory(openRepository(small.directory), small.git('rev-parse', 'main'), 'vorschlag');
  return { ...small, found };
}

describe('the history of a branch', () => {
  it.each([
    ['a street', 'Wir sind in der Musterstraße 12.'],
    ['a post code', 'Unsere Postleitzahl ist 04109.'],
    ['coordinates', 'Das Haus liegt bei 51.3397, 12.3731.'],
    ['a plus code', 'Das Haus liegt bei 9F3J8CQP+2V.'],
    ['a stop', 'Die Haltestelle ist gleich vor der Tür.'],
    ['a part of the city', 'Das Haus ist im Stadtzentrum.'],
  ])('tells of %s of a shelter that a later commit took away again', (_what, sentence) => {
    const { commit, found } = onBranch();
    const wrong = commit('Say more', { [HOUSE]: house(sentence) });
    commit('Say less', { [HOUSE]: house() });
    expect(found()).toMatchObject([
      {
        level: 'stop',
        code: 'PROTECTED_ADDRESS_IN_HISTORY',
        file: HOUSE,
        what: expect.stringContaining(wrong.slice(0, 10)) as string,
      },
    ]);
  });

  it('does not repeat what it found', () => {
    const { commit, found } = onBranch();
    commit('Say more', { [HOUSE]: house('Wir sind in der Musterstraße 12, 04109 Leipzig.') });
    expect(found()).toHaveLength(1);
    expect(JSON.stringify(found())).not.toMatch(/Muster|12|04109/);
  });

  it('tells of an address in a translation, and in the field of an entry that was no shelter for one commit', () => {
    const { commit, found } = onBranch();
    commit('Translate', { 'content/services/haus-abendstern/en.mdx': 'We are at Musterstraße 12.\n' });
    commit('Open', { [HOUSE]: entryText({ place: publicPlace('Musterstraße 12') }) });
    commit('Close', { [HOUSE]: house() });
    expect(found()).toHaveLength(2);
  });

  it('tells of an address beside the name of a shelter in another entry and in a message', () => {
    const { commit, found } = onBranch();
    commit('Describe', { [OFFICE]: office('Das Frauenhaus Abendstern ist in der Musterstraße 12.') });
    commit('Frauenhaus Abendstern ist in der Musterstraße 12', {});
    expect(found().map(({ file }) => file)).toEqual([OFFICE, 'Commit-Nachricht']);
  });

  it('tells of what only a merge brought in', () => {
    const { commit, git, found } = onBranch();
    commit('Prepare', { 'README.md': 'Vorschlag\n' });
    git('switch', '--quiet', '--create', 'nebenbei', 'main');
    commit('Say more', { [HOUSE]: house('Wir sind in der Musterstraße 12.') });
    git('switch', '--quiet', 'vorschlag');
    git('merge', '--quiet', '--no-edit', 'nebenbei');
    expect(found().length).toBeGreaterThan(0);
  });

  it('says nothing about an office that moves, or a shelter with other calm words', () => {
    const { commit, found } = onBranch();
    commit('Move the office', {
      [OFFICE]: entryText({ number: 9002, place: publicPlace('Neue Gasse 5') }),
      [HOUSE]: house('Rufen Sie an. Das Team hört zu und sucht mit Ihnen einen Platz.'),
    });
    expect(found()).toEqual([]);
  });

  it('says nothing about what stood there before the branch', () => {
    const { commit, git, found } = onBranch();
    git('switch', '--quiet', 'main');
    commit('Say more', { [HOUSE]: house('Wir sind in der Musterstraße 12.') });
    git('switch', '--quiet', '--create', 'zweiter');
    git('branch', '--force', 'vorschlag', 'zweiter');
    commit('Go on', { 'README.md': 'Vorschlag\n' });
    expect(found()).toEqual([]);
  });
});

describe('the entries of shelters as they are', () => {
  it('would pass if they came as a change', () => {
    const tree = readContentTree();
    const houses = tree.services.filter(({ value }) => value.place.kind === 'confidential');
    expect(houses.length).toBeGreaterThan(3);
    const known = knownFromContent(tree);
    const alarmed = houses.flatMap(({ slug, file }) => {
      const lines = [...JSON.stringify(file.facts, null, 1).split('\n'), ...file.body.split('\n')];
      const kinds = leaksNear(lines, known, true);
      return kinds.length > 0 ? [`${slug}: ${kinds.join(', ')}`] : [];
    });
    expect(alarmed).toEqual([]);
  });
});
