import { isCalendarDate } from '#domain/calendar-date.ts';
import type { DangerReport } from './danger-report.ts';

/** A review of a pull request, as the platform tells it. */
export type Review = {
  user: { login: string } | null;
  state: string;
  commit_id: string | null;
  author_association: string;
  body: string | null;
};

/** Whether enough people approved, and what is missing, in German. */
export type Verdict = { isEnough: boolean; sentence: string };

/** Who may approve: people of the project, not everybody who has an account. */
const OURS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
const CALL_BACK = /^Rückruf: *\S.{1,60}, *(\d{4}-\d{2}-\d{2})\s*$/gm;

/** The last word of each person about exactly this commit. */
function approvals(reviews: readonly Review[], author: string, head: string): Review[] {
  const last = new Map<string, Review>();
  for (const review of reviews)
    if (review.user && review.state !== 'COMMENTED') last.set(review.user.login.toLowerCase(), review);
  last.delete(author.toLowerCase());
  return [...last.values()].filter(
    ({ state, commit_id, author_association }) =>
      state === 'APPROVED' && commit_id === head && OURS.has(author_association),
  );
}

function notesCallBack({ body }: Review): boolean {
  return [...(body ?? '').matchAll(CALL_BACK)].some(([, day = '']) => isCalendarDate(day));
}

/**
 * Whether a change may be merged, as far as people decide it: two approvals where two are needed, with the note of a call
 * back where a number is dialled in a crisis. An approval of an earlier commit does not count.
 * @param report what the change does
 * @param reviews all reviews, the oldest first
 * @param author who proposed it, and whose own approval counts for nothing
 * @param head the commit that would be merged
 */
export function verdictOf(
  report: Pick<DangerReport, 'needsTwo' | 'needsCallBack'>,
  reviews: readonly Review[],
  author: string,
  head: string,
): Verdict {
  const found = approvals(reviews, author, head);
  const needed = report.needsTwo ? 2 : 1;
  const isNoted = !report.needsCallBack || found.some(notesCallBack);
  const missing = [
    ...(found.length < needed ? [`${String(found.length)} von ${String(needed)} Freigaben`] : []),
    ...(isNoted ? [] : ['Rückruf-Notiz fehlt („Rückruf: Rolle, JJJJ-MM-TT“)']),
  ];
  return { isEnough: missing.length === 0, sentence: missing.join(', ') || 'Freigaben vollständig' };
}
