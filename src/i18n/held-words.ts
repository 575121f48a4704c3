import type { Words } from './words.ts';

/** A sentence around every page that promises something, and the title of the test that holds it. */
export type HeldWords = { text: string; by: string };

/**
 * What the frame of every page promises: people read it on the page about safety too. As in the words of entries, a
 * sentence that promises something names its test.
 */
export function heldWords({ site }: Words): HeldWords[] {
  return [
    { text: site.calm, by: '… asks nobody else, keeps nothing and complains about nothing' },
    { text: site.keys, by: 'three presses of Shift lead out, and further presses do no harm' },
    {
      text: site.seen,
      by: 'what was read, typed and found is gone at once, while the other page is awaited',
    },
    {
      text: site.quiet.text,
      by: 'someone reads on, and address, title and the list of the tab stay as they are',
    },
    { text: site.quiet.copied, by: 'whoever wants to share a page finds and copies its address' },
  ];
}
