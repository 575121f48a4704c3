import type { Paper } from '#domain/paper.ts';
import type { Brief } from './brief.ts';
import { handoverSheet } from './handover-sheet.ts';
import { numberPage } from './number-page.ts';
import { poster } from './poster.ts';
import { quietPage } from './quiet-page.ts';
import { walletCards } from './wallet-card.ts';

/**
 * Draws a paper as a PDF: one page, tagged, with its fonts.
 * @throws {Error} when something does not fit, with what it is
 */
export function printed(paper: Paper, brief: Brief): Promise<Buffer> {
  if (paper.form === 'poster') return poster(brief, paper.size);
  if (paper.form === 'handover') return handoverSheet(brief, paper.station);
  if (paper.form === 'card') return walletCards(brief, paper.isQuiet);
  return paper.isQuiet ? quietPage(brief) : numberPage(brief);
}
