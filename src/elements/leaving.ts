import { giveUp } from './page-request.ts';

/** Written into the tab's entry when someone leaves. It says nothing, and needs no storage. */
const MARK = 'x';

/** Where the way out leads: written into the page's root, so that it is known before anything else of the page. */
function target(): string {
  return document.documentElement.dataset['exit'] ?? 'about:blank';
}

/**
 * Hides and empties the page, calms its title and puts the everyday page in its place. Nothing is awaited: what was
 * read is gone from the screen even when there is no network or the other page does not answer.
 */
export function leave(): void {
  const { documentElement: root } = document;
  root.hidden = true;
  giveUp();
  document.title = new URL(target()).hostname;
  // Fields, plans and results are emptied by not being there any more, for a page that would come back from memory too.
  document.querySelector('body')?.replaceChildren();
  location.replace(target());
  // Not before: a mark set first makes Chromium count ours as a page of its own and keep it in the list people see.
  history.replaceState(MARK, '');
}

function leaveAgain(): void {
  if (history.state === MARK) leave();
}

/** Whoever comes back to a page that was left is led away again: when it loads, and when it returns from memory. */
export function guard(): void {
  leaveAgain();
  addEventListener('pageshow', leaveAgain);
}
