import { describe, expect, it } from 'vitest';
import type { Review } from '#editorial/changes/approval.ts';
import { verdictOf } from '#editorial/changes/approval.ts';
import { annotation } from '#editorial/annotation.ts';

const HEAD = 'a'.repeat(40);
const CALL_BACK = 'Verglichen.\n\nRückruf: Leitung des Trägers, 2026-06-02';

const review = (login: string, changes: Partial<Review> = {}): Review => ({
  user: { login },
  state: 'APPROVED',
  commit_id: HEAD,
  author_association: 'MEMBER',
  body: '',
  ...changes,
});

const CRISIS = { needsTwo: true, needsCallBack: true };
const isEnough = (reviews: Review[], report = CRISIS) => verdictOf(report, reviews, 'autorin', HEAD).isEnough;

describe('a number that people dial in a crisis', () => {
  it('changes when two people approved and one of them noted the call back', () => {
    expect(isEnough([review('a'), review('b', { body: CALL_BACK })])).toBe(true);
  });

  it.each<[string, Review[]]>([
    ['nobody approved', []],
    ['one person approved', [review('a', { body: CALL_BACK })]],
    ['one person approved twice', [review('a'), review('A', { body: CALL_BACK })]],
    ['one of the two is the author', [review('a', { body: CALL_BACK }), review('Autorin')]],
    [
      'one approved an earlier commit',
      [review('a', { body: CALL_BACK }), review('b', { commit_id: 'b'.repeat(40) })],
    ],
    [
      'one took it back',
      [review('a', { body: CALL_BACK }), review('b'), review('b', { state: 'CHANGES_REQUESTED' })],
    ],
    [
      'one was dismissed',
      [review('a', { body: CALL_BACK }), review('b'), review('b', { state: 'DISMISSED' })],
    ],
    [
      'one is anybody with an account',
      [review('a', { body: CALL_BACK }), review('b', { author_association: 'NONE' })],
    ],
    ['one has no account any more', [review('a', { body: CALL_BACK }), review('b', { user: null })]],
    ['nobody noted a call back', [review('a'), review('b')]],
    [
      'the note names no day that exists',
      [review('a'), review('b', { body: 'Rückruf: Leitung, 2026-02-30' })],
    ],
    [
      'the note stands where nobody approves',
      [review('a'), review('b'), review('c', { state: 'COMMENTED', body: CALL_BACK })],
    ],
  ])('stays when %s', (_what, reviews) => {
    expect(isEnough(reviews)).toBe(false);
  });

  it('says what is missing', () => {
    expect(verdictOf(CRISIS, [review('a')], 'autorin', HEAD).sentence).toBe(
      '1 von 2 Freigaben, Rückruf-Notiz fehlt („Rückruf: Rolle, JJJJ-MM-TT“)',
    );
  });
});

describe('any other change', () => {
  it('needs one person, and a contact needs two', () => {
    expect(isEnough([review('a')], { needsTwo: false, needsCallBack: false })).toBe(true);
    expect(isEnough([review('a')], { needsTwo: true, needsCallBack: false })).toBe(false);
    expect(isEnough([review('a'), review('b')], { needsTwo: true, needsCallBack: false })).toBe(true);
  });

  it('is not stopped by a remark after an approval', () => {
    const remark = review('a', { state: 'COMMENTED' });
    expect(isEnough([review('a'), remark], { needsTwo: false, needsCallBack: false })).toBe(true);
  });
});

describe('a mark beside a line', () => {
  it('names file, line, column and kind', () => {
    expect(
      annotation({ file: 'content/a.mdx', line: 3, column: 5, code: 'PHONE_FORMAT', message: 'Nein.' }),
    ).toBe('::error file=content/a.mdx,line=3,col=5,title=PHONE_FORMAT::Nein.');
    expect(annotation({ file: 'a', line: 1, severity: 'warning', message: 'Na ja.' })).toBe(
      '::warning file=a,line=1::Na ja.',
    );
  });

  it('cannot be ended by a name or a message', () => {
    const marked = annotation({ file: 'a,line=9::x\n::stop', line: 1, message: '100 %\r\n::add-mask::x' });
    expect(marked).toBe('::error file=a%2Cline=9%3A%3Ax%0A%3A%3Astop,line=1::100 %25%0D%0A::add-mask::x');
  });
});
