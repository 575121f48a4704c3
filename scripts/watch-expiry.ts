import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { daysLeft } from '#domain/security-text.ts';

/** Days before the end on which someone has to act: publish again, from a newer commit. */
const NOTICE = 30;
const FILE = '.well-known/security.txt';

async function published(site: string): Promise<string> {
  const response = await fetch(new URL(`/${FILE}`, site), { signal: AbortSignal.timeout(30_000) });
  if (!response.ok) throw new Error(`${response.url} answers ${String(response.status)}.`);
  return response.text();
}

/** Watches the published `security.txt` where `SITE_URL` says the site is, else the one that was built here. */
try {
  const site = process.env['SITE_URL'];
  const built = join(resolve(process.env['OUT_DIR'] ?? 'dist'), FILE);
  const days = daysLeft(site ? await published(site) : readFileSync(built, 'utf8'), new Date());
  const where = site ? 'The published' : 'The built';
  console.log(`${where} security.txt expires in ${String(days)} days.`);
  if (days < NOTICE)
    throw new Error(`Publish the site again from a newer commit: ${String(NOTICE)} days are the least.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
