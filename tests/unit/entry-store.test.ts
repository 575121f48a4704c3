import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entryFile, readShownEntry, saveEntry } from '#editor/entry-store.ts';
import { EditRefused } from '#editorial/front-matter-edit.ts';

const SLUG = 'kis-leipzig';

let folder: string;
let root: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entry-store-'));
  root = join(folder, 'inhalt');
  cpSync('content', root, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the file of an entry', () => {
  it.each(['..', '../services/kis-leipzig', '/etc/passwd', 'a/b', 'A', '', '.git', 'a\0', 'a\\b'])(
    'is never found under the name “%s”',
    (slug) => {
      expect(() => entryFile(root, 'services', slug)).toThrow(EditRefused);
    },
  );

  it.each(['..', 'map', 'operator', 'constructor', '__proto__', ''])(
    'is never found in the folder “%s”',
    (collection) => {
      expect(() => entryFile(root, collection, SLUG)).toThrow(EditRefused);
    },
  );

  it('is not one that a link puts outside the content', () => {
    symlinkSync(tmpdir(), join(root, 'services', 'hinaus'));
    expect(() => entryFile(root, 'services', 'hinaus')).toThrow('nicht im Ordner');
    expect(() => entryFile(root, 'services', SLUG)).not.toThrow();
  });
});

describe('saving an entry', () => {
  const sent = (): Parameters<typeof saveEntry>[1] => {
    const { facts, body, version } = readShownEntry(root, 'services', SLUG);
    return { collection: 'services', slug: SLUG, facts: facts as Record<string, unknown>, body, version };
  };
  const text = (): string => readFileSync(join(root, 'services', SLUG, 'index.mdx'), 'utf8');

  it('writes nothing but what was meant', () => {
    const before = text();
    expect(saveEntry(root, { ...sent(), facts: { ...sent().facts, checked: '2026-11-23' } })).toEqual([]);
    expect(text()).toBe(before.replace(/^checked: .*$/m, 'checked: 2026-11-23'));
  });

  it('writes nothing when the content check finds something', () => {
    const before = text();
    const findings = saveEntry(root, { ...sent(), facts: { ...sent().facts, topics: ['erfunden'] } });
    expect(findings.map(({ message }) => message).join()).toContain('„erfunden“ gibt es nicht');
    expect(text()).toBe(before);
  });

  it('is not held up by a fault of another entry, but by one that it brings about there', () => {
    writeFileSync(join(root, 'organizations', 'schief.yaml'), 'name: Schief\n');
    expect(saveEntry(root, { ...sent(), facts: { ...sent().facts, checked: '2026-11-23' } })).toEqual([]);
    const findings = saveEntry(root, { ...sent(), facts: { ...sent().facts, draft: true } });
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.map(({ file }) => file).join()).not.toContain('schief');
  });

  it('writes nothing when it is only tried', () => {
    const before = text();
    expect(saveEntry(root, { ...sent(), body: 'Anders.\n' }, true)).toEqual([]);
    expect(text()).toBe(before);
  });

  it('does not write over what somebody else wrote meanwhile, nor over an entry that exists', () => {
    const mine = sent();
    writeFileSync(join(root, 'services', SLUG, 'index.mdx'), `${text()}\nNeu.\n`);
    expect(() => saveEntry(root, mine)).toThrow('inzwischen woanders');
    expect(() => saveEntry(root, { ...mine, version: undefined })).toThrow('schon ein anderer');
  });

  it('keeps the line endings of the file', () => {
    const windows = text().replaceAll('\n', '\r\n');
    writeFileSync(join(root, 'services', SLUG, 'index.mdx'), windows);
    expect(saveEntry(root, { ...sent(), facts: { ...sent().facts, checked: '2026-11-23' } })).toEqual([]);
    expect(text()).toBe(windows.replace(/^checked: .*\r$/m, 'checked: 2026-11-23\r'));
    expect(existsSync(join(root, 'services', SLUG, '.tmp'))).toBe(false);
  });
});
