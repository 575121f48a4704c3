import type { ContentFiles } from './content-files.ts';
import type { TextRule } from './text-rule.ts';
import { hits } from './text-rule.ts';
import { wordsIn } from './word-list.ts';

/** The words of a list as a pattern: in any capitals, inside longer words, across the end of a line. */
function wordsPattern(words: readonly string[]): RegExp {
  const patterns = words.map((word) =>
    word
      .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
      .replaceAll(/\s*%\s*/g, String.raw`\s*%\s*`)
      .replaceAll(/\s+/g, String.raw`\s+`),
  );
  return new RegExp(patterns.join('|') || '(?!)', 'iu');
}

function listRule(code: string, words: readonly string[]): TextRule {
  return {
    code,
    appliesTo: () => true,
    find: hits(wordsPattern(words)),
    message: (word) =>
      `„${word}“ steht auf der Liste der Wörter, die wir nicht verwenden, weil sie Betroffenen Schuld geben oder zu viel versprechen. Bitte anders sagen (content/wording/).`,
  };
}

/** Rules for words that blame people or promise invisibility; `unseen` is for the pages about safety and privacy. */
export function wordingRules(files: ContentFiles): { everywhere: TextRule[]; unseen: TextRule[] } {
  const promising = wordsIn(files, 'promising-words');
  const unseen = wordsIn(files, 'unseen-words').filter((word) => !promising.includes(word));
  return {
    everywhere: [
      listRule('BLAMING_WORD', wordsIn(files, 'blaming-words')),
      listRule('FALSE_ASSURANCE', promising),
    ],
    unseen: [listRule('FALSE_ASSURANCE', unseen)],
  };
}
