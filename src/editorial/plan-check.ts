import type { PlanPart } from '#domain/plan-outline.ts';
import type { ContentTree } from './content-tree.ts';
import type { Fault, Finding } from './finding.ts';
import { fault } from './finding.ts';
import type { KnownNames } from './reference.ts';
import { referenceFault } from './reference.ts';
import { wordsIn } from './word-list.ts';

type Fitting = { path: (string | number)[]; wrong: Fault };

function telling(text: string, words: readonly string[]): Fault | undefined {
  const word = words.find((each) => text.toLowerCase().includes(each));
  if (word === undefined) return undefined;
  const message = `„${text}“ steht auch in der ruhigen Fassung des Plans, und „${word}“ verrät, worum es geht. Bitte ein Wort nehmen, das niemandem etwas sagt (content/wording/telling-words.yaml).`;
  return { code: 'PLAN_TELLING', message };
}

/** Every text of a part that the quiet version shows, and every service it names. */
function partFaults(part: PlanPart, words: readonly string[], names: KnownNames): Fitting[] {
  const shown = [
    { path: ['quiet'], text: part.quiet },
    ...part.ticks.map((text, index) => ({ path: ['ticks', index], text })),
  ];
  return [
    ...shown.map(({ path, text }) => ({ path, wrong: telling(text, words) })),
    // Without a number there would be nothing to print.
    ...part.services.map((name, index) => ({
      path: ['services', index],
      wrong: referenceFault('service', name, names) ?? referenceFault('phone', name, names),
    })),
  ].flatMap(({ path, wrong }) => (wrong ? [{ path, wrong }] : []));
}

/** Finds what may not stand in the plan: words that tell in its quiet version, and services without a number. */
export function checkPlan({ plan, wording }: ContentTree, names: KnownNames): Finding[] {
  const words = wordsIn(wording, 'telling-words').map((word) => word.toLowerCase());
  return plan.flatMap(({ file, value }) =>
    (['groups', 'packing'] as const).flatMap((list) =>
      value[list].flatMap((part, index) =>
        partFaults(part, words, names).map(({ path, wrong }) =>
          fault(file.file, file.placeOf([list, index, ...path]), wrong),
        ),
      ),
    ),
  );
}
