import { readContentTree } from '#editorial/content-tree.ts';
import type { Ask } from '#editorial/outward-links.ts';
import { checkLinks, linkReport, outwardLinks } from '#editorial/outward-links.ts';

const PATIENCE = 20_000;
const PAUSE = 2_000;
const NAME = 'lotse-leipzig link check (once a week, one request at a time)';

const ask: Ask = async (url) => {
  const response = await fetch(url, {
    headers: { 'user-agent': NAME, accept: 'text/html,*/*;q=0.5' },
    signal: AbortSignal.timeout(PATIENCE),
  });
  // Only whether it answers matters; what it says is not read.
  await response.body?.cancel();
  return { status: response.status, url: response.url };
};

const states = await checkLinks(outwardLinks(readContentTree()), ask, PAUSE);
console.log(linkReport(states));
if (states.length > 0) process.exitCode = 1;
