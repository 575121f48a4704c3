import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { stringify } from 'yaml';
import { traceSchema } from '#domain/trace.ts';
import { contentRoot } from '#editorial/content-tree.ts';
import { buildSite } from '#publication/build-site.ts';
import { measureTrace } from '../tests/traces/trace.ts';
import { installMissingPackages } from './debian-package.ts';

/** The share of the processors that must be idle: else times say more about the machine than about the page. */
const QUIET = 0.9;

const HEAD = `# Gemessen mit „npm run traces“, nicht von Hand geschrieben. Die Tests messen nach und vergleichen;
# die Seite „Sicher lesen“ zeigt diese Zahlen als Tabelle.
`;

function processorTimes(): { idle: number; all: number } {
  const times = cpus().flatMap((cpu) => Object.entries(cpu.times));
  const sum = (entries: typeof times): number => entries.reduce((total, [, time]) => total + time, 0);
  return { idle: sum(times.filter(([name]) => name === 'idle')), all: sum(times) };
}

/** Waits until nothing else runs, for ten minutes at most. */
async function awaitQuiet(): Promise<void> {
  for (let attempt = 0; attempt < 120; attempt += 1) {
    const before = processorTimes();
    await rest(5000);
    const after = processorTimes();
    if ((after.idle - before.idle) / (after.all - before.all) >= QUIET) return;
  }
  throw new Error('This machine is busy. Please measure when nothing else runs.');
}

try {
  installMissingPackages();
  const outDir = resolve('.cache/traces-site');
  await buildSite({ outDir });
  await awaitQuiet();
  const trace = traceSchema.parse(await measureTrace(outDir));
  const path = join(contentRoot(), 'traces', 'index.yaml');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, HEAD + stringify(trace));
  console.log(`${HEAD}${stringify(trace)}\nWritten to ${path}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
