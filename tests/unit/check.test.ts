import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingsWith } from './fixtures/content-copy.ts';

const FILE = 'content/services/sofortaufnahme-leipzig/index.mdx';
const ENTRY = readFileSync(FILE, 'utf8');

describe('an entry that half the directory leads to', () => {
  it('is found wrong once, in its own file, and not in every file that names it', () => {
    const spoilt = ENTRY.replace(
      'place: { kind: confidential }',
      'place: { kind: confidential, street: Musterweg 1 }',
    );
    const findings = findingsWith({ [FILE]: spoilt });
    expect(findings.map(({ file }) => file)).toEqual([FILE]);
    expect(findings[0]?.message).toContain('Ein geschützter Ort hat keine Angabe zum Ort');
  });

  it('is missed everywhere when it is gone', () => {
    const renamed = ENTRY.replace('---', '---\ndraft: true');
    expect(findingsWith({ [FILE]: renamed }).length).toBeGreaterThan(10);
  });
});
