import type { ContentFiles } from './content-files.ts';
import type { EntryFile } from './entry-file.ts';
import type { Finding } from './finding.ts';
import { fault } from './finding.ts';
import { bodyPassages, headPassages } from './passage.ts';
import { wordsIn } from './word-list.ts';

const SENTENCES = new Intl.Segmenter('de', { granularity: 'sentence' });

/** Advice that could put somebody in danger who is watched, and what an entry says about that. */
export type AdviceLists = { risky: string[][]; warnings: string[] };

/** Reads the lists; a line of `risky-advice` is risky where all its words stand in one sentence. */
export function adviceLists(files: ContentFiles): AdviceLists {
  return {
    risky: wordsIn(files, 'risky-advice').map((line) => line.toLowerCase().split(/\s+/)),
    warnings: wordsIn(files, 'advice-warnings').map((word) => word.toLowerCase()),
  };
}

const MESSAGE =
  'Dieser Rat kann auffallen, wenn jemand das Gerät überwacht. Bitte im selben Text davor warnen, zum Beispiel: „Wenn jemand Ihr Telefon überwacht, fällt das auf.“';

/** Finds advice to delete something where the entry does not say that it may be noticed. */
export function checkAdvice(entry: EntryFile, { risky, warnings }: AdviceLists): Finding[] {
  const passages = [...headPassages(entry), ...bodyPassages(entry)];
  const all = passages.map(({ text }) => text.toLowerCase());
  if (warnings.some((warning) => all.some((text) => text.includes(warning)))) return [];
  return passages.flatMap((passage) =>
    [...SENTENCES.segment(passage.text)]
      .filter(({ segment }) =>
        risky.some((words) => words.every((word) => segment.toLowerCase().includes(word))),
      )
      .map(({ segment, index }) =>
        fault(entry.file, passage.placeOf(index, segment), {
          code: 'ADVICE_NEEDS_WARNING',
          message: MESSAGE,
        }),
      ),
  );
}
