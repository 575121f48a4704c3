import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { translationSchema } from '#domain/translation.ts';
import { readEntry } from './entry-file.ts';
import type { Finding } from './finding.ts';
import { checkSchema } from './schema-check.ts';

const WORDED = ['services', 'guides', 'topics', 'pages'];
const LANGUAGE_FILE = /^[a-z]{2,3}(-[a-z]+)?\.mdx$/;

function checkFile(root: string, path: string): Finding[] {
  const file = relative(dirname(root), path);
  const isInEntryFolder = relative(root, path).split(sep).length === 3;
  if (!isInEntryFolder || !LANGUAGE_FILE.test(basename(path))) {
    const message =
      'Diese Datei gehört nicht hierher. In einem Ordner stehen nur index.mdx und Übersetzungen wie en.mdx.';
    return [{ file, line: 1, message }];
  }
  return checkSchema(readEntry(path, file), translationSchema).findings;
}

function isExpected(folder: string, parent: string, name: string): boolean {
  if (parent === folder) return name === 'README.md' || name.startsWith('.');
  return name === 'index.mdx' && dirname(parent) === folder;
}

/** Checks the files beside each `index.mdx`: translations hold words only, and nothing else may lie there. */
export function checkTranslations(root: string): Finding[] {
  return WORDED.flatMap((collection) => {
    const folder = join(root, collection);
    if (!existsSync(folder)) return [];
    const items = readdirSync(folder, { recursive: true, withFileTypes: true });
    return items
      .filter((item) => item.isFile() && !isExpected(folder, item.parentPath, item.name))
      .flatMap((item) => checkFile(root, join(item.parentPath, item.name)));
  });
}
