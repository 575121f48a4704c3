import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkTree } from '#editorial/check.ts';
import { readContentTree } from '#editorial/content-tree.ts';
import { errorsIn } from '#editorial/finding.ts';
import { CONTENT_DAY } from '../../tests/unit/fixtures/content-copy.ts';
import { INVENTED } from '../../tests/unit/fixtures/invented-entries.ts';
import { writeBelow } from '../../tests/unit/fixtures/temporary-files.ts';

const GENERATED = 5000;
const LIMITS = { whole: 5, generated: 30 };

type Time = { clock: number; processor: number };

/** On a machine that does other things too, the two differ; the limit is one of the clock. */
function timed(work: () => void): Time {
  const start = performance.now();
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return { clock: (performance.now() - start) / 1000, processor: (user + system) / 1e6 };
}

function told({ clock, processor }: Time, limit: number) {
  return {
    clock: `${clock.toFixed(1)} s`,
    processor: `${processor.toFixed(1)} s`,
    limit: `${String(limit)} s`,
  };
}

/** Words as long as those of a real entry, so that reading them takes as long. */
const WORDS =
  'Sie müssen nicht wissen, ob das „schon Gewalt“ ist. **Fragen genügt**, und [KIS](service:kis-leipzig) hört zu.\n\n';

function entryText(index: number): string {
  return INVENTED.station
    .replace('9001', String(100_000 + index))
    .replace('+493411234567', `+493412${String(10_000 + index)}`)
    .replace('Ein erfundener Satz.', WORDS.repeat(8));
}

function generate(directory: string): string {
  cpSync('content', join(directory, 'content'), { recursive: true });
  for (let index = 0; index < GENERATED; index += 1)
    writeBelow(directory, `content/services/zz-${String(index)}/index.mdx`, entryText(index));
  return join(directory, 'content');
}

function showProgress(files: number): void {
  if (files % 500 === 0) console.error(`… ${String(files)} files read`);
}

const whole = timed(() => void checkTree(readContentTree(), CONTENT_DAY));
const again = timed(() => void checkTree(readContentTree(), CONTENT_DAY));
const directory = mkdtempSync(join(tmpdir(), 'lotse-many-'));
const root = generate(directory);
let errors = 0;
const generated = timed(() => {
  errors = errorsIn(checkTree(readContentTree(root, showProgress), CONTENT_DAY)).length;
});
rmSync(directory, { recursive: true });

console.table({
  'check of the whole content': told(whole, LIMITS.whole),
  'check of the whole content again, as after one change': told(again, LIMITS.whole),
  'check of 5,000 more entries': told(generated, LIMITS.generated),
});
console.log(`${String(errors)} errors in the generated entries (0 is right)`);
if (whole.clock > LIMITS.whole || generated.clock > LIMITS.generated || errors > 0) process.exitCode = 1;
