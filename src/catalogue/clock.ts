import { execFileSync } from 'node:child_process';

let dayOfCommit: string | undefined;

/** Git is asked once: a hundred pages want to know, and each answer takes as long as a page. */
function askGit(): string {
  const seconds = execFileSync('git', ['log', '-1', '--format=%ct'], { stdio: ['ignore', 'pipe', 'ignore'] });
  return new Date(Number(seconds.toString()) * 1000).toISOString().slice(0, 10);
}

/**
 * The day that freshness is measured against, `YYYY-MM-DD` in UTC: `SITE_DATE` if set, else the day of the commit that is
 * built, so that two builds of one commit are the same to the byte. Without git it is today.
 */
export function buildDay(): string {
  const injected = process.env['SITE_DATE'];
  if (injected) return injected;
  try {
    return (dayOfCommit ??= askGit());
  } catch {
    return new Date().toISOString().slice(0, 10);
  }
}
