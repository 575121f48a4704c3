import type { Leak } from './leak.ts';

const SHOWN_FILES = 3;

function group(leaks: readonly Leak[]): Map<string, Leak[]> {
  const groups = new Map<string, Leak[]>();
  for (const leak of leaks) groups.set(leak.what, [...(groups.get(leak.what) ?? []), leak]);
  return groups;
}

function entry([what, leaks]: [string, Leak[]]): string {
  const files = leaks.map(({ file }) => file);
  const more = files.length - SHOWN_FILES;
  const rest = more > 0 ? ` und ${String(more)} weitere` : '';
  return `  ${files.slice(0, SHOWN_FILES).join(', ')}${rest}: ${what}\n    → ${leaks[0]?.cure ?? ''}`;
}

/** Leaks as people read them: where, what, and what to do. The same leak in many files is told once. */
export function leakReport(leaks: readonly Leak[]): string {
  return [...group(leaks)].map(entry).join('\n');
}
